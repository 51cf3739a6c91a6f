import { columnLetters } from '../model/address';
import { COLUMN_LIMIT, ROW_LIMIT } from '../model/area';
import { formulaTokens } from './formulaTokens';
import { parseReference } from './referenceText';
import type { ReferenceParts } from './referenceText';

type Corner = ReferenceParts['first'];

/**
 * A formula in R1C1 as it reads in a cell.
 * @example toR1C1('=A1+$B$2', 0, 1) //=> '=RC[-1]+R2C2'
 */
export function toR1C1(formula: string, row: number, column: number): string {
  const shift = (value: number, base: number, isFixed: boolean): string => {
    if (isFixed) return String(value + 1);
    return value === base ? '' : `[${value - base}]`;
  };
  const show = (corner: Corner): string => {
    const rows = corner.row === null ? '' : `R${shift(corner.row, row, corner.isRowFixed)}`;
    const columns = corner.column === null ? '' : `C${shift(corner.column, column, corner.isColumnFixed)}`;
    return rows + columns;
  };
  return formulaTokens(formula)
    .map((token) => {
      const parts = token.kind === 'reference' ? parseReference(token.cells) : null;
      if (token.kind !== 'reference' || !parts) return token.text;
      const prefix = token.text.slice(0, token.text.length - token.cells.length);
      return prefix + (parts.last ? `${show(parts.first)}:${show(parts.last)}` : show(parts.first));
    })
    .join('');
}

const CORNER = /(?<![\w.])(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?)(?![\w(.])/gi;

/**
 * A formula in A1 from one in R1C1 that stands in a cell.
 * @example fromR1C1('=RC[-1]*2', 4, 1) //=> '=A5*2'
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(CORNER, (_all, rows?: string, columns?: string) => corner(rows, columns, row, column)),
    )
    .join('');
}

function corner(rows: string | undefined, columns: string | undefined, row: number, column: number): string {
  const toRow = index(rows, row, ROW_LIMIT);
  const toColumn = index(columns, column, COLUMN_LIMIT);
  const isFixed = (part: string | undefined): string =>
    part !== undefined && !part.startsWith('[') ? '$' : '';
  return `${isFixed(columns)}${columnLetters(toColumn)}${isFixed(rows)}${toRow + 1}`;
}

function index(part: string | undefined, base: number, limit: number): number {
  if (part === undefined) return base;
  const value = part.startsWith('[') ? base + Number(part.slice(1, -1)) : Number(part) - 1;
  // References wrap around the sheet's edges, as Excel's do.
  return ((value % limit) + limit) % limit;
}
