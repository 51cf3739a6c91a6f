import { parseArchived, printArchived, type ArchivedCell } from '../../../src/workbook/refresh/archivedText';

const cells: readonly ArchivedCell[] = [
  { header: '实际开始', type: 'date', value: 46279 },
  { header: '实际完成%', type: 'percent', value: 0.07 },
  { header: '实际成本', type: 'money', value: 1200.5 },
  { header: '偏差说明', type: 'longText', value: 'late: two lines\n  indented\nand: a colon' },
  { header: '编码', type: 'code', value: '1.10' },
  { header: '我的列', type: undefined, value: '007' },
  { header: 'Own number', type: undefined, value: -3.25 },
];

test('what a row held is readable and comes back as it was', () => {
  const text = printArchived(cells);
  expect(text).toContain('实际开始: 2026-09-14\n实际完成%: 7%\n');
  const known = new Map(cells.map(({ header, type }) => [header, type]));
  expect(parseArchived(text, known)).toEqual(cells);
});

test('what is no date or share any more stays the text that it is', () => {
  expect(parseArchived('D: soon', new Map([['D', 'date']]))[0].value).toBe('soon');
  expect(parseArchived('P: half', new Map([['P', 'percent']]))[0].value).toBe('half');
});
