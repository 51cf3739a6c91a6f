import { isErrorValue } from '../../tables/decode/cellReader';
import { slotCount } from '../../tables/gantt/ganttUnit';
import type { NamedAreaSnapshot } from '../snapshot';
import { readColumns } from '../../tables/gantt/ganttColumns';
import { ganttNames, gridColumn, slotRow, type GanttPlace } from './ganttLayout';
import type { KeptRow } from './listedRows';

/** A Gantt sheet as it was read. */
export interface FoundGantt {
  readonly place: GanttPlace;
  /** `undefined` for a row that nobody dressed yet. */
  readonly rows: readonly (KeptRow | undefined)[];
  /** Which columns of the time scale have a name above them. */
  readonly named: readonly boolean[];
  /** Something that formulas speak of was deleted. */
  readonly isBroken: boolean;
}

function keptRow(values: NamedAreaSnapshot['values'][number]): KeptRow | undefined {
  const [place, level, mark] = values;
  return typeof place === 'number' && typeof level === 'number' && typeof mark === 'number'
    ? { place, level, mark }
    : undefined;
}

/** The Gantt sheet of a workbook; `undefined` where there is none, or where columns of it were moved. */
export function foundGantt(areas: readonly NamedAreaSnapshot[]): FoundGantt | undefined {
  const area = (name: string) => areas.find((one) => one.name === name);
  const [rows, heads, read, state] = (['rows', 'heads', 'read', 'state'] as const).map((id) =>
    area(ganttNames[id]),
  );
  if (!rows || !heads || rows.sheet !== heads.sheet) return undefined;
  const left = heads.column - gridColumn({ sheet: rows.sheet, body: 0, left: 0 });
  const place = { sheet: rows.sheet, body: rows.row, left };
  // A column that somebody inserted among those that are read would be written over.
  const isReadWhole =
    read === undefined ||
    (read.sheet === rows.sheet && read.column === left && read.formulas[0]?.length === readColumns.length);
  const isWhole =
    isReadWhole &&
    rows.column === heads.column + slotCount &&
    heads.row === slotRow(place, 'upper') &&
    heads.formulas[0]?.length === slotCount;
  if (!isWhole) return undefined;
  return {
    place,
    rows: rows.values.map(keptRow),
    named: heads.formulas[0].map((formula) => formula !== ''),
    isBroken: state !== undefined && isErrorValue(state.values[0][0]),
  };
}
