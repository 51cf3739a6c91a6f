import type { DifferentialStyle } from '../../model/conditionalFormat';
import type { Border, BorderSide, CellStyle, Fill, Font, StylePatch } from '../../model/style';
import { NORMAL_STYLE, restyle } from '../../model/style';
import type { NamedStyle } from '../../model/workbook';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { readColor, type ThemeColors } from './colors';
import {
  BORDER_OF_NAME,
  BUILT_IN_FORMATS,
  HORIZONTAL_OF_NAME,
  PATTERN_OF_NAME,
  READING_ORDERS,
  UNDERLINE_OF_NAME,
  VERTICAL_OF_NAME,
} from './styleWords';

/** What a styles part says, in the model's terms. */
export interface StyleSheet {
  /** Cell formats by their index in the file. Equal formats are the same object. */
  readonly cellStyles: CellStyle[];
  /** Formats of conditional formats and tables by their index. */
  readonly differentials: DifferentialStyle[];
  readonly namedStyles: NamedStyle[];
  readonly defaultTableStyle: string | undefined;
}

/** What `restyle` makes of the normal style without a change: equal to it, but another object. */
const PLAIN = restyle(NORMAL_STYLE, {});

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

function flag(parent: XmlElement, name: string): boolean | undefined {
  const child = childNamed(parent, name);
  return child ? child.attributes.val === undefined || isOn(child.attributes.val) : undefined;
}

function present<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function readFont(font: XmlElement, theme: ThemeColors): Partial<Font> {
  const underline = childNamed(font, 'u');
  const script = childNamed(font, 'vertAlign')?.attributes.val;
  const size = childNamed(font, 'sz')?.attributes.val;
  const color = childNamed(font, 'color');
  return present({
    name: (childNamed(font, 'name') ?? childNamed(font, 'rFont'))?.attributes.val,
    size: size === undefined ? undefined : Number(size),
    bold: flag(font, 'b'),
    italic: flag(font, 'i'),
    underline: underline && (UNDERLINE_OF_NAME[underline.attributes.val ?? 'single'] ?? 'Single'),
    strikethrough: flag(font, 'strike'),
    subscript: script === 'subscript' || undefined,
    superscript: script === 'superscript' || undefined,
    color: color && readColor(color, theme, '#000000'),
  }) as Partial<Font>;
}

function readGradient(gradient: XmlElement, theme: ThemeColors): Fill {
  const stops = childrenNamed(gradient, 'stop').map((stop) =>
    readColor(childNamed(stop, 'color'), theme, '#FFFFFF'),
  );
  return {
    pattern: gradient.attributes.type === 'path' ? 'RectangularGradient' : 'LinearGradient',
    color: stops[0] ?? '#FFFFFF',
    patternColor: stops[stops.length - 1] ?? '#000000',
  };
}

function readFill(fill: XmlElement, theme: ThemeColors): Fill {
  const gradient = childNamed(fill, 'gradientFill');
  if (gradient) return readGradient(gradient, theme);
  const pattern = childNamed(fill, 'patternFill');
  const kind = PATTERN_OF_NAME[pattern?.attributes.patternType ?? 'none'] ?? 'None';
  if (kind === 'None') return NORMAL_STYLE.fill;
  const foreground = childNamed(pattern, 'fgColor');
  const background = childNamed(pattern, 'bgColor');
  return kind === 'Solid'
    ? {
        pattern: kind,
        color: readColor(foreground, theme, '#000000'),
        patternColor: readColor(background, theme, '#000000'),
      }
    : {
        pattern: kind,
        color: readColor(background, theme, '#FFFFFF'),
        patternColor: readColor(foreground, theme, '#000000'),
      };
}

/** In a differential format a solid fill has its colour in `bgColor`, and the pattern may be left out. */
function readDifferentialFill(fill: XmlElement, theme: ThemeColors): Partial<Fill> {
  const pattern = childNamed(fill, 'patternFill');
  const kind = PATTERN_OF_NAME[pattern?.attributes.patternType ?? 'solid'] ?? 'Solid';
  if (kind === 'None') return { pattern: 'None' };
  const background = childNamed(pattern, 'bgColor');
  const foreground = childNamed(pattern, 'fgColor');
  const color = background ?? (kind === 'Solid' ? foreground : undefined);
  return present({
    pattern: kind === 'Solid' ? undefined : kind,
    color: color && readColor(color, theme, '#FFFFFF'),
    patternColor: kind !== 'Solid' && foreground ? readColor(foreground, theme, '#000000') : undefined,
  }) as Partial<Fill>;
}

const SIDES: Readonly<Record<string, BorderSide>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};

function readLine(line: XmlElement, theme: ThemeColors): Border | undefined {
  const kind = BORDER_OF_NAME[line.attributes.style ?? 'none'];
  return kind && { ...kind, color: readColor(childNamed(line, 'color'), theme, '#000000') };
}

function readBorders(border: XmlElement, theme: ThemeColors): Partial<Record<BorderSide, Border>> {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const child of border.children) {
    const line = readLine(child, theme);
    const side = SIDES[child.name];
    if (line && side) borders[side] = line;
    if (line && child.name === 'diagonal') {
      if (isOn(border.attributes.diagonalDown)) borders.diagonalDown = line;
      if (isOn(border.attributes.diagonalUp)) borders.diagonalUp = line;
    }
  }
  return borders;
}

function rotationOf(value: string | undefined): number {
  const degrees = Number(value ?? 0);
  if (degrees === 255) return 180;
  return degrees > 90 ? 90 - degrees : degrees;
}

function readAlignment(alignment: XmlElement | undefined): StylePatch {
  const attributes = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTAL_OF_NAME[attributes.horizontal ?? 'general'] ?? 'General',
    vertical: VERTICAL_OF_NAME[attributes.vertical ?? 'bottom'] ?? 'Bottom',
    wrapText: isOn(attributes.wrapText),
    shrinkToFit: isOn(attributes.shrinkToFit),
    indent: Number(attributes.indent ?? 0),
    rotation: rotationOf(attributes.textRotation),
    readingOrder: READING_ORDERS[Number(attributes.readingOrder ?? 0)] ?? 'Context',
  };
}

function readProtection(protection: XmlElement | undefined): StylePatch {
  const { locked, hidden } = protection?.attributes ?? {};
  return { locked: locked === undefined || isOn(locked), formulaHidden: isOn(hidden) };
}

/** Number format codes of the file by id. */
function readFormats(root: XmlElement | undefined): Map<number, string> {
  const formats = childrenNamed(childNamed(root, 'numFmts'), 'numFmt');
  return new Map(
    formats.map(({ attributes }) => [
      Number(attributes.numFmtId),
      decodeXstring(attributes.formatCode ?? 'General'),
    ]),
  );
}

/** The code of a number format id, where the file or Excel's own list has one. */
function formatCode(formats: ReadonlyMap<number, string>, id: string | undefined): string {
  return formats.get(Number(id)) ?? BUILT_IN_FORMATS.get(Number(id ?? 0)) ?? 'General';
}

function readNamedStyles(
  root: XmlElement | undefined,
  styleOf: (xf: XmlElement, name: string) => CellStyle,
): NamedStyle[] {
  const formats = childrenNamed(childNamed(root, 'cellStyleXfs'), 'xf');
  return childrenNamed(childNamed(root, 'cellStyles'), 'cellStyle').flatMap(({ attributes }) => {
    const xf = formats[Number(attributes.xfId)];
    const name = attributes.name;
    if (!xf || name === undefined) return [];
    const applies = (key: string): boolean => xf.attributes[key] === undefined || isOn(xf.attributes[key]);
    return [
      {
        name,
        builtIn: attributes.builtinId !== undefined,
        style: styleOf(xf, name),
        include: {
          alignment: applies('applyAlignment'),
          border: applies('applyBorder'),
          font: applies('applyFont'),
          number: applies('applyNumberFormat'),
          patterns: applies('applyFill'),
          protection: applies('applyProtection'),
        },
      },
    ];
  });
}

/** The name of the named style behind each entry of `cellStyleXfs`. */
function styleNames(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenNamed(childNamed(root, 'cellStyles'), 'cellStyle').map(({ attributes }) => [
      attributes.xfId ?? '0',
      attributes.name ?? 'Normal',
    ]),
  );
}

function readDifferential(dxf: XmlElement, theme: ThemeColors): DifferentialStyle {
  const font = childNamed(dxf, 'font');
  const fill = childNamed(dxf, 'fill');
  const border = childNamed(dxf, 'border');
  const format = childNamed(dxf, 'numFmt')?.attributes.formatCode;
  return present({
    font: font && readFont(font, theme),
    fill: fill && readDifferentialFill(fill, theme),
    borders: border && readBorders(border, theme),
    numberFormat: format === undefined ? undefined : decodeXstring(format),
  }) as DifferentialStyle;
}

/**
 * Reads a styles part. Without one every cell has the normal style.
 *
 * @param root - the `styleSheet` element
 * @param theme - resolves theme colours
 */
export function readStyleSheet(root: XmlElement | undefined, theme: ThemeColors): StyleSheet {
  const formats = readFormats(root);
  const fonts = childrenNamed(childNamed(root, 'fonts'), 'font').map((font) => readFont(font, theme));
  const fills = childrenNamed(childNamed(root, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  const borders = childrenNamed(childNamed(root, 'borders'), 'border').map((border) =>
    readBorders(border, theme),
  );
  const names = styleNames(root);
  const styleOf = (xf: XmlElement, name: string): CellStyle => {
    const { attributes } = xf;
    const style = restyle(NORMAL_STYLE, {
      numberFormat: formatCode(formats, attributes.numFmtId),
      font: fonts[Number(attributes.fontId ?? 0)] ?? {},
      fill: fills[Number(attributes.fillId ?? 0)] ?? {},
      borders: borders[Number(attributes.borderId ?? 0)] ?? {},
      ...readAlignment(childNamed(xf, 'alignment')),
      ...readProtection(childNamed(xf, 'protection')),
      isTextPrefixed: isOn(attributes.quotePrefix),
      name,
    });
    return style === PLAIN ? NORMAL_STYLE : style;
  };
  return {
    cellStyles: childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf) =>
      styleOf(xf, names.get(xf.attributes.xfId ?? '0') ?? 'Normal'),
    ),
    differentials: childrenNamed(childNamed(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, theme)),
    namedStyles: readNamedStyles(root, styleOf),
    defaultTableStyle: childNamed(root, 'tableStyles')?.attributes.defaultTableStyle,
  };
}
