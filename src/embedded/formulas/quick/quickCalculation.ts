import type { Cell, CellValue } from '../../model/cell';
import { cellAt } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { sheetNamed } from '../../model/workbook';
import { textAt, type FormulaTranslator, type Translation } from '../formulaTranslator';
import { OWN_ROW_NUMBER } from '../ownRow';
import { compileFormula } from './compile';
import { UNSURE, unsure, type Expression } from './operand';

/** A formula's cell and what it comes to; `UNSURE` where the calculation engine has to be asked. */
export interface QuickResult {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly value: CellValue | typeof UNSURE;
}

/** How many cells may wait for each other before the last of them is computed first. */
const DEPTH_LIMIT = 50;
const WAITING_LIMIT = 100_000;

/** Thrown where cells wait too deeply for each other. */
const TOO_DEEP = Symbol('too deep');

/** While a cell waits for others. */
const RUNNING = Symbol('running');

type State = CellValue | typeof UNSURE | typeof RUNNING;
type Place = Omit<QuickResult, 'value'>;

/** Compiled formulas of a workbook, valid as long as its tables, names and sheets stay as they are. */
export class QuickCalculation {
  private readonly byTranslation = new WeakMap<Translation, Expression | null>();
  private readonly byText = new Map<Sheet, Map<string, Expression | null>>();
  private states = new Map<Cell, State>();
  private made = new Map<object, object | null>();
  private depth = 0;
  private deepest: Place | null = null;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly translate: FormulaTranslator,
    private readonly isLeftAlone: (sheet: Sheet, formula: string) => boolean,
  ) {}

  /** Computes every formula that can surely be computed here as the engine would. */
  run(): QuickResult[] {
    this.states = new Map();
    this.made = new Map();
    const results: QuickResult[] = [];
    for (const sheet of this.workbook.sheets) {
      for (const [row, stored] of sheet.cells) {
        for (const [column, cell] of stored) {
          if (cell.formula === undefined) continue;
          const place = { sheet, row, column, cell };
          results.push({ ...place, value: this.result(place) });
        }
      }
    }
    return results;
  }

  private result(place: Place): CellValue | typeof UNSURE {
    const waiting = [place];
    while (waiting.length > 0) {
      this.depth = 0;
      try {
        this.stateOf(waiting[waiting.length - 1]!);
        waiting.pop();
      } catch (error) {
        if (error !== TOO_DEEP || !this.deepest) throw error;
        waiting.push(this.deepest);
        if (waiting.length > WAITING_LIMIT) return UNSURE;
      }
    }
    const state = this.states.get(place.cell);
    return state === undefined || state === RUNNING ? UNSURE : state;
  }

  private stateOf(place: Place): State {
    const { cell } = place;
    const known = this.states.get(cell);
    if (known !== undefined) return known;
    if (this.depth >= DEPTH_LIMIT) {
      this.deepest = place;

      throw TOO_DEEP;
    }
    this.states.set(cell, RUNNING);
    this.depth++;
    let state: State = UNSURE;
    try {
      state = certain(this.compute(place));
    } catch (error) {
      if (error === TOO_DEEP) this.states.delete(cell);
      if (error !== UNSURE) throw error;
    } finally {
      this.depth--;
    }
    this.states.set(cell, state);
    return state;
  }

  private compute(place: Place): CellValue {
    const expression = this.expressionOf(place);
    return expression ? expression({ row: place.row, read: this.read, once: this.once }) : unsure();
  }

  private readonly read = (sheet: Sheet, row: number, column: number): CellValue => {
    const cell = cellAt(sheet.cells, row, column);
    if (!cell) return null;
    if (cell.isSpill) return unsure();
    if (cell.formula === undefined) return cell.value;
    const state = this.stateOf({ sheet, row, column, cell });
    return state === UNSURE || state === RUNNING ? unsure() : state;
  };

  private readonly once = <T extends object>(key: object, make: () => T): T | null => {
    const known = this.made.get(key);
    if (known !== undefined) return known as T | null;
    let value: T | null = null;
    try {
      value = make();
    } catch (error) {
      if (error !== UNSURE) throw error;
    }
    this.made.set(key, value);
    return value;
  };

  private expressionOf({ sheet, row, column, cell }: Place): Expression | null {
    const formula = cell.formula ?? '';
    if (this.isLeftAlone(sheet, formula)) return null;
    const translation = this.translate(formula, sheet, row, column);
    if (translation.pieces.length > 1) {
      let known = this.byTranslation.get(translation);
      if (known === undefined) {
        const isClear = translation.pieces.every((piece) => !piece.includes(String(OWN_ROW_NUMBER)));
        known = isClear ? this.compiled(textAt(translation, OWN_ROW_NUMBER - 1), sheet) : null;
        this.byTranslation.set(translation, known);
      }
      return known;
    }
    let ofSheet = this.byText.get(sheet);
    if (!ofSheet) this.byText.set(sheet, (ofSheet = new Map<string, Expression | null>()));
    const text = textAt(translation, row);
    let known = ofSheet.get(text);
    if (known === undefined) ofSheet.set(text, (known = this.compiled(text, sheet)));
    return known;
  }

  private compiled(text: string, sheet: Sheet): Expression | null {
    return compileFormula(text, (name) => (name === null ? sheet : sheetNamed(this.workbook, name)));
  }
}

/** A formula never comes to a blank; what is hardly a number is left to the engine. */
function certain(value: CellValue): CellValue {
  if (value === null) return 0;
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)) ? unsure() : value;
}
