import { coerceTyped } from '../../../src/embedded/model/coerce';
import type { Coerced } from '../../../src/embedded/model/coerced';

const YEAR = 2026;

const typed: [text: string, becomes: Coerced][] = [
  ['', { value: null }],
  ['text', { value: 'text' }],
  ['1.10', { value: 1.1 }],
  ['  7 ', { value: 7 }],
  ['+5', { value: 5 }],
  ['-5.50', { value: -5.5 }],
  ['.5', { value: 0.5 }],
  ['007', { value: 7 }],
  ['1,234', { value: 1234, numberFormat: '#,##0' }],
  ['1,234.5', { value: 1234.5, numberFormat: '#,##0.00' }],
  ['1,23', { value: '1,23' }],
  ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
  ['1E-2', { value: 0.01, numberFormat: '0.00E+00' }],
  ['50%', { value: 0.5, numberFormat: '0%' }],
  ['12.5%', { value: 0.125, numberFormat: '0.00%' }],
  ['$5', { value: 5, numberFormat: '$#,##0_);[Red]($#,##0)' }],
  ['-$5.25', { value: -5.25, numberFormat: '$#,##0.00_);[Red]($#,##0.00)' }],
  ['(7)', { value: -7 }],
  ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['#N/A', { value: { error: '#N/A' } }],
  ['#ref!', { value: { error: '#REF!' } }],
  ['#tag', { value: '#tag' }],
  ['1-2', { value: 46024, numberFormat: 'd-mmm' }],
  ['3/4', { value: 46085, numberFormat: 'd-mmm' }],
  ['1/32', { value: 11689, numberFormat: 'mmm-yy' }],
  ['13/1', { value: '13/1' }],
  ['3/4/2026', { value: 46085, numberFormat: 'm/d/yyyy' }],
  ['3/4/26', { value: 46085, numberFormat: 'm/d/yyyy' }],
  ['2/30/2026', { value: '2/30/2026' }],
  ['2026-09-14', { value: 46279, numberFormat: 'm/d/yyyy' }],
  ['2026/9/14', { value: 46279, numberFormat: 'm/d/yyyy' }],
  ['14-Sep-2026', { value: 46279, numberFormat: 'd-mmm-yy' }],
  ['Sep 14, 2026', { value: 46279, numberFormat: 'd-mmm-yy' }],
  ['14 September', { value: 46279, numberFormat: 'd-mmm' }],
  ['Sep-2026', { value: 46266, numberFormat: 'mmm-yy' }],
  ['12:00', { value: 0.5, numberFormat: 'h:mm' }],
  ['6:00:00', { value: 0.25, numberFormat: 'h:mm:ss' }],
  ['6 PM', { value: 0.75, numberFormat: 'h:mm AM/PM' }],
  ['36:00', { value: 1.5, numberFormat: '[h]:mm:ss' }],
  ['9/14/2026 12:00', { value: 46279.5, numberFormat: 'm/d/yyyy h:mm' }],
  ['1.1.2', { value: '1.1.2' }],
  ['v2', { value: 'v2' }],
  ['2026年9月14日', { value: '2026年9月14日' }],
  ["'=1", { value: '=1', isTextPrefixed: true }],
  ["'007", { value: '007', isTextPrefixed: true }],
  ['=1+1', { value: null, formula: '=1+1' }],
  ['=', { value: '=' }],
  ['+A1', { value: null, formula: '=+A1' }],
  ['-name', { value: null, formula: '=-name' }],
  ['- a note', { value: '- a note' }],
  ['--', { value: '--' }],
];

describe('coerceTyped', () => {
  it.each(typed)('%j in a General cell', (text, becomes) => {
    expect(coerceTyped(text, 'General', YEAR)).toEqual(becomes);
  });

  it.each(['1.10', '=1', '2026-09-14', 'TRUE', '-x'])('%j stays a text in an @ cell', (text) => {
    expect(coerceTyped(text, '@', YEAR)).toEqual({ value: text });
  });

  it('keeps the format of a cell that has one', () => {
    expect(coerceTyped('50%', '0.00', YEAR)).toEqual({ value: 0.5 });
    expect(coerceTyped('2026-09-14', 'yyyy-mm-dd', YEAR)).toEqual({ value: 46279 });
  });
});
