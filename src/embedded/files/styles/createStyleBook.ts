import type { DifferentialStyle } from '../../model/conditionalFormat';
import type { Border, BorderSide, CellStyle, Fill, Font } from '../../model/style';
import { NORMAL_STYLE, restyle } from '../../model/style';
import type { NamedStyle } from '../../model/workbook';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { encodeXstring } from '../xml/xmlText';
import { element } from '../xml/xmlWriter';
import { argb } from './colors';
import type { StyleSheet } from './readStyleSheet';
import {
  borderName,
  BUILT_IN_IDS,
  HORIZONTAL_OF_NAME,
  nameOf,
  PATTERN_OF_NAME,
  READING_ORDERS,
  UNDERLINE_OF_NAME,
  VERTICAL_OF_NAME,
} from './styleWords';

/** What `restyle` makes of the normal style without a change: equal to it, but another object. */
const PLAIN = restyle(NORMAL_STYLE, {});

function fontXml(font: Partial<Font>): string {
  const vertical = (font.superscript && 'superscript') || (font.subscript && 'subscript') || undefined;
  const mark = (name: string, isOn: boolean | undefined): string =>
    isOn === undefined ? '' : isOn ? `<${name}/>` : `<${name} val="0"/>`;
  const underline = font.underline && nameOf(UNDERLINE_OF_NAME, font.underline);
  return element(
    'font',
    {},
    [
      mark('b', font.bold),
      mark('i', font.italic),
      mark('strike', font.strikethrough),
      underline ? element('u', { val: underline }) : '',
      vertical ? element('vertAlign', { val: vertical }) : '',
      font.size === undefined ? '' : element('sz', { val: font.size }),
      font.color === undefined ? '' : element('color', { rgb: argb(font.color) }),
      font.name === undefined ? '' : element('name', { val: font.name }),
    ].join(''),
  );
}

/** A font of a cell leaves out what is not set, as Excel writes it. */
function cellFontXml(font: Font): string {
  return fontXml({
    ...font,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    strikethrough: font.strikethrough || undefined,
    underline: font.underline === 'None' ? undefined : font.underline,
  });
}

function gradientXml(fill: Fill): string {
  const stop = (position: number, color: string): string =>
    element('stop', { position }, element('color', { rgb: argb(color) }));
  const attributes =
    fill.pattern === 'RectangularGradient'
      ? { type: 'path', left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 }
      : { degree: 90 };
  return element('gradientFill', attributes, stop(0, fill.color) + stop(1, fill.patternColor));
}

function cellFillXml(fill: Fill): string {
  if (fill.pattern.endsWith('Gradient')) return element('fill', {}, gradientXml(fill));
  const patternType = nameOf(PATTERN_OF_NAME, fill.pattern) ?? 'none';
  if (patternType === 'none') return '<fill><patternFill patternType="none"/></fill>';
  const [foreground, background] =
    fill.pattern === 'Solid' ? [fill.color, fill.patternColor] : [fill.patternColor, fill.color];
  const behind =
    fill.pattern === 'Solid' && background === '#000000' ? { indexed: 64 } : { rgb: argb(background) };
  const colors = element('fgColor', { rgb: argb(foreground) }) + element('bgColor', behind);
  return element('fill', {}, element('patternFill', { patternType }, colors));
}

function differentialFillXml(fill: Partial<Fill>): string {
  const kind = fill.pattern ?? 'Solid';
  if (kind === 'None') return '<fill><patternFill patternType="none"/></fill>';
  const colors = [
    fill.patternColor === undefined ? '' : element('fgColor', { rgb: argb(fill.patternColor) }),
    fill.color === undefined ? '' : element('bgColor', { rgb: argb(fill.color) }),
  ];
  const patternType = kind === 'Solid' ? undefined : nameOf(PATTERN_OF_NAME, kind);
  return element('fill', {}, element('patternFill', { patternType }, colors.join('')));
}

function lineXml(name: string, border: Border | undefined): string {
  const style = border && borderName(border);
  return border && style
    ? element(name, { style }, element('color', { rgb: argb(border.color) }))
    : `<${name}/>`;
}

function bordersXml(borders: Readonly<Partial<Record<BorderSide, Border>>>): string {
  const lines = (['left', 'right', 'top', 'bottom'] as const).map((side) => lineXml(side, borders[side]));
  const diagonal = borders.diagonalDown ?? borders.diagonalUp;
  return element(
    'border',
    { diagonalUp: borders.diagonalUp && true, diagonalDown: borders.diagonalDown && true },
    [...lines, lineXml('diagonal', diagonal)].join(''),
  );
}

/** 0 … 90 as they are, −1 … −90 as 91 … 180, text from top to bottom as 255. */
function rotationNumber(rotation: number): number {
  if (rotation === 180) return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}

function alignmentXml(style: CellStyle): string {
  const attributes = {
    horizontal: style.horizontal === 'General' ? undefined : nameOf(HORIZONTAL_OF_NAME, style.horizontal),
    vertical: style.vertical === 'Bottom' ? undefined : nameOf(VERTICAL_OF_NAME, style.vertical),
    textRotation: style.rotation === 0 ? undefined : rotationNumber(style.rotation),
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
    readingOrder: READING_ORDERS.indexOf(style.readingOrder) || undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined)
    ? element('alignment', attributes)
    : '';
}

function protectionXml(style: CellStyle): string {
  if (style.locked && !style.formulaHidden) return '';
  return element('protection', {
    locked: style.locked ? undefined : false,
    hidden: style.formulaHidden || undefined,
  });
}

/** A numbered list of a styles part: the entries of the file come first and keep their numbers, new ones follow. */
interface NumberedList {
  readonly name: string;
  readonly original: XmlElement | undefined;
  readonly firstNew: number;
  readonly added: string[];
  add(xml: string): number;
}

function numberedList(root: XmlElement | undefined, name: string, item: string): NumberedList {
  const original = childNamed(root, name);
  const firstNew = childrenNamed(original, item).length;
  const added: string[] = [];
  const known = new Map<string, number>();
  return {
    name,
    original,
    firstNew,
    added,
    add(xml) {
      let index = known.get(xml);
      if (index === undefined) {
        known.set(xml, (index = firstNew + added.length));
        added.push(xml);
      }
      return index;
    },
  };
}

/**
 * The styles part being written. It starts from the file's own part, whose entries keep their numbers, so that cells
 * that nobody restyled keep everything that the model does not know of their format.
 */
export interface StyleBook {
  /** The number for a cell of that style; a new entry is made for a style that the file does not have. */
  cellFormat(style: CellStyle | undefined): number;
  /** The number for a conditional format's look. */
  differential(style: DifferentialStyle): number;
  /** The whole part. */
  xml(defaultTableStyle: string): string;
}

/** Order of the children of `styleSheet`. */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function listXml(list: NumberedList, source: string): string {
  const kept = list.original ? source.slice(list.original.openEnd, list.original.closeStart) : '';
  const count = list.firstNew + list.added.length;
  const attributes = { ...list.original?.attributes, count };
  return count === 0 ? '' : element(list.name, attributes, kept + list.added.join(''));
}

function findOrAddFormatId(formats: NumberedList, root: XmlElement | undefined): (code: string) => number {
  const ids = new Map(BUILT_IN_IDS);
  let nextId = 164;
  for (const { attributes } of childrenNamed(childNamed(root, 'numFmts'), 'numFmt')) {
    const id = Number(attributes.numFmtId);
    ids.set(attributes.formatCode ?? '', id);
    nextId = Math.max(nextId, id + 1);
  }
  return (code) => {
    let id = ids.get(code);
    if (id === undefined) {
      id = nextId++;
      ids.set(code, id);
      formats.add(element('numFmt', { numFmtId: id, formatCode: encodeXstring(code) }));
    }
    return id;
  };
}

const differentialKey = (style: DifferentialStyle): string =>
  JSON.stringify([
    Object.entries(style.font ?? {}).sort(),
    Object.entries(style.fill ?? {}).sort(),
    Object.entries(style.borders ?? {}).sort(),
    style.numberFormat,
  ]);

/** What the file says already, so that a part without a change is found equal. */
interface StyleSource {
  readonly text: string;
  readonly root: XmlElement | undefined;
  readonly sheet: StyleSheet;
}

function firstIndexes<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, number> {
  const indexes = new Map<Key, number>();
  items.forEach((item, index) => {
    if (!indexes.has(key(item))) indexes.set(key(item), index);
  });
  return indexes;
}

/**
 * Begins a styles part.
 *
 * @param source - the file's own part; for a new workbook `root` is undefined
 * @param namedStyles - the workbook's named styles now
 */
export function createStyleBook(source: StyleSource, namedStyles: readonly NamedStyle[]): StyleBook {
  const { root, sheet } = source;
  const formats = numberedList(root, 'numFmts', 'numFmt');
  const fonts = numberedList(root, 'fonts', 'font');
  const fills = numberedList(root, 'fills', 'fill');
  const borders = numberedList(root, 'borders', 'border');
  const styleFormats = numberedList(root, 'cellStyleXfs', 'xf');
  const cellFormats = numberedList(root, 'cellXfs', 'xf');
  const named = numberedList(root, 'cellStyles', 'cellStyle');
  const differentials = numberedList(root, 'dxfs', 'dxf');
  const formatId = findOrAddFormatId(formats, root);

  const formatXml = (style: CellStyle, xfId: number | undefined): string => {
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const numFmtId = formatId(style.numberFormat);
    const fontId = fonts.add(cellFontXml(style.font));
    const fillId = style.fill.pattern === 'None' ? 0 : fills.add(cellFillXml(style.fill));
    const borderId = borders.add(bordersXml(style.borders));
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId,
        quotePrefix: style.isTextPrefixed || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment ? true : undefined,
        applyProtection: protection ? true : undefined,
      },
      alignment + protection,
    );
  };

  const styleIds = new Map<string, number>();
  for (const { attributes } of childrenNamed(childNamed(root, 'cellStyles'), 'cellStyle')) {
    styleIds.set(attributes.name ?? '', Number(attributes.xfId ?? 0));
  }
  const addNamedStyle = ({ name, style, builtIn }: NamedStyle): void => {
    if (styleIds.has(name)) return;
    const xfId = styleFormats.firstNew + styleFormats.added.length;
    styleFormats.added.push(formatXml(style, undefined));
    styleIds.set(name, xfId);
    named.add(element('cellStyle', { name, xfId, builtinId: builtIn && name === 'Normal' ? 0 : undefined }));
  };

  const known = firstIndexes(sheet.cellStyles, (style) => style);
  const cellFormat = (style: CellStyle): number => {
    let index = known.get(style);
    if (index === undefined) {
      index = cellFormats.add(formatXml(style, styleIds.get(style.name) ?? 0));
      known.set(style, index);
    }
    return index;
  };

  const knownDifferentials = firstIndexes(sheet.differentials, differentialKey);
  const differential = (style: DifferentialStyle): number => {
    const key = differentialKey(style);
    let index = knownDifferentials.get(key);
    if (index === undefined) {
      const parts = [
        style.font ? fontXml(style.font) : '',
        style.numberFormat === undefined
          ? ''
          : element('numFmt', {
              numFmtId: formatId(style.numberFormat),
              formatCode: encodeXstring(style.numberFormat),
            }),
        style.fill ? differentialFillXml(style.fill) : '',
        style.borders ? bordersXml(style.borders) : '',
      ];
      index = differentials.firstNew + differentials.added.length;
      differentials.added.push(element('dxf', {}, parts.join('')));
      knownDifferentials.set(key, index);
    }
    return index;
  };

  if (fills.firstNew === 0) {
    fills.add('<fill><patternFill patternType="none"/></fill>');
    fills.add('<fill><patternFill patternType="gray125"/></fill>');
  }
  addNamedStyle(
    namedStyles.find(({ name }) => name === 'Normal') ?? {
      name: 'Normal',
      builtIn: true,
      style: NORMAL_STYLE,
      include: { alignment: true, border: true, font: true, number: true, patterns: true, protection: true },
    },
  );
  namedStyles.forEach(addNamedStyle);
  if (cellFormats.firstNew === 0) cellFormat(NORMAL_STYLE);

  const lists = [formats, fonts, fills, borders, styleFormats, cellFormats, named, differentials];
  return {
    cellFormat: (style) => cellFormat(style === undefined || style === PLAIN ? NORMAL_STYLE : style),
    differential,
    xml: (defaultTableStyle) => {
      const changed =
        lists.some(({ added }) => added.length > 0) ||
        (sheet.defaultTableStyle ?? defaultTableStyle) !== defaultTableStyle;
      return root && !changed ? source.text : styleSheetXml(source, lists, defaultTableStyle);
    },
  };
}

function styleSheetXml(
  { root, text }: StyleSource,
  lists: readonly NumberedList[],
  defaultTableStyle: string,
): string {
  const sections = ORDER.map((name) => {
    const list = lists.find((candidate) => candidate.name === name);
    if (list) return listXml(list, text);
    const original = childNamed(root, name);
    if (name !== 'tableStyles') return original ? text.slice(original.start, original.end) : '';
    const own = original ? text.slice(original.openEnd, original.closeStart) : '';
    const attributes = { count: 0, defaultPivotStyle: 'PivotStyleLight16', ...original?.attributes };
    return element('tableStyles', { ...attributes, defaultTableStyle }, own);
  });
  const opening = root ? text.slice(0, root.openEnd).replace(/\/>$/, '>') : newOpening();
  return `${opening}${sections.join('')}</styleSheet>`;
}

function newOpening(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${NAMESPACE}">`;
}
