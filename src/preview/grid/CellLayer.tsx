import { areaAddress } from '../../embedded/model/address';
import { cellArea, containsCell, lastColumn, lastRow } from '../../embedded/model/area';
import type { Area } from '../../embedded/model/area';
import { cellAt } from '../../embedded/model/cells';
import type { Sheet } from '../../embedded/model/sheet';
import { cellLook } from './cellLook';
import type { CellLook } from './cellLook';
import { fittedText } from './fittedText';
import type { GridGeometry } from './gridGeometry';
import type { LookOf } from './useConditionalLooks';

/** Which cells of which sheet are drawn, in the sheet's own pixels. */
export interface CellLayerProps {
  readonly sheet: Sheet;
  readonly geometry: GridGeometry;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly lookOf: LookOf;
}

interface DrawnCell {
  readonly area: Area;
  readonly look: CellLook;
}

/** Draws cells: first all grounds and lines, then all texts, which may run over blank neighbours. */
export function CellLayer(props: CellLayerProps) {
  const { sheet, geometry } = props;
  const cells = drawnCells(props);
  const letters = [...runningIn(props), ...cells];
  return (
    <>
      {cells.map(({ area, look }) => (
        <div
          key={`g${area.row},${area.column}`}
          className={look.ground.backgroundColor || !sheet.showGridlines ? 'cell' : 'cell gridlined'}
          style={{ ...place(geometry, area), ...look.ground }}
        >
          {look.bar && (
            <div
              className="data-bar"
              style={{
                left: `${look.bar.start * 100}%`,
                width: `${(look.bar.end - look.bar.start) * 100}%`,
                backgroundColor: look.bar.color,
              }}
            />
          )}
        </div>
      ))}
      {letters.map(({ area, look }) =>
        look.text === '' && !look.filterButton && look.icon === undefined ? null : (
          <div
            key={`t${area.row},${area.column}`}
            className="cell letters"
            data-cell={areaAddress(cellArea(area.row, area.column))}
            style={{ ...place(geometry, area), ...look.letters, ...overrun(props, area, look) }}
          >
            {look.icon !== undefined && <span className="icon">{look.icon}</span>}
            <span className="text">{fitting(look, area, geometry)}</span>
            {look.filterButton && <span className="filter-button" aria-hidden="true" />}
          </div>
        ),
      )}
    </>
  );
}

function drawnCells({ sheet, rows, columns, lookOf }: CellLayerProps): DrawnCell[] {
  const anchors = new Set<Area>();
  const cells: DrawnCell[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const merge = sheet.merges.find((area) => containsCell(area, row, column));
      if (merge && anchors.has(merge)) continue;
      if (merge) anchors.add(merge);
      const area = merge ?? cellArea(row, column);
      cells.push({ area, look: cellLook(sheet, area.row, area.column, lookOf(area.row, area.column)) });
    }
  }
  return cells;
}

/** As many columns to the left as are searched for a text that runs into the drawn ones. */
const FAR_LEFT = 20;

/** Texts that begin left of the drawn columns and run over blank cells into them, such as a title in a frozen column. */
function runningIn({ sheet, rows, columns, lookOf }: CellLayerProps): DrawnCell[] {
  const first = columns[0] ?? 0;
  return rows.flatMap((row) => {
    if (!isBlank(sheet, row, first)) return [];
    let column = first - 1;
    while (column >= Math.max(0, first - FAR_LEFT) && isBlank(sheet, row, column)) column--;
    if (column < 0 || isBlank(sheet, row, column)) return [];
    const look = cellLook(sheet, row, column, lookOf(row, column));
    return look.runsOver ? [{ area: cellArea(row, column), look }] : [];
  });
}

/** Where an area is, in the sheet's pixels. */
export function place({ rows, columns }: GridGeometry, area: Area) {
  const left = columns.starts[area.column];
  const top = rows.starts[area.row];
  return {
    left,
    top,
    width: columns.starts[Math.min(lastColumn(area) + 1, columns.count)] - left,
    height: rows.starts[Math.min(lastRow(area) + 1, rows.count)] - top,
  };
}

function overrun({ sheet, geometry, columns }: CellLayerProps, area: Area, look: CellLook) {
  if (!look.runsOver) return {};
  let last = lastColumn(area);
  const end = columns[columns.length - 1] ?? last;
  while (last < end && isBlank(sheet, area.row, last + 1)) last++;
  const { columns: track } = geometry;
  return { width: track.starts[last + 1] - track.starts[area.column] };
}

function isBlank(sheet: Sheet, row: number, column: number): boolean {
  const value = cellAt(sheet.cells, row, column)?.value ?? null;
  return value === null || value === '';
}

/** Pixels beside a cell's text. */
const PADDING = 4;

function fitting({ text, letters }: CellLook, area: Area, geometry: GridGeometry): string {
  if (letters.textAlign !== 'right' || typeof letters.fontSize !== 'number') return text;
  return fittedText(text, { size: letters.fontSize, room: place(geometry, area).width - PADDING });
}
