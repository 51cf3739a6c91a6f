import type { GanttColumn } from '../../tables/gantt/ganttColumn';
import { barColumns, keptColumns, readColumns } from '../../tables/gantt/ganttColumns';
import { scaleFormulas, type ScaleCellId, type ScaleCells } from '../../tables/gantt/scaleFormulas';
import {
  firstSlotFormulas,
  slotFormulas,
  type SlotRowId,
  type SlotScope,
} from '../../tables/gantt/slotFormulas';
import { slotCount } from '../../tables/gantt/ganttUnit';
import type { FormulaScope, TableId } from '../../tables/spec';
import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import {
  columnArea,
  columnOf,
  gridArea,
  gridColumn,
  scaleArea,
  scaleCells,
  slotArea,
  slotRow,
  slotRows,
  stateArea,
  type GanttPlace,
} from './ganttLayout';

/** A formula over an area, unless it speaks of a table or column that is gone. */
function fillIfThere(area: Area, write: () => string): Change[] {
  const formula = formulaIfThere(write);
  return formula === undefined ? [] : [{ edit: 'fill', area, formula, notation: 'R1C1' }];
}

function scaleCellsOf(place: GanttPlace): ScaleCells {
  const cell = (id: ScaleCellId) => {
    const { row, column } = scaleArea(place, id);
    return `R${row + 1}C${column + 1}`;
  };
  return {
    first: cell('first'),
    last: cell('last'),
    step: cell('step'),
    anchor: cell('anchor'),
    start: cell('start'),
  };
}

function slotScope(place: GanttPlace, scope: FormulaScope, language: Language, isFirst: boolean): SlotScope {
  const turns = slotRow(place, 'turn') + 1;
  return {
    scope,
    scale: scaleCellsOf(place),
    language,
    cell: (id, columns = 0) => `R${slotRow(place, id) + 1}C${columns === 0 ? '' : `[${columns}]`}`,
    turnsBefore: isFirst ? '0' : `SUM(R${turns}C${gridColumn(place) + 1}:R${turns}C[-1])`,
  };
}

/** Formulas of a row of the head; the upper header row is written only where a name stands. */
function slotRowFills(place: GanttPlace, id: SlotRowId, scope: FormulaScope, language: Language): Change[] {
  return [
    ...fillIfThere(slotArea(place, id, 0, 1), () =>
      firstSlotFormulas[id](slotScope(place, scope, language, true)),
    ),
    ...fillIfThere(slotArea(place, id, 1, slotCount - 1), () =>
      slotFormulas[id](slotScope(place, scope, language, false)),
    ),
  ];
}

/** The name above a column of the time scale. */
export function headFill(place: GanttPlace, slot: number, workbook: ScopeWorkbook): Change[] {
  const formulas = slot === 0 ? firstSlotFormulas : slotFormulas;
  const scope = formulaScope(workbook, undefined);
  return fillIfThere(slotArea(place, 'upper', slot, 1), () =>
    formulas.upper(slotScope(place, scope, workbook.language, slot === 0)),
  );
}

/** The columns that formulas of the sheet speak of. */
const spokenOf: readonly (readonly [TableId, readonly string[]])[] = [
  ['tasks', ['id', 'code', 'name', 'type', 'owner', 'start', 'finish', 'critical', 'percentComplete']],
  ['progress', ['id', 'baselineStart', 'baselineFinish', 'actualFinish', 'actualPercent', 'forecastFinish']],
  ['calendar', ['working']],
];

/**
 * A number as long as everything that the formulas speak of is there: the columns of the tables, and the cells of
 * the scale, the head and the first row. `ROWS` looks at the place of a reference and not at what stands there, so
 * that only something deleted makes an error here: one that somebody typed or computed in a table could not be
 * mended by writing formulas, and would be written for on every refresh. Nothing where something is not in the
 * workbook now: then there is nothing that could be mended.
 */
export function stateFill(place: GanttPlace, workbook: ScopeWorkbook): Change[] {
  const scope = formulaScope(workbook, undefined);
  const areas = [
    ...scaleCells.map((id) => scaleArea(place, id)),
    ...slotRows.map((id) => slotArea(place, id, 0, 1)),
    ...[...readColumns, ...keptColumns, ...barColumns].map(({ id }) => columnArea(place, id, 0, 1)),
  ];
  const cells = areas.map(({ row, column }) => `R${row + 1}C${column + 1}`);
  return fillIfThere(stateArea(place), () => {
    const columns = spokenOf.flatMap(([table, ids]) => ids.map((id) => scope.column(table, id)));
    return `=${[...cells, ...columns].map((reference) => `ROWS(${reference})`).join('+')}`;
  });
}

/** All formulas above the rows of tasks. */
export function headFills(place: GanttPlace, workbook: ScopeWorkbook): Change[] {
  const scope = formulaScope(workbook, undefined);
  const cells = scaleCellsOf(place);
  const rows: SlotRowId[] = ['from', 'to', 'off', 'now', 'turn', 'lower'];
  return [
    ...(Object.keys(scaleFormulas) as ScaleCellId[]).flatMap((id) =>
      fillIfThere(scaleArea(place, id), () => scaleFormulas[id](scope, cells)),
    ),
    ...rows.flatMap((id) => slotRowFills(place, id, scope, workbook.language)),
    ...stateFill(place, workbook),
  ];
}

/** The formulas of some rows of tasks: a text a column, however many rows. */
export function rowFills(place: GanttPlace, first: number, rows: number, workbook: ScopeWorkbook): Change[] {
  const scope = formulaScope(workbook, undefined);
  const cell = (id: GanttColumn['id']) => `RC${columnOf(place, id) + 1}`;
  return [...readColumns, ...barColumns].flatMap(({ id, formula }) =>
    formula ? fillIfThere(columnArea(place, id, first, rows), () => formula(scope, cell)) : [],
  );
}

/** The signs of a milestone: ◆ where it is planned, ◇ where it is foreseen later. */
export function signFill(place: GanttPlace, first: number, rows: number): Change {
  const [start, finish, late] = (['from', 'finish', 'late'] as const).map(
    (id) => `RC${columnOf(place, id) + 1}`,
  );
  const [from, to] = (['from', 'to'] as const).map((id) => `R${slotRow(place, id) + 1}C`);
  const isPlanned = `AND(${start}<=${to},N(${finish})>=${from})`;
  const isForeseen = `AND(${late}<=${to},${late}>=${from})`;
  const formula = `=IF(${isPlanned},"◆",IF(${isForeseen},"◇",""))`;
  return { edit: 'fill', area: gridArea(place, first, rows), formula, notation: 'R1C1' };
}
