/** How text stands from left to right. `General`: numbers right, text left, errors and booleans in the middle. */
export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';

/** How text stands from top to bottom. */
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** Line kinds of a cell border, as Office.js names them. */
export type BorderLineStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';

/** Line widths of a cell border, as Office.js names them. */
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

/** The sides of one cell that can carry a line. */
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** One line of a cell. Colours are `#RRGGBB`. */
export interface Border {
  readonly style: BorderLineStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** Kinds of underline. */
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** A cell's letters; size in points, colour `#RRGGBB`. */
export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
}

/** Fill patterns, as Office.js names them; `None` is no fill. */
export type FillPattern =
  | 'None'
  | 'Solid'
  | 'Gray50'
  | 'Gray75'
  | 'Gray25'
  | 'Horizontal'
  | 'Vertical'
  | 'Down'
  | 'Up'
  | 'Checker'
  | 'SemiGray75'
  | 'LightHorizontal'
  | 'LightVertical'
  | 'LightDown'
  | 'LightUp'
  | 'Grid'
  | 'CrissCross'
  | 'Gray16'
  | 'Gray8'
  | 'LinearGradient'
  | 'RectangularGradient';

/** A cell's background: `color` behind, `patternColor` the lines of a pattern; `#RRGGBB`. */
export interface Fill {
  readonly pattern: FillPattern;
  readonly color: string;
  readonly patternColor: string;
}

/**
 * How a cell looks. Style objects are shared between cells and never changed in place: change one with `restyle`.
 * `numberFormat` is the en-US code (`General`, `@`, `yyyy-mm-dd` …); `indent` counts steps of one character width, 0 … 250;
 * `rotation` is −90 … 90 degrees, or 180 for text written from top to bottom; `locked` and `formulaHidden` act on a protected sheet;
 * `isTextPrefixed` records a leading apostrophe; `name` is the named style that the cell was given, `Normal` at first.
 */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly isTextPrefixed: boolean;
  readonly name: string;
}

/** The font of a new workbook. */
export const DEFAULT_FONT: Font = Object.freeze({
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  color: '#000000',
});

/** No fill; Office.js reports its colour as white. */
export const NO_FILL: Fill = Object.freeze({ pattern: 'None', color: '#FFFFFF', patternColor: '#000000' });

/** The style of every cell that was never formatted. */
export const NORMAL_STYLE: CellStyle = Object.freeze({
  numberFormat: 'General',
  font: DEFAULT_FONT,
  fill: NO_FILL,
  borders: Object.freeze({}),
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  rotation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  isTextPrefixed: false,
  name: 'Normal',
});

/** A change of a style: only what is given changes; a border given as null is taken away. */
export interface StylePatch extends Partial<Omit<CellStyle, 'font' | 'fill' | 'borders'>> {
  readonly font?: Partial<Font>;
  readonly fill?: Partial<Fill>;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border | null>>>;
}

const pool = new Map<string, CellStyle>();
const derived = new WeakMap<CellStyle, Map<string, CellStyle>>();

/**
 * The shared style that differs from another by a patch. Equal styles are the same object, so that 300,000 cells share a few.
 * @example restyle(undefined, { font: { bold: true } }).font.bold //=> true
 */
export function restyle(style: CellStyle | undefined, patch: StylePatch): CellStyle {
  const base = style ?? NORMAL_STYLE;
  const key = JSON.stringify(patch);
  let known = derived.get(base);
  if (!known) derived.set(base, (known = new Map<string, CellStyle>()));
  let result = known.get(key);
  if (!result) known.set(key, (result = shared(patched(base, patch))));
  return result;
}

function patched(base: CellStyle, patch: StylePatch): CellStyle {
  return {
    ...base,
    ...patch,
    font: { ...base.font, ...patch.font },
    fill: { ...base.fill, ...patch.fill },
    borders: patchedBorders(base, patch),
  };
}

function patchedBorders(base: CellStyle, patch: StylePatch): CellStyle['borders'] {
  const borders: Partial<Record<BorderSide, Border>> = { ...base.borders };
  for (const [side, border] of Object.entries(patch.borders ?? {}) as [BorderSide, Border | null][]) {
    if (border) borders[side] = border;
    else delete borders[side];
  }
  return borders;
}

function shared(style: CellStyle): CellStyle {
  const key = JSON.stringify([
    style.numberFormat,
    style.font,
    style.fill,
    Object.entries(style.borders).sort(([a], [b]) => (a < b ? -1 : 1)),
    style.horizontal,
    style.vertical,
    style.wrapText,
    style.shrinkToFit,
    style.indent,
    style.rotation,
    style.readingOrder,
    style.locked,
    style.formulaHidden,
    style.isTextPrefixed,
    style.name,
  ]);
  let known = pool.get(key);
  if (!known) pool.set(key, (known = Object.freeze(style)));
  return known;
}
