import { Model } from '@ironcalc/wasm';
import type { Area } from '../model/area';
import type { Cell, CellValue } from '../model/cell';
import { cellAt, ensureCell, removeCell } from '../model/cells';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { OwnFormulas } from './arrays/ownFormulas';
import type { Calculator, FormulaRequest } from './calculator';
import { onCircles } from './circles';
import type { CellPlace } from './circles';
import { engineFormula } from './engineFormula';
import { CIRCULAR, READING_FORMAT, REFUSED, constantInput, readValue } from './engineValue';
import { createFormulaTranslator, textAt, type FormulaTranslator } from './formulaTranslator';
import { moveFormula } from './moveFormula';
import { UNSURE } from './quick/operand';
import { QuickCalculation } from './quick/quickCalculation';
import { quickGrid } from './quick/quickGrid';
import { renameColumnReferences, renameSheetReferences, sheetReferencesGone } from './renameReferences';

/** Formulas without any of these meet nothing but single cells. */
const MAY_BE_OWN = /[:[{#(]/;

/** After so many rounds a formula whose value still changes is taken to refer to itself. */
const OWN_PASSES = 100;

/** How often array results may take cells from formulas that were computed without the engine. */
const QUICK_ROUNDS = 4;

const WHOLE_COLUMN = { row: 1, width: 1, height: 1_048_576 };

/** The last column of the sheet, where formulas without a cell are computed. */
const SCRATCH_COLUMN = 16_384;

/** After so many entries the engine is packed: it keeps every entry to be undone, and slows down over them. */
const ENTRIES_TO_PACK = 20_000;

/** A long entry counts for several: so many letters are one more. */
const LETTERS_OF_ENTRY = 100;

/** An array comes from a range or a constant array somewhere, or from a function that makes one. */
const MAY_SPILL = /[:{#]|SEQUENCE|RANDARRAY|MUNIT|TEXTSPLIT|OFFSET|INDIRECT/i;

/** A calculator on IronCalc. The engine is only started when the workbook has a formula, and filled anew after structural changes. */
export function createIronCalculator(workbook: WorkbookModel, clock: () => Date): Calculator {
  return new IronCalculator(workbook, clock);
}

class IronCalculator implements Calculator {
  private engine: Model | null = null;
  private sheets: Sheet[] = [];
  private isStructureStale = true;
  /** Changed cells by sheet: row × 16384 + column. */
  private readonly changed = new Map<Sheet, Set<number>>();
  /** Cells whose formulas were pushed, by sheet. */
  private formulas = new Map<Sheet, Set<number>>();
  /** Cells whose formulas may answer arrays, by sheet: only they are asked how far they reach. */
  private arrays = new Map<Sheet, Set<number>>();
  /** Cells that show a part of an array result, by sheet. */
  private spilled = new Map<Sheet, Set<number>>();
  private readonly calculated = new Set<Sheet>();
  private readonly readableColumns = new Set<number>();
  private hasFormulas = false;
  /** Entries since the engine was filled or packed. */
  private entries = 0;
  /** The cells that array results of the engine fill, by the sheet and place of their formulas. */
  private anchors = new Map<Sheet, Map<number, Area>>();
  /** The formulas that are not the engine's. */
  private readonly own: OwnFormulas;
  private isOwnStale = false;
  /** The formulas that need no engine, and what they came to in all digits. */
  private quick: QuickCalculation | null = null;
  /** Valid, as the quick calculation is, until the structure changes. */
  private translate: FormulaTranslator;
  private certain = new Map<Cell, CellValue>();
  private isAllCertain = false;
  /** What the engine has in place of a formula's cell: a value, or `UNSURE` for the formula itself. */
  private entered = new Map<Cell, CellValue | typeof UNSURE>();
  /** Formulas that the engine said it cannot compute, and those that refer to themselves. */
  private refused: CellPlace[] = [];
  private circular: CellPlace[] = [];
  /** Formulas of the engine whose values changed when they were last read. */
  private moved: CellPlace[] = [];

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly clock: () => Date,
  ) {
    this.hasFormulas = hasAnyFormula(workbook);
    this.translate = createFormulaTranslator(workbook, () => serialOf(clock()));
    this.own = new OwnFormulas(
      workbook,
      () => serialOf(clock()),
      (sheet, row, column) => this.anchors.get(sheet)?.get(row * 16_384 + column) ?? null,
    );
    // Results that came with a file are kept until something changes, where there are any.
    this.isStructureStale = hasUncomputedFormula(workbook);
  }

  cellChanged(sheet: Sheet, row: number, column: number): void {
    let cells = this.changed.get(sheet);
    if (!cells) this.changed.set(sheet, (cells = new Set()));
    cells.add(row * 16_384 + column);
    if (!this.hasFormulas && cellAt(sheet.cells, row, column)?.formula !== undefined) this.hasFormulas = true;
  }

  structureChanged(): void {
    this.isStructureStale = true;
  }

  rowsShownOrHidden(): void {
    this.isOwnStale = this.hasFormulas && (!this.engine || !this.own.isEmpty);
  }

  lackingIn(sheet: Sheet, area: Area): string | null {
    return this.own.lackingIn(sheet, area);
  }

  columnRenamed(table: Table, before: string, after: string): void {
    renameColumnReferences(this.workbook, table, before, after);
    this.isStructureStale = true;
  }

  sheetRenamed(sheet: Sheet, after: string): void {
    renameSheetReferences(this.workbook, sheet.name, after);
    this.isStructureStale = true;
  }

  sheetDeleted(sheet: Sheet): void {
    sheetReferencesGone(this.workbook, sheet);
    this.isStructureStale = true;
  }

  settle(): void {
    if (!this.isStructureStale && this.changed.size === 0 && !this.isOwnStale) return;
    if (!this.hasFormulas && !this.engine) {
      this.changed.clear();
      this.isStructureStale = false;
      this.isOwnStale = false;
      return;
    }
    if (this.workbook.calculationMode === 'Manual') this.computeEntered();
    else this.compute();
  }

  calculateAll(): void {
    if (!this.hasFormulas) return;
    this.compute();
  }

  evaluate(requests: readonly FormulaRequest[]): CellValue[] {
    if (requests.length === 0) return [];
    this.settle();
    const engine = this.bringUpToDate();
    const places = requests.map((_request, index) => 1_048_576 - index);
    const isOwn = requests.map(({ sheet, formula }) => this.own.isOwn(sheet, formula));
    requests.forEach(({ sheet, row, column, formula }, index) => {
      if (isOwn[index]) return;
      const input = engineFormula(formula, {
        workbook: this.workbook,
        sheet,
        row,
        column,
        now: serialOf(this.clock()),
      });
      engine.setUserInput(
        this.sheets.indexOf(sheet),
        places[index]!,
        SCRATCH_COLUMN,
        withOwnPlace(input, row, column),
      );
    });
    engine.evaluate();
    const values = requests.map(({ sheet, row, column, formula }, index) => {
      if (isOwn[index]) return this.own.evaluate(sheet, row, column, formula);
      const value = readValue(engine, this.sheets.indexOf(sheet), places[index]! - 1, SCRATCH_COLUMN - 1);
      if (value === CIRCULAR) return 0;
      return value === REFUSED ? this.own.evaluate(sheet, row, column, formula) : value;
    });
    requests.forEach(({ sheet }, index) => {
      const place = places[index]!;
      engine.rangeClearContents(this.sheets.indexOf(sheet), place, SCRATCH_COLUMN, place, SCRATCH_COLUMN);
    });
    return values;
  }

  evaluateCopies(from: FormulaRequest, places: readonly (readonly [number, number])[]): CellValue[] {
    this.settle();
    const isOwn = this.own.isOwn(from.sheet, from.formula);
    const quick = isOwn ? null : quickGrid(from, this.workbook, serialOf(this.clock()));
    const results = places.map(([row, column]) => quick?.(row, column) ?? UNSURE);
    const open = places.filter((_place, index) => results[index] === UNSURE);
    const asked = this.evaluate(
      open.map(([row, column]) => ({
        sheet: from.sheet,
        row,
        column,
        formula: moveFormula(from.formula, row - from.row, column - from.column),
      })),
    );
    let next = 0;
    return results.map((result): CellValue => (result === UNSURE ? (asked[next++] ?? null) : result));
  }

  takeCalculated(): Sheet[] {
    const sheets = [...this.calculated];
    this.calculated.clear();
    return sheets;
  }

  /** In manual mode only formulas that were just entered are computed. */
  private computeEntered(): void {
    const entered: [Cell, CellValue | undefined][] = [];
    const isEntered = (sheet: Sheet, row: number, column: number): boolean =>
      this.changed.get(sheet)?.has(row * 16_384 + column) ?? false;
    for (const sheet of this.workbook.sheets) {
      for (const [row, stored] of sheet.cells) {
        for (const [column, cell] of stored) {
          if (cell.formula !== undefined && !isEntered(sheet, row, column)) entered.push([cell, cell.value]);
        }
      }
    }
    this.compute();
    for (const [cell, value] of entered) cell.value = value ?? null;
  }

  private compute(): void {
    for (let round = 0; round < QUICK_ROUNDS; round++) {
      const isChanged = this.computeQuickly();
      if (round > 0 && !isChanged) return;
      if (this.isAllCertain && !this.engine) break;
      this.computeRest();
      // An array result may have come over cells that were blank for the formulas above.
      if (this.spilled.size === 0 && this.own.isEmpty) return;
    }
    this.changed.clear();
    this.isStructureStale = false;
    this.isOwnStale = false;
  }

  /** Computes what needs no engine; answers whether the engine has to be told of anything. */
  private computeQuickly(): boolean {
    if (this.isStructureStale || !this.quick) {
      this.translate = createFormulaTranslator(this.workbook, () => serialOf(this.clock()));
      this.quick = new QuickCalculation(this.workbook, this.translate, (sheet, formula) =>
        this.isOwn(sheet, formula),
      );
    }
    const isFilled = this.engine !== null && !this.isStructureStale;
    let isChanged = false;
    this.isAllCertain = true;
    this.certain = new Map();
    for (const { sheet, row, column, cell, value } of this.quick.run()) {
      if (value === UNSURE) this.isAllCertain = false;
      else {
        this.certain.set(cell, value);
        const shown = shownValue(value);
        if (shown !== cell.value) this.calculated.add(sheet);
        cell.value = shown;
      }
      if (!isFilled || this.entered.get(cell) === value) continue;
      isChanged = true;
      this.cellChanged(sheet, row, column);
    }
    return isChanged;
  }

  private computeRest(): void {
    const engine = this.bringUpToDate();
    for (const { sheet, row, column } of this.circular.splice(0)) {
      const cell = cellAt(sheet.cells, row, column);
      if (cell?.formula !== undefined) this.pushCell(engine, sheet, row, column, cell);
    }
    this.computeEngine(engine);
    this.computeOwn(engine);
    this.breakCircles(engine);
    this.isOwnStale = false;
  }

  private computeEngine(engine: Model): void {
    engine.evaluate();
    this.readBack(engine);
    for (const { sheet, row, column } of this.refused.splice(0)) {
      this.formulas.get(sheet)?.delete(row * 16_384 + column);
      this.arrays.get(sheet)?.delete(row * 16_384 + column);
      this.own.add(sheet, row, column);
    }
  }

  /** Computes the formulas that are not the engine's again and again until they and the engine's agree. */
  private computeOwn(engine: Model): void {
    let restless: CellPlace[] = [];
    const changed = (sheet: Sheet, row: number, column: number): void => {
      this.calculated.add(sheet);
      this.pushValue(engine, sheet, row, column);
      restless.push({ sheet, row, column });
    };
    let moved: CellPlace[] | null = null;
    for (let pass = 0; pass < OWN_PASSES && !this.own.isEmpty; pass++) {
      restless = [];
      const count = this.own.count;
      this.own.compute(moved, changed);
      if (restless.length === 0) return;
      this.computeEngine(engine);
      // Formulas that the engine has just handed over were not computed yet.
      moved = this.own.count > count ? null : [...restless, ...this.moved];
    }
    // What never comes to rest refers to itself.
    for (const { sheet, row, column } of restless.splice(0)) {
      const cell = ensureCell(sheet.cells, row, column);
      if (cell.formula === undefined) continue;
      cell.value = 0;
      this.pushValue(engine, sheet, row, column);
    }
  }

  /** Formulas that refer to themselves show 0, and others count with that. */
  private breakCircles(engine: Model): void {
    if (this.circular.length === 0) return;
    const all = this.circular;
    this.circular = onCircles(this.workbook, all);
    if (this.circular.length === 0) this.circular = all;
    for (const { sheet, row, column } of this.circular) this.pushValue(engine, sheet, row, column);
    const kept = this.circular;
    this.circular = [];
    this.computeEngine(engine);
    this.circular = kept;
    this.computeOwn(engine);
  }

  /** Gives the engine what a cell shows instead of its formula. */
  private pushValue(engine: Model, sheet: Sheet, row: number, column: number): void {
    const input = constantInput(cellAt(sheet.cells, row, column)?.value ?? null);
    const index = this.sheets.indexOf(sheet);
    if (input === null) engine.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
    else engine.setUserInput(index, row + 1, column + 1, input);
    this.entries++;
  }

  private bringUpToDate(): Model {
    if (this.engine && !this.isStructureStale) return this.pushChanges(this.engine);
    this.engine?.free();
    let engine = new Model('Workbook', 'en', 'UTC', 'en');
    engine.pauseEvaluation();
    this.engine = engine;
    this.sheets = [...this.workbook.sheets];
    this.formulas = new Map(this.sheets.map((sheet) => [sheet, new Set<number>()]));
    this.arrays = new Map(this.sheets.map((sheet) => [sheet, new Set<number>()]));
    this.entered = new Map();
    this.forgetSpills();
    this.own.clear();
    this.anchors = new Map();
    this.circular = [];
    for (const sheet of this.sheets) forgetAllSpills(sheet);
    this.sheets.forEach((_sheet, index) => {
      if (index > 0) engine.newSheet();
      // The names must not meet each other while they are given.
      engine.renameSheet(index, `sheet ${index} of the engine`);
    });
    this.sheets.forEach((sheet, index) => engine.renameSheet(index, sheet.name));
    this.readableColumns.clear();
    this.entries = 0;
    for (const sheet of this.sheets) {
      for (const [row, stored] of sheet.cells) {
        for (const [column, cell] of stored) {
          this.pushCell(engine, sheet, row, column, cell);
          engine = this.packed(engine);
        }
      }
    }
    this.isStructureStale = false;
    this.changed.clear();
    return engine;
  }

  /** The engine without its memory of what was entered. */
  private packed(engine: Model): Model {
    if (this.entries < ENTRIES_TO_PACK) return engine;
    this.entries = 0;
    const bytes = engine.toBytes();
    engine.free();
    this.engine = Model.from_bytes(bytes, 'en');
    this.engine.pauseEvaluation();
    return this.engine;
  }

  private pushChanges(filled: Model): Model {
    let engine = filled;
    for (const [sheet, cells] of this.changed) {
      for (const key of cells) {
        const row = Math.floor(key / 16_384);
        const column = key % 16_384;
        this.formulas.get(sheet)?.delete(key);
        this.arrays.get(sheet)?.delete(key);
        this.anchors.get(sheet)?.delete(key);
        this.own.remove(sheet, row, column, (home, r, c) => this.pushValue(engine, home, r, c));
        const cell = cellAt(sheet.cells, row, column);
        if (cell && (cell.value !== null || cell.formula !== undefined))
          this.pushCell(engine, sheet, row, column, cell);
        else engine.rangeClearContents(this.sheets.indexOf(sheet), row + 1, column + 1, row + 1, column + 1);
        engine = this.packed(engine);
      }
    }
    this.changed.clear();
    return engine;
  }

  private pushCell(engine: Model, sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (cell.isSpill) return;
    const value = cell.formula === undefined ? cell.value : this.certain.get(cell);
    if (cell.formula !== undefined) this.entered.set(cell, value ?? UNSURE);
    if (cell.formula !== undefined && value === undefined && this.isOwn(sheet, cell.formula)) {
      this.own.add(sheet, row, column);
      this.pushValue(engine, sheet, row, column);
      return;
    }
    const isFormula = cell.formula !== undefined && value === undefined;
    const input = isFormula
      ? textAt(this.translate(cell.formula ?? '', sheet, row, column), row)
      : constantInput(value ?? null);
    if (input === null) return;
    if (isFormula) {
      const key = row * 16_384 + column;
      this.formulas.get(sheet)?.add(key);
      if (MAY_SPILL.test(input)) this.arrays.get(sheet)?.add(key);
    }
    const index = this.sheets.indexOf(sheet);
    if (isFormula) this.makeReadable(engine, index, column);
    engine.setUserInput(index, row + 1, column + 1, input);
    this.entries += 1 + input.length / LETTERS_OF_ENTRY;
  }

  private isOwn(sheet: Sheet, formula: string): boolean {
    const hasNames = this.workbook.names.length > 0 || sheet.names.length > 0;
    return (hasNames || MAY_BE_OWN.test(formula)) && this.own.isOwn(sheet, formula);
  }

  /** Columns get the reading format when their first formula comes: formatting all of them would take long. */
  private makeReadable(engine: Model, sheet: number, column: number): void {
    const key = sheet * 16_384 + column;
    if (this.readableColumns.has(key)) return;
    this.readableColumns.add(key);
    engine.updateRangeStyle({ sheet, column: column + 1, ...WHOLE_COLUMN }, 'num_fmt', READING_FORMAT);
  }

  private forgetSpills(): void {
    for (const [sheet, cells] of this.spilled) {
      for (const key of cells) forgetSpill(sheet, Math.floor(key / 16_384), key % 16_384);
    }
    this.spilled = new Map();
  }

  private readBack(engine: Model): void {
    const before = this.spilled;
    this.moved = [];
    this.spilled = new Map();
    this.sheets.forEach((sheet, index) => {
      for (const key of this.formulas.get(sheet) ?? []) {
        const row = Math.floor(key / 16_384);
        const column = key % 16_384;
        const cell = cellAt(sheet.cells, row, column);
        if (!cell) continue;
        const value = readValue(engine, index, row, column);
        if (value === REFUSED) {
          this.refused.push({ sheet, row, column });
          continue;
        }
        if (value === CIRCULAR) {
          this.circular.push({ sheet, row, column });
          cell.value = 0;
          continue;
        }
        if (value !== cell.value) {
          this.calculated.add(sheet);
          this.moved.push({ sheet, row, column });
        }
        cell.value = value;
        if (this.arrays.get(sheet)?.has(key)) this.readSpill(engine, sheet, index, row, column);
      }
    });
    for (const [sheet, cells] of before) {
      for (const key of cells) {
        if (!this.spilled.get(sheet)?.has(key)) forgetSpill(sheet, Math.floor(key / 16_384), key % 16_384);
      }
    }
  }

  private readSpill(engine: Model, sheet: Sheet, index: number, row: number, column: number): void {
    const structure = engine.getCellArrayStructure(index, row + 1, column + 1);
    if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return;
    const [width, height] = structure.DynamicAnchor;
    let anchors = this.anchors.get(sheet);
    if (!anchors) this.anchors.set(sheet, (anchors = new Map()));
    anchors.set(row * 16_384 + column, { row, column, rowCount: height, columnCount: width });
    const values = Array.from({ length: width * height }, (_value, at) =>
      readValue(engine, index, row + Math.floor(at / width), column + (at % width)),
    );
    if (values.some((value) => value === REFUSED)) {
      this.refused.push({ sheet, row, column });
      return;
    }
    values.forEach((value, at) => {
      if (at === 0) return;
      const [r, c] = [row + Math.floor(at / width), column + (at % width)];
      const cell = ensureCell(sheet.cells, r, c);
      const shown = typeof value === 'symbol' ? 0 : value;
      if (shown !== cell.value) this.moved.push({ sheet, row: r, column: c });
      cell.value = shown;
      cell.isSpill = true;
      let cells = this.spilled.get(sheet);
      if (!cells) this.spilled.set(sheet, (cells = new Set()));
      cells.add(r * 16_384 + c);
    });
  }
}

/** `ROW()` and `COLUMN()` mean the cell that the formula is computed for. */
function withOwnPlace(formula: string, row: number, column: number): string {
  return formula.replace(/\bROW\(\s*\)/gi, String(row + 1)).replace(/\bCOLUMN\(\s*\)/gi, String(column + 1));
}

function hasAnyFormula({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    [...cells.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined)),
  );
}

/** Whether a formula has no result yet, or one that depends on when it is looked at. */
function hasUncomputedFormula({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    [...cells.values()].some((row) =>
      [...row.values()].some(
        ({ formula, value }) =>
          formula !== undefined && (value === null || /\b(?:TODAY|NOW|RAND|RANDBETWEEN)\(/i.test(formula)),
      ),
    ),
  );
}

/** A result with the 15 digits that Excel shows. */
function shownValue(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isSafeInteger(value) ? Number(value.toPrecision(15)) : value;
}

/** The time as Excel counts it: days since 1900 in local time. */
function serialOf(date: Date): number {
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return local / 86_400_000 + 25_569;
}

/** Empties every cell that shows a part of an array result; those that are still there are filled again. */
function forgetAllSpills(sheet: Sheet): void {
  const cells: [number, number][] = [];
  for (const [row, stored] of sheet.cells) {
    for (const [column, cell] of stored) if (cell.isSpill) cells.push([row, column]);
  }
  for (const [row, column] of cells) forgetSpill(sheet, row, column);
}

function forgetSpill(sheet: Sheet, row: number, column: number): void {
  const cell = cellAt(sheet.cells, row, column);
  if (!cell?.isSpill) return;
  cell.value = null;
  delete cell.isSpill;
  if (!cell.style) removeCell(sheet.cells, row, column);
}
