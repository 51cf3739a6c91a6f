import { ganttWords } from '../../words/ganttWords';
import type { FormulaScope } from '../spec';
import type { GanttColumn, GanttColumnId } from './ganttColumn';

type Cell = (id: GanttColumnId) => string;

/** What the WBS says in the row that this row shows; blank stays blank, and an error counts as blank. */
function taskCell(columnId: string) {
  return (scope: FormulaScope, cell: Cell): string => {
    const found = `INDEX(${scope.column('tasks', columnId)},${cell('place')})`;
    return `=IF(${cell('name')}="","",IFERROR(IF(${found}="","",${found}),""))`;
  };
}

/** What the progress table says of the task, as a number; 0 where it says nothing. */
function reportedDay(columnId: string) {
  return (scope: FormulaScope, cell: Cell): string => {
    const found = `INDEX(${scope.column('progress', columnId)},${cell('report')})`;
    return `=IF(${cell('report')}=0,0,IF(ISNUMBER(${found}),${found},0))`;
  };
}

/**
 * Reported progress at once, also without the add-in; summaries as the last refresh rolled them up. The same
 * rule as `reportedShare`.
 */
function percentFormula(scope: FormulaScope, cell: Cell): string {
  const said = (column: string) => `INDEX(${scope.column('progress', column)},${cell('report')})`;
  const typed = said('actualPercent');
  const leaf =
    `IF(ISNUMBER(${said('actualFinish')}),1,IF(ISNUMBER(${typed}),` +
    `IF(AND(${typed}>=0,${typed}<=1),${typed},""),""))`;
  const rolled = `INDEX(${scope.column('tasks', 'percentComplete')},${cell('place')})`;
  return `=IF(${cell('name')}="","",IF(${cell('report')}>0,${leaf},IFERROR(IF(${rolled}="","",${rolled}),"")))`;
}

function nameFormula(scope: FormulaScope, cell: Cell): string {
  const names = scope.column('tasks', 'name');
  const place = cell('place');
  return `=IF(AND(${place}>=1,${place}<=ROWS(${names})),IFERROR(INDEX(${names},${place})&"",""),"")`;
}

function reportFormula(scope: FormulaScope, cell: Cell): string {
  const id = `INDEX(${scope.column('tasks', 'id')},${cell('place')})`;
  return `=IF(${cell('name')}="",0,IFERROR(MATCH(${id},${scope.column('progress', 'id')},0),0))`;
}

/** 1 where a column of the WBS holds a word. */
function isFormula(columnId: string, word: (scope: FormulaScope) => string) {
  return (scope: FormulaScope, cell: Cell): string =>
    `=IF(${cell('name')}="",0,IF(INDEX(${scope.column('tasks', columnId)},${cell('place')})=${word(scope)},1,0))`;
}

/** A row that Plumbline marked as a milestone has a sign in the grid and no bar. */
function toFormula(_scope: FormulaScope, cell: Cell): string {
  return `=IF(AND(ISNUMBER(${cell('start')}),ISNUMBER(${cell('finish')}),${cell('mark')}=0),${cell('finish')},0)`;
}

/** The last day of the bar that is done: the reported share of its days, counted from its start. */
function doneFormula(_scope: FormulaScope, cell: Cell): string {
  const [from, to, percent] = [cell('from'), cell('to'), cell('percent')];
  const days = `ROUND(${percent}*(${to}-${from}+1),0)`;
  return `=IF(AND(${to}>0,ISNUMBER(${percent}),${cell('summary')}=0),${from}+${days}-1,0)`;
}

/** The forecast finish, of what is not finished not before the status date, where it is later than the planned one. */
function lateFormula(scope: FormulaScope, cell: Cell): string {
  const found = `INDEX(${scope.column('progress', 'forecastFinish')},${cell('report')})`;
  const statusDate = scope.name('statusDate');
  const status = `IF(N(${cell('percent')})>=1,0,IF(ISNUMBER(${statusDate}),${statusDate},0))`;
  return (
    `=IF(OR(${cell('report')}=0,NOT(ISNUMBER(${cell('finish')}))),0,` +
    `IF(ISNUMBER(${found}),IF(MAX(${found},${status})>${cell('finish')},MAX(${found},${status}),0),0))`
  );
}

const day = 'yyyy-mm-dd';

/** The columns left of the time scale, in their order. */
export const readColumns: readonly GanttColumn[] = [
  {
    id: 'code',
    label: ganttWords.code,
    width: 7,
    numberFormat: 'General',
    horizontal: 'Left',
    formula: taskCell('code'),
  },
  { id: 'name', label: ganttWords.task, width: 34, horizontal: 'Left', formula: nameFormula },
  { id: 'owner', label: ganttWords.owner, width: 15, horizontal: 'Left', formula: taskCell('owner') },
  {
    id: 'start',
    label: ganttWords.start,
    width: 10,
    numberFormat: day,
    horizontal: 'Center',
    formula: taskCell('start'),
  },
  {
    id: 'finish',
    label: ganttWords.finish,
    width: 10,
    numberFormat: day,
    horizontal: 'Center',
    formula: taskCell('finish'),
  },
  {
    id: 'percent',
    label: ganttWords.percent,
    width: 6,
    numberFormat: '0%',
    horizontal: 'Center',
    formula: percentFormula,
  },
];

/** What Plumbline writes into every row and reads again: which task it shows, and how it is dressed. */
export const keptColumns: readonly GanttColumn[] = [
  { id: 'place', width: 6 },
  { id: 'level', width: 6 },
  { id: 'mark', width: 6 },
];

/** What the bars go by: day serials, 0 for none, so that two comparisons tell a cell. */
export const barColumns: readonly GanttColumn[] = [
  { id: 'report', width: 6, formula: reportFormula },
  {
    id: 'from',
    width: 7,
    formula: (_scope, cell) => `=IF(ISNUMBER(${cell('start')}),${cell('start')},0)`,
  },
  { id: 'to', width: 7, formula: toFormula },
  { id: 'summary', width: 7, formula: isFormula('type', (scope) => scope.word('taskType', 'summary')) },
  { id: 'critical', width: 7, formula: isFormula('critical', (scope) => scope.word('yesNo', 'yes')) },
  { id: 'done', width: 7, formula: doneFormula },
  { id: 'late', width: 7, formula: lateFormula },
  { id: 'baseFrom', width: 7, formula: reportedDay('baselineStart') },
  { id: 'baseTo', width: 7, formula: reportedDay('baselineFinish') },
];
