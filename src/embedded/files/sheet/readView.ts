import type { Sheet } from '../../model/sheet';
import { childNamed, type XmlElement } from '../xml/parseXml';
import { readAreas } from './areaText';

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Reads the first view of a sheet: grid lines, headings, zoom, frozen panes, selection. */
export function readView(sheet: Sheet, worksheet: XmlElement): void {
  const view = childNamed(childNamed(worksheet, 'sheetViews'), 'sheetView');
  if (!view) return;
  sheet.showGridlines = !isOff(view.attributes.showGridLines);
  sheet.showHeadings = !isOff(view.attributes.showRowColHeaders);
  sheet.rightToLeft = isOn(view.attributes.rightToLeft);
  sheet.zoom = Number(view.attributes.zoomScale ?? 100);
  const pane = childNamed(view, 'pane')?.attributes;
  if (pane?.state === 'frozen' || pane?.state === 'frozenSplit') {
    sheet.frozen = { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
  }
  const active = pane?.activePane ?? 'topLeft';
  const selection = view.children.find(
    ({ name, attributes }) => name === 'selection' && (attributes.pane ?? 'topLeft') === active,
  );
  const selected = readAreas(selection?.attributes.sqref);
  if (selected.length > 0) sheet.selection = selected;
}
