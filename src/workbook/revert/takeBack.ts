import type { CellInput } from '../cell';
import { movesCells } from '../movesCells';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import type { Capture, Captured, CapturedCells, CapturedPlan } from './capture';
import { foundCell } from './foundCell';
import type { AlteredCell, PlanTrace } from './planTrace';
import { movedCell, type CellPoint } from './movedCell';

function editsOf(captured: CapturedCells | undefined, points: readonly CellPoint[]): CellEdit[] {
  return points.flatMap((point) => {
    const found = foundCell(captured, point);
    if (found === undefined) return [];
    return [{ ...point, input: found.input, keepsText: found.format === '@' }];
  });
}

/** Number formats that a change set, as they were: one change a cell, because it is rare that they differ. */
function formatsOf(captured: CapturedCells | undefined, points: readonly CellPoint[]): Change[] {
  return points.flatMap(({ sheet, row, column }): Change[] => {
    const format = foundCell(captured, { sheet, row, column })?.format;
    if (format === undefined || format === '@') return [];
    const area = { sheet, row, column, rows: 1, columns: 1 };
    return [{ edit: 'format', area, format: { numberFormat: format } }];
  });
}

function pointsOf({ area }: CapturedCells): CellPoint[] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => ({
      sheet: area.sheet,
      row: area.row + r,
      column: area.column + c,
    })),
  ).flat();
}

/** A change that takes another back, and what should stand in the cells that it overwrites: our own writing. */
export interface BackChange {
  readonly change: Change;
  readonly ours: ReadonlyMap<string, CellInput>;
  /** Formulas among them as Excel spells them, where that was read. */
  readonly spelled?: ReadonlyMap<string, string>;
}

const nothing: ReadonlyMap<string, CellInput> = new Map();

/** The key of a place in `BackChange.ours`. */
export function pointKey({ row, column }: CellPoint): string {
  return `${row} ${column}`;
}

/** What taking back needs to know of a plan. */
export type TakenPlan = Pick<PlanTrace, 'changes' | 'making' | 'cells'>;

/** The formulas of some places as Excel read them back. */
function spelledAt(after: CapturedCells | undefined, points: readonly CellPoint[]): Map<string, string> {
  return new Map(
    points.flatMap((point) => {
      const input = foundCell(after, point)?.input;
      return typeof input === 'object' ? [[pointKey(point), input.formula] as const] : [];
    }),
  );
}

/** Do rows, columns and what formulas say of them stay where they are? */
function staysInPlace(changes: readonly Change[]): boolean {
  return !changes.some(movesCells);
}

function undone(
  trace: TakenPlan,
  step: number,
  captured: CapturedPlan,
  written: readonly AlteredCell[],
): BackChange[] {
  const change = trace.changes[step];
  const { before, levels, refersTo, frame, leftOut } = captured.steps[step];
  if (leftOut) return [];
  const plain = (changes: readonly Change[]) => changes.map((one) => ({ change: one, ours: nothing }));
  switch (change.edit) {
    case 'write':
    case 'fill': {
      const points = written.map(({ point }) => point);
      const ours = new Map(written.map(({ point, input }) => [pointKey(point), input] as const));
      const spelled = staysInPlace(trace.changes) ? spelledAt(captured.steps[step].after, points) : new Map();
      const writes = writesOf(editsOf(before, points)).map((one) => ({ change: one, ours, spelled }));
      return [...plain(formatsOf(before, points)), ...writes];
    }
    case 'group':
      return plain([{ ...change, grouped: !change.grouped }]);
    case 'hide':
      return plain([{ ...change, hidden: !change.hidden }]);
    case 'insertTableRows':
      return plain([{ ...change, edit: 'deleteTableRows' }]);
    case 'insertTableColumns':
      return plain([{ ...change, edit: 'deleteTableColumns' }]);
    case 'deleteTableRows':
    case 'deleteTableColumns': {
      const edit = change.edit === 'deleteTableRows' ? 'insertTableRows' : 'insertTableColumns';
      return plain([{ ...change, edit }, ...(before ? writesOf(editsOf(before, pointsOf(before))) : [])]);
    }
    case 'resizeTable':
      return plain(frame ? [{ ...change, area: frame }] : []);
    case 'indent':
      return plain(levels ? [{ ...change, levels }] : []);
    case 'renameSheet':
      return plain([{ ...change, sheet: change.name, name: change.sheet }]);
    case 'liftFilter':
      return plain([{ ...change, edit: 'applyFilter' }]);
    case 'applyFilter':
      return plain([{ ...change, edit: 'liftFilter' }]);
    case 'redefineName':
      return plain(refersTo ? [{ ...change, refersTo }] : []);
    default:
      return [];
  }
}

/**
 * What takes the changes of a plan back at once, the last one first, at the very places where they were made;
 * for the moment after they turned out to have hit what somebody else was changing. Sheets that the plan made
 * stay: nobody else's work is on them.
 */
export function takeBack(trace: TakenPlan, captured: CapturedPlan): BackChange[] {
  const making = new Set(trace.making);
  const written = trace.changes.map((): AlteredCell[] => []);
  for (const cell of trace.cells) written[cell.step].push(cell);
  return trace.changes
    .map((_change, step) => step)
    .filter((step) => !making.has(trace.changes[step]))
    .reverse()
    .flatMap((step) => undone(trace, step, captured, written[step]));
}

/** @param spelled our formula as Excel spells it; without it any formula is taken for ours. */
function isSame(found: CellInput, ours: CellInput, spelled: string | undefined): boolean {
  if (typeof found !== 'object' || typeof ours !== 'object') return found === ours;
  return spelled === undefined || found?.formula === spelled;
}

/** Where the row of a cell stands when rows that changed places have changed back; `undefined` where nobody knows. */
export type RowHome = (point: CellPoint) => CellPoint | undefined;

/** What the last of some changes that reaches a place writes there; `null` where none does. */
function writtenAt(backs: readonly BackChange[], { sheet, row, column }: CellPoint): CellInput {
  const last = backs.findLast(
    ({ change }) =>
      (change.edit === 'write' || change.edit === 'fill') &&
      change.area.sheet === sheet &&
      row >= change.area.row &&
      row < change.area.row + change.area.rows &&
      column >= change.area.column &&
      column < change.area.column + change.area.columns,
  )?.change;
  return last?.edit === 'write' || last?.edit === 'fill' ? inputAt(last, { sheet, row, column }) : null;
}

/**
 * Cells that somebody typed into between a write of ours and its taking back: they are written once more, where
 * they stand by now. A cell goes with its row: where rows changed places and changed back, to where `home` says.
 *
 * @param found what the changes overwrote, read in the same request.
 */
export function overtaken(
  backs: readonly BackChange[],
  found: CapturedPlan,
  home: RowHome = () => undefined,
): BackChange[] {
  const stays = staysInPlace(backs.map(({ change }) => change));
  return backs.flatMap(({ change, ours, spelled }, step): BackChange[] => {
    if (change.edit !== 'write' && change.edit !== 'fill') return [];
    const before = found.steps[step].before;
    const changed =
      before === undefined
        ? []
        : pointsOf(before).filter((point) => {
            const wrote = ours.get(pointKey(point));
            const cell = foundCell(before, point);
            if (wrote === undefined || cell === undefined) return false;
            return !isSame(cell.input, wrote, spelled?.get(pointKey(point)));
          });
    const later = backs.slice(step + 1).map((back) => back.change);
    return editsOf(before, changed).flatMap((edit) => {
      const own = stays ? home(edit) : undefined;
      if (own) {
        const there = writtenAt(backs, own);
        const wrote = there === null ? nothing : new Map([[pointKey(own), there]]);
        return writesOf([{ ...edit, ...own }]).map((one) => ({ change: one, ours: wrote }));
      }
      const place = later.reduce<CellEdit | undefined>((point, one) => point && movedCell(point, one), edit);
      if (place === undefined) return [];
      const wrote = new Map([[pointKey(place), inputAt(change, edit)]]);
      return writesOf([place]).map((one) => ({ change: one, ours: wrote }));
    });
  });
}

/** What a change writes at a place. */
function inputAt(change: Extract<Change, { edit: 'write' | 'fill' }>, { row, column }: CellPoint): CellInput {
  if (change.edit === 'fill') return { formula: change.formula };
  return change.cells[row - change.area.row]?.[column - change.area.column] ?? null;
}

/** What is read when a plan is taken back: what stood there, so that the taking back can be taken back too. */
export function backCapture({ change }: BackChange): Capture {
  switch (change.edit) {
    case 'write':
    case 'fill':
    case 'deleteTableRows':
    case 'deleteTableColumns':
      return { before: change.area, withFormats: true };
    case 'indent':
      return { indent: change.area };
    case 'redefineName':
      return { name: change.name };
    case 'resizeTable':
      return { table: change.table };
    default:
      return {};
  }
}

/** The taking back as a plan of its own. */
export function backPlan(backs: readonly BackChange[]): TakenPlan {
  const changes = backs.map(({ change }) => change);
  const cells = changes.flatMap((change, step): AlteredCell[] => {
    if (change.edit !== 'write' && change.edit !== 'fill') return [];
    const { sheet, row, column, rows, columns } = change.area;
    return Array.from({ length: rows * columns }, (_, place) => ({
      sheet,
      row: row + Math.floor(place / columns),
      column: column + (place % columns),
    })).flatMap((point): AlteredCell[] => {
      const input = inputAt(change, point);
      return input === null ? [] : [{ step, point, input, target: { in: 'sheet', point } }];
    });
  });
  return { changes, making: [], cells };
}

/** Is this what a change writes there? Of a formula only that it is one: Excel may spell it otherwise. */
function isWritten(found: CellInput, written: CellInput): boolean {
  return typeof written === 'object' && written !== null
    ? typeof found === 'object'
    : String(found) === String(written);
}

/**
 * What a change found that was made twice, because the first time may not have been: cell by cell what stood there
 * the first time, or what somebody typed in between.
 */
export function foundFirst({ change }: BackChange, first: Captured, again: Captured): Captured {
  const isWrite = change.edit === 'write' || change.edit === 'fill';
  if (!isWrite || first.before === undefined || again.before === undefined) return first;
  const { before } = first;
  const later = again.before;
  const isTyped = (r: number, c: number) => {
    const point = { sheet: before.area.sheet, row: before.area.row + r, column: before.area.column + c };
    const written = inputAt(change, point);
    const now = foundCell(later, point);
    return written !== null && now !== undefined && !isWritten(now.input, written);
  };
  const merged = <Cell>(ours: readonly (readonly Cell[])[], theirs: readonly (readonly Cell[])[]) =>
    ours.map((row, r) => row.map((cell, c) => (isTyped(r, c) ? theirs[r][c] : cell)));
  return {
    ...first,
    before: {
      ...before,
      formulas: merged(before.formulas, later.formulas),
      values: merged(before.values, later.values),
    },
  };
}
