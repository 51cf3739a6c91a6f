import { usedArea } from '../../embedded/edits/usedArea';
import { cellArea, lastColumn, lastRow } from '../../embedded/model/area';
import { cellAt, hasContent } from '../../embedded/model/cells';
import type { Sheet } from '../../embedded/model/sheet';
import { sizeAt } from './gridGeometry';
import type { GridKey } from './gridKeys';
import { dataEdge, moveActive, moveFar, selectCell, type Place, type Selection } from './selection';
import type { GridView } from './useGridView';

/** What keys on the grid do beside selecting. */
export interface GridDeeds {
  readonly select: (next: Selection) => void;
  readonly edit: () => void;
  readonly clear: () => void;
  readonly choose: () => void;
  readonly otherSheet: (step: -1 | 1) => void;
}

/** Cells of rows and columns that are not hidden. */
export function isShown({ geometry: { rows, columns } }: GridView): (at: Place) => boolean {
  return (at) => sizeAt(rows, at.row) > 0 && sizeAt(columns, at.column) > 0;
}

/** The selection that keys for moving lead to. */
function moved(
  meant: Extract<GridKey, { readonly does: 'move' | 'jump' }>,
  sheet: Sheet,
  view: GridView,
  selection: Selection,
): Selection {
  const { active, far } = selection;
  if (meant.does === 'move') {
    const move = meant.extends ? moveFar : moveActive;
    return move(selection, meant.rows, meant.columns, view.size, isShown(view));
  }
  const isFilled = ({ row, column }: Place) => hasContent(cellAt(sheet.cells, row, column));
  const edge = dataEdge(meant.extends ? far : active, meant.rows, meant.columns, view.size, isFilled);
  return meant.extends ? { active, far: edge } : selectCell(edge.row, edge.column);
}

/** Does what a key means. */
export function onGridKey(
  meant: GridKey,
  sheet: Sheet,
  view: GridView,
  selection: Selection,
  deeds: GridDeeds,
): void {
  const { active } = selection;
  const { frozen } = view;
  const used = usedArea(sheet, true) ?? cellArea(0, 0);
  switch (meant.does) {
    case 'move':
    case 'jump':
      return deeds.select(moved(meant, sheet, view, selection));
    case 'home':
      return deeds.select(selectCell(frozen.rows, frozen.columns));
    case 'rowStart':
      return deeds.select(selectCell(active.row, frozen.columns));
    case 'end':
      return deeds.select(selectCell(lastRow(used), lastColumn(used)));
    case 'selectAll':
      return deeds.select({ active, far: { row: lastRow(used), column: lastColumn(used) } });
    case 'edit':
      return deeds.edit();
    case 'clear':
      return deeds.clear();
    case 'choose':
      return deeds.choose();
    case 'otherSheet':
      return deeds.otherSheet(meant.step);
  }
}
