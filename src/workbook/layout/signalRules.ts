import { palette } from '../../look/palette';
import type { Area } from '../cell';
import type { Change, RuleFormat } from '../change';

/** How a word of a light or a grade stands out. */
export type Signal = 'onTrack' | 'watch' | 'late' | 'notKnown';

function signalFormat(signal: Signal): RuleFormat {
  return { fontColor: palette[signal].ink, fill: palette[signal].tint, bold: signal === 'late' };
}

/** Colours cells by the word in them: the word stays, so that nobody needs the colour to read it. */
export function signalRules(
  area: Area,
  words: readonly (readonly [word: string, signal: Signal])[],
): Change[] {
  return words.map(([text, signal]) => ({
    edit: 'conditionalFormat',
    area,
    rule: { kind: 'cellIs', text, format: signalFormat(signal) },
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
