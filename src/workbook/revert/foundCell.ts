import type { CellValue } from '../../tables/tableContent';
import type { CapturedCells } from './capture';
import type { CellPoint } from './movedCell';
import { typedBack } from './typedBack';
import type { CellInput } from '../cell';

/** What was read of one cell. */
export interface FoundCell {
  /** What makes the cell again what it was. */
  readonly input: Exclude<CellInput, null>;
  /** Its number format, where that was read. */
  readonly format: string | undefined;
}

/** The cell at a place of what was captured; `undefined` outside of it. */
export function foundCell(captured: CapturedCells | undefined, point: CellPoint): FoundCell | undefined {
  if (captured === undefined) return undefined;
  const [row, column] = [point.row - captured.area.row, point.column - captured.area.column];
  const formula: CellValue | undefined = captured.formulas[row]?.[column];
  if (formula === undefined) return undefined;
  return {
    input: typedBack(formula, captured.values[row][column]),
    format: captured.formats?.[row]?.[column],
  };
}
