import type { Language } from '../../words/language';
import type { FormulaScope } from '../spec';
import { yearsFrom } from './ganttUnit';
import type { ScaleCells } from './scaleFormulas';

/** The rows over the grid: hidden ones that the bars go by, then the two header rows that are read. */
export type SlotRowId = 'from' | 'to' | 'off' | 'now' | 'turn' | 'upper' | 'lower';

/** The same column in another of the rows, e.g. `R6C`, or the column before it, `R6C[-1]`. */
export type SlotCell = (row: SlotRowId, columns?: number) => string;

/** What the formulas of a column of the time scale are made of. */
export interface SlotScope {
  readonly scope: FormulaScope;
  readonly scale: ScaleCells;
  readonly cell: SlotCell;
  /** How many names stand to the left of a column, as an expression. */
  readonly turnsBefore: string;
  readonly language: Language;
}

function toFormula({ scale: { step }, cell }: SlotScope): string {
  const from = cell('from');
  const months = (count: number) => `DATE(YEAR(${from}),MONTH(${from})+${count},1)-1`;
  return `=IF(${step}>=91,${months(3)},IF(${step}>=30,${months(1)},${from}+${step}-1))`;
}

/** 1 on days off, and only where a column is a day; what the Calendar sheet does not hold counts as worked. */
function offFormula({ scope, scale: { step }, cell }: SlotScope): string {
  const worked = `INDEX(${scope.column('calendar', 'working')},${cell('from')}-${scope.name('calendarFirst')}+1)`;
  return `=IF(${step}=1,IFERROR(IF(${worked}=0,1,0),0),0)`;
}

function nowFormula({ scope, cell }: SlotScope): string {
  const status = scope.name('statusDate');
  return `=IF(ISNUMBER(${status}),IF(AND(${status}>=${cell('from')},${status}<=${cell('to')}),1,0),0)`;
}

/** 1 where a month, under columns of three weeks and more a year, ends in another column than the one beside it. */
function turnFormula(isTurn: '=' | '<>', beside: number) {
  return ({ scale: { step }, cell }: SlotScope): string => {
    const differs = (part: string) => `IF(${part}(${cell('to')})${isTurn}${part}(${cell('to', beside)}),1,0)`;
    return `=IF(${step}>=${yearsFrom},${differs('YEAR')},${differs('MONTH')})`;
  };
}

/** The month, with its year in January and in the first name of the row; the year alone where months are too narrow. */
function upperFormula({ scale: { step }, cell, turnsBefore, language }: SlotScope): string {
  const to = cell('to');
  const isChinese = language === 'zh-CN';
  const year = isChinese ? `YEAR(${to})&"年"` : `YEAR(${to})&""`;
  const shortYear = isChinese ? `RIGHT(YEAR(${to}),2)&"年"` : `"\u2019"&RIGHT(YEAR(${to}),2)`;
  const month = isChinese
    ? `MONTH(${to})&"月"`
    : `MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${to})-2,3)`;
  const both = isChinese ? `${shortYear}&${month}` : `${month}&" "&${shortYear}`;
  return (
    `=IF(${cell('turn')}=0,"",IF(${step}>=${yearsFrom},${year},IF(OR(MONTH(${to})=1,${turnsBefore}=0),` +
    `IF(${step}>=10,${shortYear},${both}),${month})))`
  );
}

/** The day of the month, the month, or the quarter that a column begins with. */
function lowerFormula({ scale: { step }, cell }: SlotScope): string {
  const from = cell('from');
  // As text: Excel shows a number that does not quite fit as ##.
  return `=IF(${step}>=91,INT((MONTH(${from})+2)/3),IF(${step}>=${yearsFrom},MONTH(${from}),DAY(${from})))&""`;
}

/** The formulas of the first column of the time scale; the rest differ from it where they look to their left. */
export const firstSlotFormulas: Readonly<Record<SlotRowId, (scope: SlotScope) => string>> = {
  from: ({ scale }) => `=${scale.start}`,
  to: toFormula,
  off: offFormula,
  now: nowFormula,
  turn: turnFormula('=', 5),
  upper: upperFormula,
  lower: lowerFormula,
};

/** The formulas of every other column. */
export const slotFormulas: Readonly<Record<SlotRowId, (scope: SlotScope) => string>> = {
  ...firstSlotFormulas,
  from: ({ cell }) => `=${cell('to', -1)}+1`,
  turn: turnFormula('<>', -1),
};
