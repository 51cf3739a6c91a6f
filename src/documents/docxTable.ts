import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Light } from '../project/measures/light';
import { palette } from '../look/palette';
import { typeScale } from '../look/typography';
import type { ReportBlock, ReportCell, ReportColumn } from '../tables/reports/reportDocument';
import { columnWidths } from './columnWidths';
import { halfPoints, hex, page } from './docxStyles';

type TableBlock = Extract<ReportBlock, { kind: 'table' }>;
type PairsBlock = Extract<ReportBlock, { kind: 'pairs' }>;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const hairline = { style: BorderStyle.SINGLE, size: 4, color: hex(palette.hairline) } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const margins = { top: 50, bottom: 50, left: 90, right: 90 } as const;

/** Colours of a light: its word on its tint. */
export function lightLook(light: Light) {
  return palette[light];
}

interface CellLook {
  readonly align: ReportColumn['align'];
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
}

function tableCell(text: string, width: number, { align, color, fill, bold }: CellLook): TableCell {
  const run = new TextRun({
    text,
    size: halfPoints(typeScale.help),
    ...(bold ? { bold } : {}),
    ...(color === undefined ? {} : { color: hex(color) }),
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    verticalAlign: VerticalAlign.CENTER,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } }),
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { before: 0, after: 0, line: 250 },
        children: [run],
      }),
    ],
  });
}

function bodyLook({ light }: ReportCell, align: ReportColumn['align']): CellLook {
  if (light === undefined || light === 'notKnown') return { align };
  const { ink, tint } = lightLook(light);
  return { align, color: ink, fill: tint, bold: true };
}

/** Rows of cells at the width of the page; rules between the rows, none between the columns. */
function ruled(rows: TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: page.content, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none,
    },
  });
}

/** A table of the report: a header that is repeated on every page, rows that are not torn apart. */
export function docxTable({ columns, rows }: TableBlock): Table {
  const widths = columnWidths(
    columns.map(({ weight, label }, place) => ({
      weight,
      label,
      cells: rows.map((cells) => cells[place].text),
    })),
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, align }, place) =>
      tableCell(label, widths[place], { align, color: palette.paper, fill: palette.accent, bold: true }),
    ),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, place) =>
          tableCell(cell.text, widths[place], bodyLook(cell, columns[place].align)),
        ),
      }),
  );
  return ruled([header, ...body], widths);
}

/** Labels and values, two pairs a row. */
export function docxPairs({ pairs }: PairsBlock): Table {
  const widths = columnWidths([20, 30, 20, 30].map((weight) => ({ weight, label: '', cells: [] })));
  const rows: TableRow[] = [];
  for (let place = 0; place < pairs.length; place += 2) {
    const both = [pairs[place], pairs[place + 1] ?? { label: '', value: '' }];
    rows.push(
      new TableRow({
        cantSplit: true,
        children: both.flatMap(({ label, value }, at) => [
          tableCell(label, widths[at * 2], { align: 'left', color: palette.muted, fill: palette.panel }),
          tableCell(value, widths[at * 2 + 1], { align: 'left' }),
        ]),
      }),
    );
  }
  return ruled(rows, widths);
}

/** A frame around what is still to be written. */
export function docxFrame(children: readonly Paragraph[]): Table {
  const dashed = { style: BorderStyle.DASHED, size: 6, color: hex(palette.muted) } as const;
  return new Table({
    columnWidths: [page.content],
    width: { size: page.content, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: dashed, bottom: dashed, left: dashed, right: dashed },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: page.content, type: WidthType.DXA },
            margins: { top: 100, bottom: 100, left: 140, right: 140 },
            children: [...children],
          }),
        ],
      }),
    ],
  });
}
