import type { BoardScope } from '../../board/boardSpec';
import { finishedFormula } from '../../computed/finished';
import { foreseenFinishFormula } from '../../computed/foreseenFinish';

/** When an unfinished task is foreseen to end; blank without a forecast. */
export function foreseenTask(scope: BoardScope, row: string): string {
  const cell = `INDEX(${scope.column('progress', 'forecastFinish')},${row})`;
  return foreseenFinishFormula(cell, scope.name('statusDate'));
}

/** When an unfinished task began, or is foreseen to begin: then not before the status date; blank without a forecast. */
export function foreseenStart(scope: BoardScope, row: string): string {
  const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
  const forecast = foreseenFinishFormula(cell('forecastStart'), scope.name('statusDate'));
  return `IF(ISNUMBER(${cell('actualStart')}),${cell('actualStart')},${forecast})`;
}

/** When a task ended, or is foreseen to end; blank where neither is known. */
export function currentFinish(scope: BoardScope, row: string): string {
  const cell = (id: string) => `INDEX(${scope.column('progress', id)},${row})`;
  const [actual, forecast] = [cell('actualFinish'), cell('forecastFinish')];
  const ended = `IF(ISNUMBER(${forecast}),${forecast},"")`;
  const isFinished = finishedFormula({ cell });
  return `IF(ISNUMBER(${actual}),${actual},IF(${isFinished},${ended},${foreseenTask(scope, row)}))`;
}
