import type { Sheet } from '../../embedded/model/sheet';
import type { Table } from '../../embedded/model/table';
import { containsCell } from '../../embedded/model/area';

/** What a table style gives to a cell; the cell's own format stands above it. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly line?: string;
  /** Whether the header cell shows its filter button. */
  readonly filterButton?: boolean;
}

/** The accents of Office's own theme; the first is that of the styles without an accent. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** A colour mixed with white; `share` is the white's share. */
function lighter(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

interface StyleParts {
  readonly header: TableLook;
  readonly band: string;
  readonly line?: string;
}

/**
 * The parts of a built-in style by its name: the light, medium and dark families come in sevens, one for each
 * accent. What the preview does not draw apart (medium 8 to 28, dark) looks like the nearest that it does.
 */
function styleParts(styleName: string): StyleParts | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(styleName);
  if (!match) return undefined;
  const accent = accents[(Number(match[2]) - 1) % 7];
  const isUnlined = match[1] === 'Light' && Number(match[2]) <= 7;
  const line = isUnlined ? {} : { line: lighter(accent, 0.6) };
  const band = lighter(accent, 0.8);
  const isPlain = match[1] === 'Light' && (Number(match[2]) <= 7 || Number(match[2]) >= 15);
  const header: TableLook = isPlain
    ? { bold: true, color: accent, line: accent }
    : { bold: true, color: '#FFFFFF', fill: accent };
  return { header, band: isPlain ? lighter(accent, 0.85) : band, ...line };
}

/** The table that a cell belongs to. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(({ area }) => containsCell(area, row, column));
}

/** What a cell gets from the style of its table; `undefined` outside tables and for tables without a style. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | undefined {
  const table = tableAt(sheet, row, column);
  if (!table) return undefined;
  const parts = styleParts(table.styleName);
  const isHeader = table.showHeaders && row === table.area.row;
  if (isHeader) return { ...parts?.header, filterButton: table.showFilterButton };
  if (!parts) return undefined;
  const isTotals = table.showTotals && row === table.area.row + table.area.rowCount - 1;
  if (isTotals) return { ...lineOf(parts), bold: true };
  const band = (row - table.area.row - (table.showHeaders ? 1 : 0)) % 2 === 0;
  return table.showBandedRows && band ? { ...lineOf(parts), fill: parts.band } : lineOf(parts);
}

function lineOf({ line }: StyleParts): TableLook {
  return line === undefined ? {} : { line };
}
