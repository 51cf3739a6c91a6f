import { absoluteReference, cellAddress, columnLetters } from '../../src/workbook/address';

test('letters run on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('rows count from 1 in A1 form', () => {
  expect(cellAddress(0, 0)).toBe('A1');
});

test('an area of several cells names both corners', () => {
  expect(absoluteReference({ sheet: 'WBS', row: 3, column: 1, rows: 2, columns: 3 })).toBe(
    "='WBS'!$B$4:$D$5",
  );
});
