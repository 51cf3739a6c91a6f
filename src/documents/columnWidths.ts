import { typeScale } from '../look/typography';
import { page } from './docxStyles';

/** A column of a table as its width goes by: its part, and what stands in it. */
export interface SizedColumn {
  readonly weight: number;
  readonly label: string;
  readonly cells: readonly string[];
}

/** Twips of a letter in bold, as wide as in the widest font that stands in for a missing one. */
const letter = typeScale.help * 20 * 0.72;
/** Twips beside the text on both sides. */
const beside = 180;
/** So many Chinese characters stay on a line; a longer label may go over two. */
const lineOfHan = 4;

function isHan(character: string): boolean {
  return /[\p{Script=Han}\uff00-\uff60]/u.test(character);
}

function twips(text: string): number {
  return [...text].reduce((sum, each) => sum + (isHan(each) ? typeScale.help * 20 : letter), 0);
}

/** The widest part of a label that has to stay on a line: a word, or some Chinese characters. */
function widestPart(label: string): number {
  const parts = label.split(/[\s/]+/).map((part) => {
    const characters = [...part];
    if (!characters.some(isHan)) return part;
    return characters.slice(0, Math.max(lineOfHan, Math.ceil(characters.length / 2))).join('');
  });
  return Math.max(...parts.map(twips));
}

/** Days, amounts and shares are read in one piece; Word would break them behind a hyphen. */
function widestFigure(cells: readonly string[]): number {
  return Math.max(0, ...cells.filter((cell) => /^[-+\d.,:%\u2212]{1,12}$/.test(cell)).map(twips));
}

/**
 * Widths in twips that add up to the page: by the columns' parts, but none so narrow that a word of its header or a
 * figure breaks; what that takes comes from the columns that have more than they need.
 *
 * @example
 * const even = { weight: 1, label: 'Task', cells: [] };
 * columnWidths([even, even]); //=> [4819, 4819]
 */
export function columnWidths(columns: readonly SizedColumn[]): number[] {
  const sum = columns.reduce((all, { weight }) => all + weight, 0);
  const parts = columns.map(({ weight }) => (page.content * weight) / sum);
  const needs = columns.map(({ label, cells }) => beside + Math.max(widestPart(label), widestFigure(cells)));
  const lacking = parts.reduce((all, part, place) => all + Math.max(0, needs[place] - part), 0);
  const spare = parts.reduce((all, part, place) => all + Math.max(0, part - needs[place]), 0);
  // Where there is not enough to give, every column stays a little too narrow.
  const [given, taken] = [Math.min(1, spare / (lacking || 1)), Math.min(1, lacking / (spare || 1))];
  const widths = parts.map((part, place) =>
    Math.floor(part + (part < needs[place] ? given : -taken) * Math.abs(needs[place] - part)),
  );
  const rest = page.content - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, place) => (place === 0 ? width + rest : width));
}
