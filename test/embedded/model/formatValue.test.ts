import { formatValue } from '../../../src/embedded/model/formatValue';
import type { CellValue } from '../../../src/embedded/model/cell';

const shown: [value: CellValue, numberFormat: string, text: string][] = [
  [null, 'General', ''],
  [1 / 3, 'General', '0.333333333'],
  [1234567.891, 'General', '1234567.891'],
  [123456789012, 'General', '1.23457E+11'],
  [0.1 + 0.2, 'General', '0.3'],
  [true, 'General', 'TRUE'],
  [{ error: '#REF!' }, '0.0', '#REF!'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
  [0, '0;-0;"none"', 'none'],
  [1234567, '#,##0', '1,234,567'],
  [1234567, '0.0,,"M"', '1.2M'],
  [0.125, '0%', '13%'],
  [0.125, '0.0%', '12.5%'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [1.005, '0.00', '1.01'],
  [5, '000', '005'],
  [12345, '0.00E+00', '1.23E+04'],
  [1.5, '# ?/?', '1 1/2'],
  [46279, 'yyyy-mm-dd', '2026-09-14'],
  [46279, 'm/d/yyyy', '9/14/2026'],
  [46279, 'd-mmm-yy', '14-Sep-26'],
  [46279, 'dddd, mmmm d, yyyy', 'Monday, September 14, 2026'],
  [46279, 'yyyy"年"m"月"d"日"', '2026年9月14日'],
  [46279.75, 'h:mm AM/PM', '6:00 PM'],
  [46279.5 + 1 / 1440, 'yyyy-mm-dd hh:mm:ss', '2026-09-14 12:01:00'],
  [1.5, '[h]:mm', '36:00'],
  [60, 'm/d/yyyy', '2/29/1900'],
  [1234.5, '$#,##0.00', '$1,234.50'],
  [1234.5, '"¥"#,##0', '¥1,235'],
  [-3, '0;[Red]-0', '-3'],
  [3, '+0;-0;0', '+3'],
  [200, '[>100]"many";0', 'many'],
  [42, '0" days"', '42 days'],
  [42, '0_)', '42 '],
  ['text', '0.00', 'text'],
  ['text', '0;0;0;"<"@">"', '<text>'],
];

describe('formatValue', () => {
  it.each(shown)('%j as %s', (value, numberFormat, text) => {
    expect(formatValue(value, numberFormat)).toBe(text);
  });
});
