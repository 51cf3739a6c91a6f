/** Width of a digit of the default size. */
const DIGIT_PIXELS = 7;

/** The default size of letters, in pixels. */
const DEFAULT_PIXELS = 14.67;

const NUMBER = /^[-+¥$(]?[\d,.]+[%)]?$|^\d{4}-\d\d-\d\d$/;

/**
 * A cell's text as it is drawn: a number or a day that does not fit is shown as hashes, never cut.
 *
 * @param letters font size in pixels, and the room across all of the cell, that of a merged one too.
 *
 * @example
 * fittedText('1,234', { size: 14.67, room: 40 }); //=> '1,234'
 * fittedText('2026-09-14', { size: 14.67, room: 40 }); //=> '#####'
 * fittedText('Dig', { size: 14.67, room: 10 }); //=> 'Dig'
 */
export function fittedText(text: string, letters: { readonly size: number; readonly room: number }): string {
  const { size, room } = letters;
  const width = (text.length * DIGIT_PIXELS * size) / DEFAULT_PIXELS;
  if (!NUMBER.test(text) || width <= room + DIGIT_PIXELS) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / DIGIT_PIXELS)));
}
