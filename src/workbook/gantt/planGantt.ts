import type { Change } from '../change';
import { absoluteReference } from '../address';
import { writesOf, type CellEdit } from '../cellEdit';
import type { ProjectFacts } from '../refresh/projectFacts';
import { foundGantt, type FoundGantt } from './foundGantt';
import { slotCount } from '../../tables/gantt/ganttUnit';
import { headFill, rowFills, signFill } from './ganttFormulas';
import { rowsLook, signLook } from './ganttLook';
import {
  columnArea,
  ganttNames,
  gridArea,
  keptArea,
  slotArea,
  spareRows,
  type GanttPlace,
} from './ganttLayout';
import { ganttSlots } from './ganttSpan';
import { lineRuns } from './lineRuns';
import { listedRows, type KeptRow } from './listedRows';
import { pageChanges } from './pagesDown';
import { outlineGroups, type OutlineGroup } from './outlineGroups';

/** Excel's deepest indentation. */
const deepestIndent = 15;

/** The rows as they should be: the listed tasks, blank rows for what others add, and rows that are not in use. */
function desiredRows({ tasks, schedule }: ProjectFacts, existing: number): KeptRow[] {
  const listed = listedRows(tasks, schedule);
  const next = (tasks.at(-1)?.row ?? -1) + 2;
  const spare = Array.from({ length: spareRows }, (_, index) => ({ place: next + index, level: 1, mark: 0 }));
  const used = [...listed, ...spare];
  const surplus = Math.max(0, existing - used.length);
  return [...used, ...Array.from({ length: surplus }, () => ({ place: 0, level: 1, mark: 0 }))];
}

function keptEdits(place: GanttPlace, before: FoundGantt['rows'], after: readonly KeptRow[]): CellEdit[] {
  const { sheet, row, column } = keptArea(place, 0, 1);
  return after.flatMap((wanted, index): CellEdit[] => {
    const now = before[index];
    return (['place', 'level', 'mark'] as const).flatMap((id, offset): CellEdit[] =>
      now?.[id] === wanted[id]
        ? []
        : [{ sheet, row: row + index, column: column + offset, input: wanted[id], keepsText: false }],
    );
  });
}

function groupChanges(place: GanttPlace, before: readonly number[], after: readonly number[]): Change[] {
  const keyOf = ({ depth, first, rows }: OutlineGroup) => `${depth} ${first} ${rows}`;
  const [old, wanted] = [outlineGroups(before), outlineGroups(after)];
  const change = (group: OutlineGroup, grouped: boolean): Change => ({
    edit: 'group',
    area: columnArea(place, 'code', group.first, group.rows),
    grouped,
  });
  const [oldKeys, newKeys] = [new Set(old.map(keyOf)), new Set(wanted.map(keyOf))];
  return [
    // Inner groups go first, or a row would for a moment be deeper than Excel allows.
    ...old.filter((group) => !newKeys.has(keyOf(group))).map((group) => change(group, false)),
    ...wanted.filter((group) => !oldKeys.has(keyOf(group))).map((group) => change(group, true)),
  ];
}

function indentChange(place: GanttPlace, before: FoundGantt['rows'], after: readonly KeptRow[]): Change[] {
  const differing = after.map(({ level }, row) => level !== (before[row]?.level ?? 1));
  const [first, last] = [differing.indexOf(true), differing.lastIndexOf(true)];
  if (first < 0) return [];
  const levels = after
    .slice(first, last + 1)
    .map(({ level }, offset) => (differing[first + offset] ? Math.min(level - 1, deepestIndent) : null));
  return [{ edit: 'indent', area: columnArea(place, 'name', first, last - first + 1), levels }];
}

function signChanges(
  { place, rows }: FoundGantt,
  after: readonly KeptRow[],
  { language }: ProjectFacts,
): Change[] {
  const markBefore = (row: number) => rows[row]?.mark ?? 0;
  const isSign = (row: number) => after[row].mark > 0;
  const isNew = (row: number) => isSign(row) && markBefore(row) === 0;
  const gone = lineRuns(after.length, (row) => !isSign(row) && markBefore(row) > 0);
  return [
    ...gone.map((run): Change => {
      const area = gridArea(place, run.first, run.rows);
      return {
        edit: 'write',
        area,
        cells: Array.from({ length: run.rows }, () => Array(slotCount).fill('')),
      };
    }),
    ...lineRuns(after.length, isNew).map((run) => signFill(place, run.first, run.rows)),
    ...after.flatMap(({ mark }, row) =>
      mark > 0 && mark !== markBefore(row) ? [signLook(place, row, mark, language)] : [],
    ),
  ];
}

function headChanges({ place, named }: FoundGantt, facts: ProjectFacts): Change[] {
  const slots = ganttSlots(facts);
  const { sheet, row, column } = slotArea(place, 'upper');
  const gone = slots.flatMap(({ turns }, slot): CellEdit[] =>
    !turns && named[slot] ? [{ sheet, row, column: column + slot, input: '', keepsText: false }] : [],
  );
  const wanted = slots.flatMap(({ turns }, slot) => (turns && !named[slot] ? [slot] : []));
  return [...writesOf(gone), ...wanted.flatMap((slot) => headFill(place, slot, facts.scope))];
}

/** Rows that went out of use are hidden, so that nobody prints them; they come back when they are needed. */
function hideChanges(place: GanttPlace, before: FoundGantt['rows'], after: readonly KeptRow[]): Change[] {
  const isHidden = (row: number) => after[row].place === 0;
  const wasHidden = (row: number) => before[row]?.place === 0;
  return [true, false].flatMap((hidden) =>
    lineRuns(after.length, (row) => isHidden(row) === hidden && wasHidden(row) !== hidden).map(
      ({ first, rows }): Change => ({
        edit: 'hide',
        area: columnArea(place, 'code', first, rows),
        lines: 'rows',
        hidden,
      }),
    ),
  );
}

/**
 * Keeps the Gantt sheet in step: as many rows as the WBS lists, their indentation, outline and signs, and the
 * names over the time scale. All else on the sheet is formulas that follow by themselves.
 */
export function planGantt(facts: ProjectFacts): Change[] {
  const found = foundGantt(facts.areas);
  if (found === undefined) return [];
  const { place, rows: before } = found;
  const after = desiredRows(facts, before.length);
  const isBare = (row: number) => before[row] === undefined;
  const rowName = ganttNames.rows;
  return [
    ...(after.length > before.length
      ? [
          {
            edit: 'redefineName',
            name: rowName,
            refersTo: absoluteReference(keptArea(place, 0, after.length)),
          } as const,
        ]
      : []),
    ...lineRuns(after.length, isBare).flatMap(({ first, rows }) => rowFills(place, first, rows, facts.scope)),
    ...writesOf(keptEdits(place, before, after)),
    ...lineRuns(after.length, isBare).flatMap(({ first, rows }) =>
      rowsLook(place, first, rows, facts.language),
    ),
    ...indentChange(place, before, after),
    ...groupChanges(
      place,
      before.map((row) => row?.level ?? 1),
      after.map(({ level }) => level),
    ),
    ...signChanges(found, after, facts),
    ...headChanges(found, facts),
    ...hideChanges(place, before, after),
    ...pageChanges(place.sheet, before, after),
  ];
}
