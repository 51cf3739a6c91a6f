/** Pixels of the widest digit of the default font (Calibri 11), and the padding that a column's width includes. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 4 / 3;

/**
 * A column width in points, as Office.js counts, from characters, as the file counts.
 * @example widthInPoints(9.140625) //=> 48
 */
export function widthInPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels / PIXELS_PER_POINT;
}

/**
 * A column width in characters from points.
 * @example widthInCharacters(48) //=> 9.140625
 */
export function widthInCharacters(points: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
