import { palette } from '../../look/palette';
import type { ColumnSpec, TableId } from '../../tables/spec';
import { choiceWord } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import { columnLetters } from '../address';
import type { Area } from '../cell';
import type { Change } from '../change';
import { boldRule, criticalRule, signalRules, type Signal } from './signalRules';

/** A table as its rules see it: data cells only. */
export interface RuledTable {
  readonly id: TableId;
  readonly language: Language;
  readonly columns: readonly ColumnSpec[];
  /** Data rows, without the header. */
  readonly body: Area;
}

/** Which words of which lists stand out, and how. */
const signalWords = {
  light: { green: 'onTrack', yellow: 'watch', red: 'late' },
  riskLevel: { low: 'onTrack', medium: 'watch', high: 'late' },
  raciCheck: { ok: 'onTrack', noAccountable: 'late', manyAccountable: 'late', noResponsible: 'watch' },
  stale: { stale: 'watch' },
  riskStatus: { triggered: 'watch', occurred: 'late', closed: 'notKnown' },
  goalStatus: { reached: 'onTrack', missed: 'late' },
  calendarStanding: { provisional: 'watch' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Signal>>>>;

type SignalList = keyof typeof signalWords;

function wordsOf(list: SignalList, language: Language): [string, Signal][] {
  return Object.entries(signalWords[list]).map(([id, signal]) => [choiceWord(list, id, language), signal]);
}

/** The words of a column that stand out, if any do. */
export function signalsOf(
  column: Pick<ColumnSpec, 'type' | 'list'>,
  language: Language,
): readonly (readonly [string, Signal])[] {
  const list = column.type === 'light' ? 'light' : column.list;
  return list !== undefined && list in signalWords ? wordsOf(list as SignalList, language) : [];
}

/** `$F5`: the cell of a column in the first data row, so that a rule moves with the row and not the column. */
function anchor({ columns, body }: RuledTable, id: string): string | undefined {
  const index = columns.findIndex((column) => column.id === id);
  return index < 0 ? undefined : `$${columnLetters(body.column + index)}${body.row + 1}`;
}

/** Summaries bold, the critical path in its colour: only in the WBS. */
function outlineRules(table: RuledTable): Change[] {
  const [type, critical] = [anchor(table, 'type'), anchor(table, 'critical')];
  const columnsOf = (...ids: string[]): Area[] =>
    table.columns.flatMap(({ id }, index) =>
      ids.includes(id) ? [{ ...table.body, column: table.body.column + index, columns: 1 }] : [],
    );
  const word = (list: 'taskType' | 'yesNo', id: string) => `"${choiceWord(list, id, table.language)}"`;
  if (type === undefined || critical === undefined) return [];
  const isSummary = `${type}=${word('taskType', 'summary')}`;
  const isCritical = `AND(${critical}=${word('yesNo', 'yes')},${type}<>${word('taskType', 'summary')})`;
  return [
    ...columnsOf('start', 'finish', 'critical').map((area) => criticalRule(area, `=${isCritical}`)),
    boldRule(table.body, `=${isSummary}`),
  ];
}

/** Days off stand back in the calendar. */
function calendarRules(table: RuledTable): Change[] {
  const [date, working] = [anchor(table, 'date'), anchor(table, 'working')];
  if (date === undefined || working === undefined) return [];
  const format = { fill: palette.notKnown.tint, fontColor: palette.muted };
  return [
    {
      edit: 'conditionalFormat',
      area: table.body,
      rule: { kind: 'formula', formula: `=AND(${date}<>"",${working}=0)`, format },
    },
  ];
}

/** The conditional formats of a table: words that stand out, and what its rows show by themselves. */
export function tableRules(table: RuledTable): Change[] {
  const signals = table.columns.flatMap((column, index) =>
    signalRules(
      { ...table.body, column: table.body.column + index, columns: 1 },
      signalsOf(column, table.language),
    ),
  );
  if (table.id === 'tasks') return [...signals, ...outlineRules(table)];
  if (table.id === 'calendar') return [...signals, ...calendarRules(table)];
  return signals;
}
