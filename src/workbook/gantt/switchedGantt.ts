import { readColumns } from '../../tables/gantt/ganttColumns';
import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import type { NamedAreaSnapshot } from '../snapshot';
import { foundGantt } from './foundGantt';
import { ganttKey } from './ganttKey';
import { gridColumn, keyRow, slotRow } from './ganttLayout';
import { ganttFormulas } from './healedGantt';

/**
 * The Gantt sheet in another language: all of it is Plumbline's own, so that headers, key and formulas are simply
 * written once more.
 *
 * @param after what formulas name once the tables are switched.
 */
export function switchedGantt(areas: readonly NamedAreaSnapshot[], after: ScopeWorkbook): Change[] {
  const found = foundGantt(areas);
  if (found === undefined) return [];
  const { place } = found;
  const { language } = after;
  const headers = readColumns.map(({ label }) => label?.[language] ?? '');
  const row = (at: number, column: number, cells: readonly (string | null)[]): Change => ({
    edit: 'write',
    area: { sheet: place.sheet, row: at, column, rows: 1, columns: cells.length },
    cells: [cells],
  });
  return [
    row(slotRow(place, 'lower'), place.left, headers),
    row(keyRow(place), gridColumn(place), ganttKey(language)),
    ...ganttFormulas(found, after),
  ];
}
