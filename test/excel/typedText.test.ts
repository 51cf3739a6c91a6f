import { typedText } from '../../src/excel/typedText';

test.each([
  ['1.10', 'a number'],
  ['1-2', 'a date'],
  ['2026-09-14', 'a date'],
  ['2026年9月14日', 'a date'],
  ['９月１４日', 'a date in full-width digits'],
  ['Mar 5', 'a date'],
  ['10:30 PM', 'a time'],
  ['1 A', 'a time'],
  ['12:30p', 'a time'],
  ['50%', 'a share'],
  ['1e5', 'a number'],
  ['￥1,200', 'money'],
  ['(5)', 'a negative number'],
  ['1/2', 'a date'],
  ['true', 'a truth value'],
  ['=1+1', 'a formula'],
  ['+cmd', 'a formula'],
  ['-x', 'a formula'],
  ['@SUM(A1)', 'a formula'],
  ['#N/A', 'an error'],
  ['\t=1', 'a formula behind a tab'],
  ["'quoted'", 'a text without its apostrophe'],
])('%j would become %s and gets an apostrophe', (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

test.each([
  '需求调研',
  '12FS+3d',
  '第 2 阶段',
  'Phase 1',
  'A1',
  'v2.0 上线',
  'Marketing 5',
  'truer',
  '3D 打印',
])('%j stays as it is', (text) => {
  expect(typedText(text)).toBe(text);
});
