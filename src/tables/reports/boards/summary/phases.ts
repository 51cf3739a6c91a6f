import { reportWords as words } from '../../../../words/reportWords';
import type { BoardScope } from '../../../board/boardSpec';
import { lightFormula } from '../../../computed/lightFormula';
import { judgedSums } from '../../../computed/overallLight';
import { holds, largestOf, smallestOf } from '../../../computed/passingErrors';
import { phaseLevelFormula } from '../../../computed/phaseLevel';
import { sheetIndexFormula } from '../../../computed/sheetIndex';
import { listColumns } from '../listColumns';
import { ofProgress } from '../../../board/ofProgress';
import type { Pick } from '../pickedRows';
import type { ReportStack } from '../reportStack';
import { sayFormula } from '../../../board/sayFormula';
import { signedDays } from '../signedDays';
import { hasTasksBelow } from '../../../board/phaseSum';
import { daysOfPhase, phaseFigure, phaseFigures, phaseRow } from './phaseFigures';
import { summaryRows } from './summaryRows';

/** The phases: named rows at the top of the outline (`phaseLevel`). */
export const phasePick: Pick = {
  table: 'tasks',
  anchor: 'id',
  condition: (scope) =>
    `${holds(`${scope.column('tasks', 'level')}=${phaseLevelFormula(scope)}`)}*${holds(`${scope.column('tasks', 'name')}<>""`)}`,
  rank: () => '0',
};

/** Working days from the end of the baseline to the actual or foreseen one; blank where one is not known. */
function daysLate(scope: BoardScope): string {
  const [baseline, current] = [scope.cell('baselineFinish'), scope.cell('current')];
  const late = `${sheetIndexFormula(scope, current)}-${sheetIndexFormula(scope, baseline)}`;
  return `IF(COUNT(${baseline},${current})<2,"",IFERROR(${late},""))`;
}

/** The light of what a phase comes to; of a task that stands alone its own. */
function light(scope: BoardScope, row: string, place: number): string {
  const figure = (id: 'pv' | 'ev' | 'ac' | 'gap') => phaseFigure(scope, id, place);
  const judged = judgedSums(scope, {
    daysLate: scope.cell('daysLate'),
    progressGap: figure('gap'),
    pv: figure('pv'),
    ev: figure('ev'),
    ac: figure('ac'),
  });
  const ofSums = lightFormula(scope, Object.values(judged)).slice(1);
  return `IF(${hasTasksBelow(scope, phaseRow(scope, place))},${ofSums},${ofProgress(scope, row, 'light')})`;
}

/** When each phase was to run, when it ended or will, and how it stands. */
export function phases(stack: ReportStack): void {
  const { text, worked } = listColumns('phases', 'tasks');
  const centred = { align: 'Center' } as const;
  stack.subheading(words.phases);
  stack.elements.push(phaseFigures(stack.row));
  stack.list('phases', phasePick, summaryRows.phases, [
    text('code', words.columnCode, 2, centred),
    text('name', words.columnPhase, 5),
    worked(
      'baselineStart',
      'date',
      words.baselineStart,
      3,
      (scope, _row, place) => `IFERROR(${smallestOf(daysOfPhase(scope, place, 'baselineStart'), 1)},"")`,
      centred,
    ),
    worked(
      'baselineFinish',
      'date',
      words.baselineFinish,
      3,
      (scope, _row, place) => `IFERROR(${largestOf(daysOfPhase(scope, place, 'baselineFinish'), 1)},"")`,
      centred,
    ),
    worked(
      'current',
      'date',
      words.columnCurrent,
      4,
      (scope, _row, place) => {
        const [all, finished] = [phaseFigure(scope, 'tasks', place), phaseFigure(scope, 'finished', place)];
        const end = phaseFigure(scope, 'end', place);
        return `IF(${end}=0,"",MAX(${end},IF(${finished}<${all},N(${scope.name('statusDate')}),0)))`;
      },
      centred,
    ),
    worked('daysLate', 'days', words.columnDays, 2, daysLate, signedDays),
    worked(
      'tasks',
      'text',
      words.tasksDone,
      3,
      (scope, _row, place) =>
        sayFormula(scope, words.countOf, {
          n: phaseFigure(scope, 'finished', place),
          of: phaseFigure(scope, 'tasks', place),
        }),
      centred,
    ),
    worked('light', 'light', words.columnLight, 2, light, { list: 'light', ...centred }),
  ]);
}
