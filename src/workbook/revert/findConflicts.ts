import type { CellValue } from '../../tables/tableContent';
import type { CellInput } from '../cell';
import { movesCells } from '../movesCells';
import { constantValue, isFormulaText } from '../../tables/typedCell';
import { isWithin } from '../board/overtypedCells';
import { schemaSheet } from '../schema/planSchema';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Anchor, AnchorQuery, CapturedPlan } from './capture';
import { foundCell } from './foundCell';
import {
  type AlteredCell,
  type CellTarget,
  type FormulaTexts,
  type PlanTrace,
  type RemovedLines,
} from './planTrace';
import { cellKey } from './present';
import type { CellPoint } from './movedCell';
import { targetKeys } from './targetKeys';

/** What a table's cell was read as: `'='` for a formula whose text was not read. */
export function readCell(
  table: TableSnapshot,
  row: number,
  column: number,
  formulas: FormulaTexts,
): CellValue | undefined {
  const typed: CellValue | undefined = table.formulas[row]?.[column];
  if (typed !== '=') return typed;
  const place = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + column };
  return formulas.get(cellKey(place)) ?? typed;
}

/** What a plan took to be typed into a cell: `'='` for any formula; `undefined` where it read nothing. */
function expectedCell(
  target: CellTarget,
  { snapshot: { tables, cells, schema }, formulas, read }: PlanTrace,
): CellValue | undefined {
  if (target.in === 'table') {
    const table = tables.find(({ id }) => id === target.table);
    return table && readCell(table, target.row.before ?? -1, target.column.before ?? -1, formulas);
  }
  if (target.in === 'name') return cells.find(({ name }) => name === target.name)?.formula;
  const { sheet, row, column } = target.point;
  const known = read.get(cellKey(target.point));
  if (known !== undefined || sheet !== schemaSheet || column > 2) return known;
  const line = schema.find((one) => one.row === row);
  // A value without a key is a remnant of a line: nobody reads it.
  if (line === undefined) return column < 2 ? '' : undefined;
  const content = isFormulaText(line.formula) ? line.formula : line.header;
  return [line.tableId, line.columnId, content][column];
}

/** A typed cell is what was expected where it is the same constant or formula, or a formula where only that is known. */
export function isAsExpected(input: CellInput, expected: CellValue): boolean {
  const isFormula = typeof input === 'object' && input !== null && isFormulaText(input.formula);
  const wasFormula = isFormulaText(expected);
  if (isFormula || wasFormula)
    return isFormula && wasFormula && (expected === '=' || expected === input.formula);
  const typed = typeof input === 'object' && input !== null ? input.formula : input;
  return typed === constantValue(expected);
}

function standsElsewhere({ row, column, headers }: TableSnapshot, anchor: Anchor): boolean {
  const sameHeaders =
    headers.length === anchor.headers.length &&
    headers.every((header, place) => header === anchor.headers[place]);
  return anchor.row !== row || anchor.column !== column || !sameHeaders;
}

/** Were rows or columns moved, added or taken away, or keys typed, since the table was read? */
function hasMoved(
  table: TableSnapshot,
  anchor: Anchor | undefined,
  { keys, typed }: AnchorQuery,
  formulas: FormulaTexts,
): boolean {
  if (anchor === undefined || standsElsewhere(table, anchor)) return true;
  const hasOthers = keys.some((place, index) => {
    const now = anchor.keys[index];
    return now.length !== table.values.length || table.values.some((row, line) => row[place] !== now[line]);
  });
  return hasOthers || typed.some((place, index) => retyped(table, place, anchor.typed[index], formulas));
}

/** `Range.formulas` may spell a value that `Range.values` gives: with its apostrophe, or as a text. */
function readsAlike(value: CellValue | undefined, formula: CellValue): boolean {
  const text = String(value);
  const found = String(formula);
  const isSame = typeof value === 'boolean' ? found.toLowerCase() === text : found === text;
  return isSame || found === `'${text}`;
}

/** Was anything typed into a column since it was read? Of a formula without a text nobody can tell. */
function retyped(
  table: TableSnapshot,
  place: number,
  now: readonly CellValue[],
  formulas: FormulaTexts,
): boolean {
  return now.some((found, line) => {
    const expected = readCell(table, line, place, formulas);
    if (expected === '=') return !isFormulaText(found);
    return !readsAlike(constantValue(expected), found);
  });
}

function movedTables({ snapshot, anchors, formulas }: PlanTrace, captured: CapturedPlan): boolean {
  return anchors.some((query) => {
    const table = snapshot.tables.find(({ name }) => name === query.table);
    const anchor = captured.anchors.find((one) => one.table === query.table);
    return table !== undefined && hasMoved(table, anchor, query, formulas);
  });
}

/** Did somebody else write the very same already? Two who work in the same edit find the same. */
function isOurs(found: CellInput, input: CellInput): boolean {
  return typeof found !== 'object' && found === input;
}

/**
 * Did somebody type over a formula of a board since it was read? Of boards it is read where their sheets hold
 * something that is no formula; of other sheets nothing.
 */
function typedOver(point: CellPoint, found: CellInput, { boardConstants }: WorkbookSnapshot): boolean {
  if (found === null || found === '' || typeof found === 'object') return false;
  const known = boardConstants.filter(({ sheet }) => sheet === point.sheet);
  return known.length > 0 && !isWithin(point, known);
}

/** Is a cell beside tables and names another one than the plan took it for, as far as it was read? */
export function isTypedBeside(point: CellPoint, found: CellInput, trace: PlanTrace): boolean {
  const expected = expectedCell({ in: 'sheet', point }, trace);
  return expected === undefined ? typedOver(point, found, trace.snapshot) : !isAsExpected(found, expected);
}

function changedCell(
  { step, point, target, input }: AlteredCell,
  trace: PlanTrace,
  captured: CapturedPlan,
): boolean {
  const found = foundCell(captured.steps[step].before, point);
  if (found === undefined || isOurs(found.input, input)) return false;
  if (target.in === 'sheet') return isTypedBeside(point, found.input, trace);
  const expected = expectedCell(target, trace);
  return expected !== undefined && !isAsExpected(found.input, expected);
}

/** The cells of rows that a plan takes away, as it read them. */
function removedCells({ step, table, area, lines, across }: RemovedLines): AlteredCell[] {
  return lines.flatMap((row, r) =>
    across.map((column, c): AlteredCell => ({
      step,
      point: { sheet: area.sheet, row: area.row + r, column: area.column + c },
      target: { in: 'table', table, row, column },
      input: '',
    })),
  );
}

/**
 * Did somebody change what a plan was made from before its changes were made? Then they may have hit what the
 * plan knows nothing of: another user's cell, or another row than the one that it meant.
 *
 * @param captured what the changes found, read in the same request.
 */
export function hasConflict(trace: PlanTrace, captured: CapturedPlan): boolean {
  if (movedTables(trace, captured)) return true;
  const keyOf = targetKeys();
  const seen = new Set<string>();
  // Where a plan writes twice, the second finds what the first wrote.
  const isFirst = ({ target }: AlteredCell) => {
    const key = keyOf(target);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
  const removed = trace.removedRows.flatMap(removedCells);
  // Where rows were opened or closed, Excel writes the places that formulas speak of anew.
  const opening = trace.changes.findIndex(movesCells);
  const shifted: PlanTrace = { ...trace, formulas: new Map(), read: new Map() };
  return [...trace.cells.filter(isFirst), ...removed.filter(isFirst)].some((cell) =>
    changedCell(cell, opening === -1 || cell.step <= opening ? trace : shifted, captured),
  );
}
