import type { AreaFormat } from '../../workbook/change';

type Put = (range: Excel.Range, format: AreaFormat) => void;

/** Not the upper edge: it may be the line below a heading. */
const tileSides = ['EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** A hand per property; only what a format names is set, so that the rest of the cell stays the user's. */
const puts: { readonly [Property in keyof Required<AreaFormat>]: Put } = {
  numberFormat: (range, { numberFormat }) => {
    // One value for the whole range: the documented short form of the two-dimensional array.
    range.numberFormat = numberFormat as unknown as string[][];
  },
  fontName: (range, { fontName }) => (range.format.font.name = fontName ?? ''),
  fontSize: (range, { fontSize }) => (range.format.font.size = fontSize ?? 0),
  fontColor: (range, { fontColor }) => (range.format.font.color = fontColor ?? ''),
  bold: (range, { bold }) => (range.format.font.bold = bold ?? false),
  italic: (range, { italic }) => (range.format.font.italic = italic ?? false),
  fill: (range, { fill }) => (range.format.fill.color = fill ?? ''),
  horizontal: (range, { horizontal }) => (range.format.horizontalAlignment = horizontal ?? 'General'),
  vertical: (range, { vertical }) => (range.format.verticalAlignment = vertical ?? 'Bottom'),
  wrap: (range, { wrap }) => (range.format.wrapText = wrap ?? false),
  indent: (range, { indent }) => (range.format.indentLevel = indent ?? 0),
  rightEdge: (range, { rightEdge }) => {
    const border = range.format.borders.getItem('EdgeRight');
    border.style = 'Continuous';
    border.weight = 'Thick';
    border.color = rightEdge ?? '';
  },
  tiles: (range, { tiles }) => {
    for (const side of tileSides) {
      const border = range.format.borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = tiles ?? '';
    }
  },
  bottomBorder: (range, { bottomBorder }) => {
    for (const side of ['InsideHorizontal', 'EdgeBottom'] as const) {
      const border = range.format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = bottomBorder ?? '';
    }
  },
  frame: (range, { frame }) => {
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const border = range.format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = frame ?? '';
    }
  },
};

/** Sets the properties that a format names on a range, directly and never through a named style. */
export function formatRange(range: Excel.Range, format: AreaFormat): void {
  for (const property of Object.keys(format) as (keyof AreaFormat)[]) {
    if (format[property] !== undefined) puts[property](range, format);
  }
}
