import type { BoardScope } from '../../../board/boardSpec';
import { foreseenFinishFormula } from '../../../computed/foreseenFinish';

/** When an unfinished task is foreseen to end; blank without a forecast. */
export function foreseenTask(scope: BoardScope, row: string): string {
  const cell = `INDEX(${scope.column('progress', 'forecastFinish')},${row})`;
  return foreseenFinishFormula(cell, scope.name('statusDate'));
}
