import { cellArea, lastColumn, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { isError } from '../../model/cell';
import type { CellValue } from '../../model/cell';
import { cellAt, ensureCell, hasContent, removeCell } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import { isOnSheet } from '../../model/area';
import type { WorkbookModel } from '../../model/workbook';
import { sheetNamed } from '../../model/workbook';
import type { CellPlace } from '../circles';
import { createEngineFunctions } from './engineFunctions';
import { evaluateFormula } from './evaluateFormula';
import { error, isMatrix, rowsOf } from './formulaValue';
import type { Cells, Matrix } from './formulaValue';
import type { FormulaSurroundings } from './functionContext';
import { needsArrays } from './needsArrays';
import { Uncomputable } from './uncomputable';

/** A place of a cell as one number. */
const WIDTH = 16_384;

/** So many changed cells are not compared with what formulas look at. */
const MANY_PLACES = 2_000;

/** Where an own formula stands, and what it spills into. */
interface OwnFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  spill: Area | null;
  /** The function that could not be computed. */
  lacking: string | null;
  /** The cells that it looked at, or null when that cannot be said beforehand. */
  reads: Cells[] | null;
}

/** Told of every cell whose value became another one. */
export type ValueListener = (sheet: Sheet, row: number, column: number) => void;

/**
 * The formulas of a workbook that the engine does not compute as Excel does: those that go through arrays. They are
 * computed here from the values in the model, and their results are written there.
 */
export class OwnFormulas {
  private readonly formulas = new Map<Sheet, Map<number, OwnFormula>>();
  private readonly decisions = new Map<string, boolean>();
  private readonly engineFunctions = createEngineFunctions();
  private lastStoredRow = 0;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly now: () => number,
    private readonly engineSpillAt: (sheet: Sheet, row: number, column: number) => Area | null,
  ) {}

  /** Whether a formula is one that the engine cannot be trusted with. */
  isOwn(sheet: Sheet, formula: string): boolean {
    let decision = this.decisions.get(formula);
    if (decision === undefined) {
      decision = needsArrays(formula, (name, home) => this.formulaOfName(sheet, name, home));
      this.decisions.set(formula, decision);
    }
    return decision;
  }

  private formulaOfName(sheet: Sheet, name: string, home: string | null): string | null {
    const wanted = name.toLowerCase();
    const isWanted = (known: { readonly name: string }): boolean => known.name.toLowerCase() === wanted;
    const scope = home === null ? sheet : sheetNamed(this.workbook, home);
    return (scope?.names.find(isWanted) ?? this.workbook.names.find(isWanted))?.formula ?? null;
  }

  get count(): number {
    return [...this.formulas.values()].reduce((total, cells) => total + cells.size, 0);
  }

  get isEmpty(): boolean {
    return this.formulas.size === 0;
  }

  add(sheet: Sheet, row: number, column: number): void {
    let cells = this.formulas.get(sheet);
    if (!cells) this.formulas.set(sheet, (cells = new Map()));
    if (!cells.has(row * WIDTH + column))
      cells.set(row * WIDTH + column, { sheet, row, column, spill: null, lacking: null, reads: null });
  }

  /** Forgets the formula of a cell, with the cells that it filled; tells of those. */
  remove(sheet: Sheet, row: number, column: number, changed: ValueListener): void {
    const cells = this.formulas.get(sheet);
    const own = cells?.get(row * WIDTH + column);
    if (!own) return;
    release(own, changed);
    cells!.delete(row * WIDTH + column);
    if (cells!.size === 0) this.formulas.delete(sheet);
  }

  /** Forgets everything. */
  clear(): void {
    this.formulas.clear();
    this.decisions.clear();
  }

  /** The function that keeps a cell of an area from being computed, or null. */
  lackingIn(sheet: Sheet, area: Area): string | null {
    for (const { row, column, lacking } of this.formulas.get(sheet)?.values() ?? []) {
      const isInside =
        row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
      if (lacking !== null && isInside) return lacking;
    }
    return null;
  }

  spillAt(sheet: Sheet, row: number, column: number): Area | null {
    return (
      this.formulas.get(sheet)?.get(row * WIDTH + column)?.spill ?? this.engineSpillAt(sheet, row, column)
    );
  }

  /**
   * Computes every formula once, in the order in which they came, or (after a first round) those that look at cells which
   * changed since; tells of every cell that changes.
   */
  compute(moved: readonly CellPlace[] | null, changed: ValueListener): void {
    this.measure();
    for (const cells of this.formulas.values()) {
      for (const own of cells.values()) {
        const formula = cellAt(own.sheet.cells, own.row, own.column)?.formula;
        if (formula === undefined) continue;
        // Chance is asked once: it would never come to rest.
        if (moved && /\bRAND/i.test(formula)) continue;
        if (moved && !looksAt(own, moved)) continue;
        this.computeOne(own, formula, changed);
      }
    }
  }

  private computeOne(own: OwnFormula, formula: string, changed: ValueListener): void {
    own.lacking = null;
    const reads: Cells[] = [];
    try {
      const value = this.valueOf(own.sheet, own.row, own.column, formula, (cells) => void reads.push(cells));
      // Arrays also depend on the cells that they would fill; OFFSET and computed ends reach beyond what is written.
      own.reads = isMatrix(value) || /OFFSET\(|:\s*[A-Z]+\(|\)\s*:/i.test(formula) ? null : reads;
      show(own, value, changed);
    } catch (thrown) {
      if (!(thrown instanceof Uncomputable)) throw thrown;
      own.lacking = thrown.functionName;
      show(own, error('#NAME?'), changed);
    }
  }

  /** What a formula comes to as if it stood in a cell. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    this.measure();
    try {
      return rowsOf(this.valueOf(sheet, row, column, formula))[0]![0]!;
    } catch (thrown) {
      if (!(thrown instanceof Uncomputable)) throw thrown;
      return error('#NAME?');
    }
  }

  private measure(): void {
    this.lastStoredRow = 0;
    for (const { cells } of this.workbook.sheets) {
      for (const row of cells.keys()) this.lastStoredRow = Math.max(this.lastStoredRow, row);
    }
  }

  private valueOf(
    sheet: Sheet,
    row: number,
    column: number,
    formula: string,
    noteRead?: (cells: Cells) => void,
  ): CellValue | Matrix {
    const surroundings: FormulaSurroundings = {
      workbook: this.workbook,
      sheet,
      row,
      column,
      now: this.now(),
      noteRead,
      lastStoredRow: this.lastStoredRow,
      spillAt: (home, r, c) => this.spillAt(home, r, c),
      callEngine: (name, calls) => this.engineFunctions(name, calls, this.lastStoredRow),
    };
    return evaluateFormula(formula, surroundings);
  }
}

/** Whether a formula looks at cells that changed, as far as is known. */
function looksAt({ reads }: OwnFormula, moved: readonly CellPlace[]): boolean {
  if (reads === null || moved.length > MANY_PLACES) return true;
  return reads.some(({ sheet, areas }) =>
    areas.some((area) =>
      moved.some(
        (place) =>
          place.sheet === sheet &&
          place.row >= area.row &&
          place.row <= lastRow(area) &&
          place.column >= area.column &&
          place.column <= lastColumn(area),
      ),
    ),
  );
}

/** Writes a result into its cell, and into the cells beside and below where it is an array. */
function show(own: OwnFormula, value: CellValue | Matrix, changed: ValueListener): void {
  const { sheet, row, column } = own;
  const rows = rowsOf(value);
  const area = { ...cellArea(row, column), rowCount: rows.length, columnCount: rows[0]!.length };
  const isBlocked = isMatrix(value) && !isFree(own, area);
  if (!isMatrix(value) || isBlocked) {
    release(own, changed);
    put(sheet, row, column, isBlocked ? error('#SPILL!') : shown(value as CellValue), false, changed);
    return;
  }
  const before = own.spill;
  if (before && (before.rowCount !== area.rowCount || before.columnCount !== area.columnCount))
    release(own, changed);
  own.spill = area;
  rows.forEach((values, r) =>
    values.forEach((each, c) => put(sheet, row + r, column + c, shown(each), r + c > 0, changed)),
  );
}

/** A blank shows as 0, and numbers have 15 digits. */
function shown(value: CellValue): CellValue {
  if (value === null) return 0;
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

function put(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  isSpill: boolean,
  changed: ValueListener,
): void {
  const cell = ensureCell(sheet.cells, row, column);
  if (isSpill) cell.isSpill = true;
  if (isSame(cell.value, value)) return;
  cell.value = value;
  changed(sheet, row, column);
}

function isSame(one: CellValue, other: CellValue): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

/** Whether an array may stand in an area: on the sheet, over nothing but blanks and its own earlier cells. */
function isFree({ sheet, row, column, spill }: OwnFormula, area: Area): boolean {
  if (!isOnSheet(area)) return false;
  for (let r = area.row; r <= lastRow(area); r++) {
    for (let c = area.column; c <= lastColumn(area); c++) {
      if (r === row && c === column) continue;
      const cell = cellAt(sheet.cells, r, c);
      const isEarlier =
        cell?.isSpill === true && spill !== null && r <= lastRow(spill) && c <= lastColumn(spill);
      if (hasContent(cell) && !isEarlier) return false;
    }
  }
  return true;
}

/** Empties the cells that an array filled, but for the one of its formula. */
function release(own: OwnFormula, changed: ValueListener): void {
  const { sheet, row, column, spill } = own;
  own.spill = null;
  if (!spill) return;
  for (let r = row; r <= lastRow(spill); r++) {
    for (let c = column; c <= lastColumn(spill); c++) {
      const cell = cellAt(sheet.cells, r, c);
      if ((r === row && c === column) || !cell?.isSpill) continue;
      cell.value = null;
      delete cell.isSpill;
      if (!cell.style) removeCell(sheet.cells, r, c);
      changed(sheet, r, c);
    }
  }
}
