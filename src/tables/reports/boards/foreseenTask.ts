import type { BoardScope } from '../../board/boardSpec';
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
