import { areaAddress } from '../../model/address';
import { cellArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { childNamed, type XmlElement } from '../xml/parseXml';
import { element } from '../xml/xmlWriter';
import { areasText } from './areaText';

/** The pane in which the selection of a frozen sheet lies; the panes that exist depend on what is frozen. */
function activePane(rows: number, columns: number): string {
  if (rows > 0) return columns > 0 ? 'bottomRight' : 'bottomLeft';
  return 'topRight';
}

function paneXml(rows: number, columns: number): string {
  return element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: areaAddress(cellArea(rows, columns)),
    activePane: activePane(rows, columns),
    state: 'frozen',
  });
}

function selectionXml(sheet: Sheet, pane: string | undefined): string {
  const [first] = sheet.selection;
  const activeCell = first ? areaAddress(cellArea(first.row, first.column)) : 'A1';
  return element('selection', { pane, activeCell, sqref: areasText(sheet.selection) || 'A1' });
}

/**
 * The `sheetViews` element with one view.
 *
 * @param original - the file's own worksheet, whose view keeps what the model does not know
 */
export function sheetViewsXml(sheet: Sheet, isActive: boolean, original: XmlElement | undefined): string {
  const kept = childNamed(childNamed(original, 'sheetViews'), 'sheetView')?.attributes;
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  const isFrozen = rows > 0 || columns > 0;
  const attributes = {
    workbookViewId: 0,
    ...kept,
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    rightToLeft: sheet.rightToLeft || undefined,
    tabSelected: isActive || undefined,
    zoomScale: sheet.zoom === 100 ? undefined : sheet.zoom,
    zoomScaleNormal: sheet.zoom === 100 ? undefined : sheet.zoom,
    topLeftCell: undefined,
  };
  const content = isFrozen
    ? paneXml(rows, columns) + selectionXml(sheet, activePane(rows, columns))
    : selectionXml(sheet, undefined);
  return element('sheetViews', {}, element('sheetView', attributes, content));
}
