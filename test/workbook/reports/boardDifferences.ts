import type { BoardSpec } from '../../../src/tables/board/boardSpec';
import type { CellValue } from '../../../src/tables/tableContent';
import { contentColumn } from '../../../src/workbook/layout/sheetHead';
import type { boardReader } from './boardCells';

type Row = Readonly<Record<string, CellValue | null>>;

/** What a board should show: its computed texts in order, and the rows of its grids up to where they end; of an empty list the cells that tell. */
export interface BoardFigures {
  readonly texts: readonly string[];
  readonly grids: Readonly<Record<string, readonly Row[] | Row>>;
}

function isRows(known: readonly Row[] | Row): known is readonly Row[] {
  return Array.isArray(known);
}

function same(shown: CellValue, wanted: CellValue): boolean {
  if (typeof shown !== 'number' || typeof wanted !== 'number') return shown === wanted;
  // Indices that a refresh writes have six decimals.
  return Math.abs(shown - wanted) <= Math.max(1e-6, 1e-9 * Math.abs(wanted));
}

/**
 * Every computed cell of a board that is not what it should be. A grid or a column that nobody says anything about is
 * an error: so a new one cannot go uncompared.
 */
export function boardDifferences(
  board: BoardSpec,
  { cell, values }: Awaited<ReturnType<typeof boardReader>>,
  { texts, grids }: BoardFigures,
): string[] {
  const found: string[] = [];
  const compare = (where: string, shown: CellValue, wanted: CellValue) => {
    if (!same(shown, wanted)) found.push(`${where}: ${String(shown)}, not ${String(wanted)}`);
  };
  const computed = board.elements.flatMap((element) =>
    element.element === 'text' && 'formula' in element.words ? [element.place] : [],
  );
  if (computed.length !== texts.length) throw new Error('Not every text of the board is compared.');
  computed.forEach(({ row, column }, place) =>
    compare(`text ${place}`, values[row][column + contentColumn], texts[place]),
  );
  for (const element of board.elements) {
    if (element.element !== 'grid') continue;
    const columns = element.columns.filter(({ formula, look }) => formula && look !== 'helper');
    if (columns.length === 0) continue;
    if (!(element.id in grids)) throw new Error(`Nothing is known of the grid ${element.id}.`);
    const known = grids[element.id];
    const rows: readonly Row[] = isRows(known)
      ? known
      : [Object.fromEntries(columns.map(({ id }) => [id, known[id] ?? '']))];
    for (let row = 0; row < element.rows; row += 1) {
      const wanted = rows.at(row);
      for (const { id } of columns) {
        if (wanted !== undefined && !(id in wanted)) throw new Error(`${element.id}.${id} is not compared.`);
        compare(`${element.id}.${id} ${row}`, cell(element.id, id, row), wanted?.[id] ?? '');
      }
    }
  }
  return found;
}
