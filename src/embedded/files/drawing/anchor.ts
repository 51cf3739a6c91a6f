import { columnWidth, rowHeight } from '../../edits/autofit';
import type { Sheet } from '../../model/sheet';
import { childNamed, type XmlElement } from '../xml/parseXml';
import { element } from '../xml/xmlWriter';

/** A place on a sheet in points from its top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU_PER_POINT = 12_700;

type Size = (index: number) => number;

function sizes(sheet: Sheet): { column: Size; row: Size } {
  return {
    column: (index) => (sheet.columns.get(index)?.hidden ? 0 : columnWidth(sheet, index)),
    row: (index) => {
      const row = sheet.rows.get(index);
      return row?.hidden || row?.filtered ? 0 : rowHeight(sheet, index);
    },
  };
}

function offset(index: number, size: Size): number {
  let total = 0;
  for (let before = 0; before < index; before++) total += size(before);
  return total;
}

const round = (points: number): number => Math.round(points * 100) / 100;

function corner(marker: XmlElement | undefined, sheet: Sheet): [left: number, top: number] {
  const number = (name: string): number => Number(childNamed(marker, name)?.text ?? 0);
  const { column, row } = sizes(sheet);
  return [
    offset(number('col'), column) + number('colOff') / EMU_PER_POINT,
    offset(number('row'), row) + number('rowOff') / EMU_PER_POINT,
  ];
}

/** Where an anchor of a drawing puts its object. */
export function readFrame(anchor: XmlElement, sheet: Sheet): Frame {
  const extent = childNamed(anchor, 'ext')?.attributes;
  const position = childNamed(anchor, 'pos')?.attributes;
  const [left, top] = position
    ? [Number(position.x) / EMU_PER_POINT, Number(position.y) / EMU_PER_POINT]
    : corner(childNamed(anchor, 'from'), sheet);
  if (extent) {
    const width = round(Number(extent.cx) / EMU_PER_POINT);
    return { left: round(left), top: round(top), width, height: round(Number(extent.cy) / EMU_PER_POINT) };
  }
  const [right, bottom] = corner(childNamed(anchor, 'to'), sheet);
  return { left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) };
}

/** The row or column that a distance falls in, and how far into it. */
function cellAt(points: number, size: Size): [index: number, inside: number] {
  let rest = points;
  let index = 0;
  for (let width = size(0); rest >= width && index < 16_383; width = size(++index)) rest -= width;
  return [index, Math.round(rest * EMU_PER_POINT)];
}

function markerXml(name: string, left: number, top: number, sheet: Sheet): string {
  const { column, row } = sizes(sheet);
  const [columnIndex, columnOffset] = cellAt(left, column);
  const [rowIndex, rowOffset] = cellAt(top, row);
  const part = (tag: string, value: number): string => element(`xdr:${tag}`, {}, String(value));
  return element(
    `xdr:${name}`,
    {},
    part('col', columnIndex) +
      part('colOff', columnOffset) +
      part('row', rowIndex) +
      part('rowOff', rowOffset),
  );
}

/** An anchor from cell to cell, as Excel makes them, around an object. */
export function anchorXml(frame: Frame, sheet: Sheet, object: string): string {
  const from = markerXml('from', frame.left, frame.top, sheet);
  const to = markerXml('to', frame.left + frame.width, frame.top + frame.height, sheet);
  return element('xdr:twoCellAnchor', {}, `${from}${to}${object}<xdr:clientData/>`);
}
