import type { Model } from '@ironcalc/wasm';
import { errorValue } from '../model/cell';
import type { CellValue } from '../model/cell';

/** The most digits that the engine shows correctly; every number is read back under this format. */
export const READING_FORMAT = '0.00000000000000E+00';
const READABLE = /^-?\d\.\d{14}E[+-]\d+$/;

/** How the engine names a cell's type. */
const CellType = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** The engine does not compute a formula, or part of it. */
export const REFUSED = Symbol('refused');

/** A formula refers to itself, or to one that does. */
export const CIRCULAR = Symbol('circular');

/** What the engine answers. */
export type EngineValue = CellValue | typeof REFUSED | typeof CIRCULAR;

/** A constant as it is typed into the engine, or null for nothing. */
export function constantInput(value: CellValue): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value.error;
}

/** What a cell of the engine holds (places from 0). */
export function readValue(engine: Model, sheet: number, row: number, column: number): EngineValue {
  const text = engine.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (engine.getCellType(sheet, row + 1, column + 1)) {
    case CellType.number:
      return readNumber(engine, sheet, row, column, text);
    case CellType.logical:
      return text === 'TRUE';
    case CellType.error:
      if (text === '#CIRC!') return CIRCULAR;
      if (text === '#N/IMPL!' || text === '#ERROR!') return REFUSED;
      return errorValue(text) ?? errorValue('#VALUE!')!;
    default:
      return text;
  }
}

/** Functions of dates and money bring a format of their own, which is taken away again to read the number itself. */
function readNumber(engine: Model, sheet: number, row: number, column: number, text: string): number {
  if (READABLE.test(text)) return Number(text);
  engine.updateRangeStyle(
    { sheet, row: row + 1, column: column + 1, width: 1, height: 1 },
    'num_fmt',
    READING_FORMAT,
  );
  return Number(engine.getFormattedCellValue(sheet, row + 1, column + 1));
}
