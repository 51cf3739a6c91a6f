import { moveLiveAreas } from '../host/host';
import type { LiveArea } from '../host/liveArea';
import { COLUMN_LIMIT, ROW_LIMIT, containsArea, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { putCell, removeCell, storedCells } from '../model/cells';
import { qualifiedAddress } from '../model/address';
import { formulaTokens } from '../formulas/formulaTokens';
import { parseReference, referenceTo, referencedArea } from '../formulas/referenceText';
import { rewriteFormulas } from '../formulas/rewriteFormulas';
import { HostError } from '../protocol/hostError';
import { demandAllowed, raiseChanged } from './edit';
import type { Edit } from './edit';

/** Moves cells as cut and paste does: contents and looks go, and references to them follow. */
export function moveCells(edit: Edit, source: LiveArea, destination: LiveArea): void {
  demandAllowed(source.sheet, () => false);
  demandAllowed(destination.sheet, () => false);
  const from = source.area;
  const target = { ...destination.area, rowCount: from.rowCount, columnCount: from.columnCount };
  if (lastRow(target) >= ROW_LIMIT || lastColumn(target) >= COLUMN_LIMIT)
    throw new HostError('InvalidArgument');
  followReferences(edit, source, destination, target);
  const taken: [number, number, Cell][] = [...storedCells(source.sheet.cells, from)];
  for (const [row, column] of taken) removeCell(source.sheet.cells, row, column);
  for (const [row, column] of [...storedCells(destination.sheet.cells, target)]) {
    removeCell(destination.sheet.cells, row, column);
  }
  for (const [row, column, cell] of taken) {
    putCell(destination.sheet.cells, row - from.row + target.row, column - from.column + target.column, cell);
  }
  if (source.sheet === destination.sheet) {
    moveLiveAreas(edit.host, source.sheet.id, (area) =>
      containsArea(from, area) ? moved(area, from, target) : area,
    );
  }
  edit.host.calculator.structureChanged();
  raiseChanged(edit, source.sheet, from, 'RangeEdited');
  raiseChanged(edit, destination.sheet, target, 'RangeEdited');
}

function moved(area: Area, from: Area, to: Area): Area {
  return { ...area, row: area.row - from.row + to.row, column: area.column - from.column + to.column };
}

function followReferences(edit: Edit, source: LiveArea, destination: LiveArea, target: Area): void {
  const wanted = source.sheet.name.toLowerCase();
  rewriteFormulas(edit.host.model, (formula, home) =>
    formulaTokens(formula)
      .map((token) => {
        if (token.kind !== 'reference') return token.text;
        const isMeant =
          token.sheet === null ? home.sheet === source.sheet : token.sheet.toLowerCase() === wanted;
        const parts = isMeant ? parseReference(token.cells) : null;
        const area = parts && referencedArea(parts);
        if (!parts || !area || !containsArea(source.area, area)) return token.text;
        const next = referenceTo(moved(area, source.area, target), parts);
        if (source.sheet === destination.sheet)
          return token.text.slice(0, token.text.length - token.cells.length) + next;
        const address = qualifiedAddress(destination.sheet.name, area);
        return address.slice(0, address.lastIndexOf('!') + 1) + next;
      })
      .join(''),
  );
}
