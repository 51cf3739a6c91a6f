import type { CellValue } from '../../tables/tableContent';
import type { CellInput } from '../cell';
import { schemaSheet } from '../schema/planSchema';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Anchor, CapturedPlan } from './capture';
import { foundCell } from './foundCell';
import type { AlteredCell, CellTarget, PlanTrace, RemovedLines } from './planTrace';
import { targetKeys } from './targetKeys';

/** What a plan took to be typed into a cell: `'='` for any formula; `undefined` where it read nothing. */
function expectedCell(
  target: CellTarget,
  { tables, cells, schema }: WorkbookSnapshot,
): CellValue | undefined {
  if (target.in === 'table') {
    const { row, column, table } = target;
    return tables.find(({ id }) => id === table)?.formulas[row.before ?? -1]?.[column.before ?? -1];
  }
  if (target.in === 'name') return cells.find(({ name }) => name === target.name)?.formula;
  const { sheet, row, column } = target.point;
  if (sheet !== schemaSheet || column > 2) return undefined;
  const line = schema.find((one) => one.row === row);
  // A value without a key is a remnant of a line: nobody reads it.
  if (line === undefined) return column < 2 ? '' : undefined;
  const content = line.formula.startsWith('=') ? line.formula : line.header;
  return [line.tableId, line.columnId, content][column];
}

/** A typed cell is what was expected where it is the same constant, or a formula where there was one. */
function isAsExpected(input: CellInput, expected: CellValue): boolean {
  const isFormula = typeof input === 'object' && input !== null && input.formula.startsWith('=');
  const wasFormula = typeof expected === 'string' && expected.startsWith('=');
  if (isFormula || wasFormula) return isFormula && wasFormula;
  const typed = typeof input === 'object' && input !== null ? input.formula : input;
  const text = typeof expected === 'string' ? expected.replace(/^'(?==)/, '') : expected;
  return typed === text;
}

function standsElsewhere({ row, column, headers }: TableSnapshot, anchor: Anchor): boolean {
  const sameHeaders =
    headers.length === anchor.headers.length &&
    headers.every((header, place) => header === anchor.headers[place]);
  return anchor.row !== row || anchor.column !== column || !sameHeaders;
}

/** Were rows or columns moved, added or taken away, or keys typed, since the table was read? */
function hasMoved(table: TableSnapshot, anchor: Anchor | undefined, keys: readonly number[]): boolean {
  if (anchor === undefined || standsElsewhere(table, anchor)) return true;
  return keys.some((place, index) => {
    const now = anchor.keys[index];
    return now.length !== table.values.length || table.values.some((row, line) => row[place] !== now[line]);
  });
}

function movedTables({ snapshot, anchors }: PlanTrace, captured: CapturedPlan): boolean {
  return anchors.some(({ table: name, keys }) => {
    const table = snapshot.tables.find((one) => one.name === name);
    return (
      table !== undefined &&
      hasMoved(
        table,
        captured.anchors.find((one) => one.table === name),
        keys,
      )
    );
  });
}

/** Did somebody else write the very same already? Two who work in the same edit find the same. */
function isOurs(found: CellInput, input: CellInput): boolean {
  return typeof found !== 'object' && found === input;
}

function changedCell(
  { step, point, target, input }: AlteredCell,
  snapshot: WorkbookSnapshot,
  captured: CapturedPlan,
): boolean {
  const found = foundCell(captured.steps[step].before, point);
  const expected = expectedCell(target, snapshot);
  if (found === undefined || expected === undefined || isOurs(found.input, input)) return false;
  return !isAsExpected(found.input, expected);
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
  return [...trace.cells.filter(isFirst), ...removed.filter(isFirst)].some((cell) =>
    changedCell(cell, trace.snapshot, captured),
  );
}
