import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import type { NamedAreaSnapshot } from '../snapshot';
import { foundGantt, type FoundGantt } from './foundGantt';
import { ganttHelp } from './ganttHelp';
import { headFill, headFills, rowFills, signFill, stateFill } from './ganttFormulas';
import { helpArea } from './ganttLayout';
import { lineRuns } from './lineRuns';

/** All formulas of the Gantt sheet. */
export function ganttFormulas({ place, rows, named }: FoundGantt, workbook: ScopeWorkbook): Change[] {
  const heads = named.flatMap((isNamed, slot) => (isNamed ? [slot] : []));
  return [
    { edit: 'fill', area: helpArea(place), formula: ganttHelp(workbook) },
    ...headFills(place, workbook),
    ...heads.flatMap((slot) => headFill(place, slot, workbook)),
    ...lineRuns(rows.length, (row) => rows[row] !== undefined).flatMap((run) =>
      rowFills(place, run.first, run.rows, workbook),
    ),
    ...lineRuns(rows.length, (row) => (rows[row]?.mark ?? 0) > 0).map((run) =>
      signFill(place, run.first, run.rows),
    ),
  ];
}

/**
 * All formulas of the Gantt sheet once more, where a table that they speak of was deleted and is there again.
 * Only formulas, so that it can be done where the project itself cannot be read; nothing while something is
 * still missing, or every refresh would write.
 */
export function healedGantt(areas: readonly NamedAreaSnapshot[], workbook: ScopeWorkbook): Change[] {
  const found = foundGantt(areas);
  if (!found?.isBroken || stateFill(found.place, workbook).length === 0) return [];
  return ganttFormulas(found, workbook);
}
