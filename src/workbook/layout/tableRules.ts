import { palette } from '../../look/palette';
import type { ColumnSpec, TableId } from '../../tables/spec';
import { choiceWord, type ChoiceListId } from '../../words/choiceLists';
import { languages } from '../../words/language';
import { columnLetters } from '../address';
import type { Area } from '../cell';
import type { Change } from '../change';
import { boldRule, criticalRule, isOneOf, signalRules, type Signal } from './signalRules';

/** A table as its rules see it: data cells only. */
export interface RuledTable {
  readonly id: TableId;
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

/** A word in every language: the rules of a workbook hold in whichever it is switched to. */
function everyWord(list: ChoiceListId, id: string): string[] {
  return languages.map((language) => choiceWord(list, id, language));
}

function wordsOf(list: SignalList): [string[], Signal][] {
  return Object.entries(signalWords[list]).map(([id, signal]) => [everyWord(list, id), signal]);
}

/** The words of a column that stand out, if any do, each in every language. */
export function signalsOf(
  column: Pick<ColumnSpec, 'type' | 'list'>,
): readonly (readonly [readonly string[], Signal])[] {
  const list = column.type === 'light' ? 'light' : column.list;
  return list !== undefined && list in signalWords ? wordsOf(list as SignalList) : [];
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
  if (type === undefined || critical === undefined) return [];
  const isSummary = isOneOf(type, everyWord('taskType', 'summary'));
  const isCritical = `AND(${isOneOf(critical, everyWord('yesNo', 'yes'))},NOT(${isSummary}))`;
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
    signalRules({ ...table.body, column: table.body.column + index, columns: 1 }, signalsOf(column)),
  );
  if (table.id === 'tasks') return [...signals, ...outlineRules(table)];
  if (table.id === 'calendar') return [...signals, ...calendarRules(table)];
  return signals;
}
