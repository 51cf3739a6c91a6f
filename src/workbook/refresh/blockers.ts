import type { Issue } from '../../project/issue';
import { standardTables } from '../../tables/standardTables';

/** Tables that are brought in step: without their essential columns rows could not be matched or would be lost. */
const kept: readonly (string | null)[] = [
  'tasks',
  'progress',
  'responsibility',
  'risks',
  'calendar',
  'archive',
];

/** Without these nothing can be scheduled or written safely: a guess would move dates or cut off reports. */
export function blockers(issues: readonly Issue[]): boolean {
  const essential = (found: Issue) =>
    standardTables
      .find(({ id }) => id === found.table)
      ?.columns.some(({ id, essential: needed }) => id === found.column && needed) === true;
  return issues.some(
    (found) =>
      found.code === 'mergedCells' ||
      found.code === 'headerRowOff' ||
      (found.code === 'missingTable' && (found.table === 'tasks' || found.table === 'calendar')) ||
      (found.code === 'missingColumn' && kept.includes(found.table) && essential(found)),
  );
}
