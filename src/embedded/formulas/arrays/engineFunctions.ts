import { Model } from '@ironcalc/wasm';
import { absoluteAddress } from '../../model/address';
import type { CellValue } from '../../model/cell';
import { CIRCULAR, READING_FORMAT, REFUSED, constantInput, readValue } from '../engineValue';
import type { EngineValue } from '../engineValue';
import { error, isCells, isLambda, isMatrix, readCells } from './formulaValue';
import type { FormulaValue, Matrix } from './formulaValue';
import { Uncomputable } from './uncomputable';

const VALUES = 0;
const CALLS = 1;
/** After so many entries the engine is made anew: it keeps every entry to be undone, and slows down over them. */
const ENTRIES_TO_RENEW = 20_000;
const BLANK = 'Sheet1!$XFD$1';

/** Calls of one function; each result is read from a cell of its own. */
export type CallEngine = (
  name: string,
  calls: readonly (readonly FormulaValue[])[],
  lastStoredRow: number,
) => (CellValue | Matrix)[];

/**
 * The engine as a collection of functions: the arguments are put into cells of a workbook of its own, arrays as areas, so
 * that every function meets nothing but areas and single values, which it knows.
 */
export function createEngineFunctions(): CallEngine {
  let engine: Model | null = null;
  let used = { height: 0, width: 0, calls: 0 };
  let entries = 0;
  return (name, calls, lastStoredRow) => {
    if (entries > ENTRIES_TO_RENEW) {
      engine?.free();
      engine = null;
      entries = 0;
      used = { height: 0, width: 0, calls: 0 };
    }
    if (!engine) {
      engine = new Model('Functions', 'en', 'UTC', 'en');
      engine.pauseEvaluation();
      engine.newSheet();
      engine.updateRangeStyle(
        { sheet: CALLS, row: 1, column: 1, width: 50, height: 1_048_576 },
        'num_fmt',
        READING_FORMAT,
      );
    }
    if (used.width > 0) engine.rangeClearContents(VALUES, 1, 1, used.height, used.width);
    if (used.calls > 0) engine.rangeClearContents(CALLS, 1, 1, used.calls, 1);
    const values = new Values(engine, lastStoredRow);
    const formulas = calls.map((args) => `=${name}(${args.map((value) => values.written(value)).join(',')})`);
    const places = new Map<string, number>();
    for (const formula of formulas) {
      if (places.has(formula)) continue;
      places.set(formula, places.size);
      engine.setUserInput(CALLS, places.size, 1, formula);
    }
    entries += places.size + values.height * values.width;
    used = { height: values.height, width: values.width, calls: places.size };
    engine.evaluate();
    const results = [...places.values()].map((row) => result(engine!, name, row, places.size === 1));
    return formulas.map((formula) => results[places.get(formula)!]!);
  };
}

/** The cells that arguments are put into: arrays side by side. */
class Values {
  height = 0;
  width = 0;
  private readonly known = new Map<FormulaValue, string>();

  constructor(
    private readonly engine: Model,
    private readonly lastStoredRow: number,
  ) {}

  /** An argument as it is written into a call. */
  written(value: FormulaValue): string {
    if (value === null) return BLANK;
    if (typeof value === 'number') return value < 0 ? `(${value})` : String(value).replace('e', 'E');
    if (typeof value === 'string' && value.length < 250) return `"${value.replace(/"/g, '""')}"`;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (isLambda(value)) return '#VALUE!';
    if (typeof value === 'string') return this.placed(value, [[value]]);
    if (!isCells(value) && !isMatrix(value)) return value.error;
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const matrix = isCells(value) ? readCells(value, this.lastStoredRow) : value;
    return isMatrix(matrix) ? this.placed(value, matrix.rows) : matrix.error;
  }

  private placed(value: FormulaValue, rows: readonly (readonly CellValue[])[]): string {
    const column = this.width;
    const columnCount = rows[0]!.length;
    rows.forEach((row, r) =>
      row.forEach((each, c) => {
        const input = constantInput(each);
        if (input !== null) this.engine.setUserInput(VALUES, r + 1, column + c + 1, input);
      }),
    );
    this.width += columnCount;
    this.height = Math.max(this.height, rows.length);
    const address = absoluteAddress({ row: 0, column, rowCount: rows.length, columnCount });
    // A single cell is written as a range, for many functions take nothing else.
    const written = `Sheet1!${address}${address.includes(':') ? '' : `:${address}`}`;
    this.known.set(value, written);
    return written;
  }
}

function result(engine: Model, name: string, row: number, isAlone: boolean): CellValue | Matrix {
  const structure = isAlone ? engine.getCellArrayStructure(CALLS, row + 1, 1) : null;
  if (structure !== null && typeof structure === 'object' && 'DynamicAnchor' in structure) {
    const [width, height] = structure.DynamicAnchor;
    return {
      rows: Array.from({ length: height }, (_row, r) =>
        Array.from({ length: width }, (_column, c) => checked(readValue(engine, CALLS, row + r, c), name)),
      ),
    };
  }
  return checked(readValue(engine, CALLS, row, 0), name);
}

/** Refuses results by which the engine says that it does not know. */
function checked(value: EngineValue, name: string): CellValue {
  if (value === REFUSED) throw new Uncomputable(name);
  return value === CIRCULAR ? error('#VALUE!') : value;
}
