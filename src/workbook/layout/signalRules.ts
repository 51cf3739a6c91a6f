import { palette } from '../../look/palette';
import { columnLetters } from '../address';
import type { Area } from '../cell';
import type { Change, RuleFormat } from '../change';

/** How a word of a light or a grade stands out. */
export type Signal = 'onTrack' | 'watch' | 'late' | 'notKnown';

function signalFormat(signal: Signal): RuleFormat {
  return { fontColor: palette[signal].ink, fill: palette[signal].tint, bold: signal === 'late' };
}

/** `F5`: the first cell of an area, so that a rule is each cell's own. */
function firstCell({ row, column }: Area): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Whether a cell holds one of the words.
 *
 * @example
 * isOneOf('F5', ['绿', 'Green']); //=> 'OR(F5="绿",F5="Green")'
 * isOneOf('F5', ['OK']); //=> 'F5="OK"'
 */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const equal = [...new Set(texts)].map((text) => `${cell}="${text.replaceAll('"', '""')}"`);
  return equal.length === 1 ? equal[0] : `OR(${equal.join(',')})`;
}

/**
 * Colours cells by the word in them: the word stays, so that nobody needs the colour to read it.
 *
 * @param words what may stand in a cell, in every language that the workbook may be switched to, and its signal.
 */
export function signalRules(
  area: Area,
  words: readonly (readonly [texts: readonly string[], signal: Signal])[],
): Change[] {
  return words.map(([texts, signal]) => ({
    edit: 'conditionalFormat',
    area,
    rule: {
      kind: 'formula',
      formula: `=${isOneOf(firstCell(area), texts)}`,
      format: signalFormat(signal),
    },
  }));
}

/** Makes cells bold where a formula, relative to the area's first cell, holds. */
export function boldRule(area: Area, formula: string): Change {
  return { edit: 'conditionalFormat', area, rule: { kind: 'formula', formula, format: { bold: true } } };
}

/** Shows cells in the colour of the critical path where a formula, relative to the area's first cell, holds. */
export function criticalRule(area: Area, formula: string): Change {
  return {
    edit: 'conditionalFormat',
    area,
    rule: { kind: 'formula', formula, format: { fontColor: palette.critical, bold: true } },
  };
}
