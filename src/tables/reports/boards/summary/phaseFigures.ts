import { localized } from '../../../../words/language';
import type { BoardGrid, BoardScope, GridColumn } from '../../../board/boardSpec';
import { phaseSumFormula, type SummedColumn } from '../../../board/phaseSum';
import { finishedRowsFormula } from '../../../computed/finished';
import { countRows, largestOf, sumOf } from '../../../computed/passingErrors';
import type { ColumnType } from '../../../spec';
import { helperColumn } from '../reportStack';
import { summaryRows } from './summaryRows';

const grid = 'phaseFigures';

/** What the tasks of a phase come to together. */
type PhaseFigure = 'code' | 'tasks' | 'finished' | 'end' | 'budget' | 'pv' | 'ev' | 'ac' | 'gap';

/** A figure of a phase, by its place in the list. */
export function phaseFigure(scope: BoardScope, figure: PhaseFigure, place: number): string {
  return scope.at(grid, figure, place);
}

/** The row of the WBS that a phase has, counted from 1; blank where the list is at its end. */
export function phaseRow(scope: BoardScope, place: number): string {
  return scope.at('phasesRows', 'row', place);
}

/** Which rows of the progress table belong to a phase: their codes are its own or begin with it. */
export function ofPhase(scope: BoardScope, place: number): string {
  const code = phaseFigure(scope, 'code', place);
  return `(LEFT(${scope.column('progress', 'code')}&".",LEN(${code})+1)=${code}&".")`;
}

/** The days of a column in the rows of a phase, and errors elsewhere, which `AGGREGATE` passes over. */
export function daysOfPhase(scope: BoardScope, place: number, column: string): string {
  const cells = scope.column('progress', column);
  return `${cells}/(${ofPhase(scope, place)}*ISNUMBER(${cells}))`;
}

/** A sum over the tasks of a phase; blank where none of them knows it. */
function sum(scope: BoardScope, place: number, column: SummedColumn): string {
  return phaseSumFormula(scope, phaseFigure(scope, 'code', place), phaseRow(scope, place), column);
}

const sources = { budget: 'budget', pv: 'plannedValue', ev: 'earnedValue', ac: 'actualCost' } as const;

/** The sum over the tasks of the phases that have no place in the list; blank where none of them knows it. */
export function otherPhasesSum(scope: BoardScope, figure: keyof typeof sources): string {
  const [cells, codes] = [scope.column('progress', sources[figure]), scope.column('progress', 'code')];
  const listed = scope.span(grid, 'code');
  const known = ['', '&".*"'].map(
    (below) => `SUMPRODUCT(COUNTIFS(${cells},"<9E+99",${codes},${listed}${below}))`,
  );
  const others = `COUNTIF(${cells},"<9E+99")-${known.join('-')}`;
  return `IF(${others}=0,"",${sumOf(cells)}-SUM(${scope.span(grid, figure)}))`;
}

/** The latest day on which a task of the phase ended, or is foreseen to end; 0 where none is known. */
function end(scope: BoardScope, place: number): string {
  const isOver = `ISNUMBER(${scope.column('progress', 'actualFinish')})`;
  const foreseen = `${daysOfPhase(scope, place, 'forecastFinish')}/(1-${isOver})`;
  const latest = (days: string) => `IFERROR(${largestOf(days, 1)},0)`;
  return `MAX(${latest(daysOfPhase(scope, place, 'actualFinish'))},${latest(foreseen)})`;
}

const formulas: readonly (readonly [
  PhaseFigure,
  ColumnType,
  (scope: BoardScope, place: number) => string,
])[] = [
  ['code', 'text', (scope, place) => `INDEX(${scope.column('tasks', 'code')},${phaseRow(scope, place)})&""`],
  [
    'tasks',
    'integer',
    (scope, place) => countRows(`${ofPhase(scope, place)}*ISNUMBER(${scope.column('progress', 'id')})`),
  ],
  [
    'finished',
    'integer',
    (scope, place) =>
      countRows(
        `${ofPhase(scope, place)}*ISNUMBER(${scope.column('progress', 'id')})*${finishedRowsFormula(scope)}`,
      ),
  ],
  ['end', 'date', end],
  ['budget', 'money', (scope, place) => sum(scope, place, sources.budget)],
  ['pv', 'money', (scope, place) => sum(scope, place, sources.pv)],
  ['ev', 'money', (scope, place) => sum(scope, place, sources.ev)],
  ['ac', 'money', (scope, place) => sum(scope, place, sources.ac)],
  [
    'gap',
    'number',
    (scope) => {
      const [budget, pv, ev] = [scope.cell('budget'), scope.cell('pv'), scope.cell('ev')];
      return `IF(COUNT(${budget},${pv},${ev})<3,"",IF(${budget}=0,"",(${ev}-${pv})/${budget}))`;
    },
  ],
];

/** The helper cells of the phases, beside the printed page and the rows that they stand in. */
export function phaseFigures(row: number): BoardGrid {
  return {
    element: 'grid',
    id: grid,
    row,
    column: helperColumn + 2,
    rows: summaryRows.phases,
    header: true,
    columns: formulas.map(([id, type, formula]): GridColumn => ({
      id,
      label: localized(id, id),
      type,
      wide: 1,
      look: 'helper',
      formula: (scope, place) => `=IF(${phaseRow(scope, place)}="","",${formula(scope, place)})`,
    })),
  };
}
