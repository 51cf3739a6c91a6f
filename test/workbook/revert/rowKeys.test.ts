import fc from 'fast-check';
import { alignRows } from '../../../src/workbook/revert/rowKeys';

test('rows with keys of their own are found in any order, among any others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(50), { maxLength: 20 }),
      fc.uniqueArray(fc.integer({ min: 100, max: 150 }), { maxLength: 5 }),
      fc.infiniteStream(fc.nat()),
      (before, others, order) => {
        const now = [...before, ...others]
          .map((key) => ({ key, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ key }) => String(key));
        const found = alignRows(before.map(String), now);
        expect(found.map((place) => now[place!])).toEqual(before.map(String));
      },
    ),
  );
});

test('a row that is gone has no place; rows of one key keep their order while none came or went', () => {
  expect(alignRows(['[1]', '[2]'], ['[2]'])).toEqual([undefined, 0]);
  expect(alignRows(['', '[1]', ''], ['[1]', '', ''])).toEqual([1, 0, 2]);
  expect(alignRows(['', '[1]', ''], ['[1]', ''])).toEqual([undefined, 0, 1]);
  expect(alignRows(['[1]', '', '[2]', ''], ['[1]', '[2]'])).toEqual([0, undefined, 1, undefined]);
  expect(alignRows(['[1]', '', '[2]'], ['[2]', '', '', '[1]'])).toEqual([3, undefined, 0]);
});
