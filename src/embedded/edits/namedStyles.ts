import { NORMAL_STYLE, restyle } from '../model/style';
import type { StylePatch } from '../model/style';
import type { NamedStyle, WorkbookModel } from '../model/workbook';

const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The lighter tints of an accent colour. */
function tint(color: string, share: number): string {
  const part = (place: number): string => {
    const value = parseInt(color.slice(place, place + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

function accentStyles(color: string, index: number): [string, StylePatch][] {
  const name = `Accent${index + 1}`;
  const solid = (fill: string): StylePatch => ({ fill: { pattern: 'Solid', color: fill } });
  return [
    [name, { ...solid(color), font: { color: '#FFFFFF' } }],
    [`20% - ${name}`, solid(tint(color, 0.8))],
    [`40% - ${name}`, solid(tint(color, 0.6))],
    [`60% - ${name}`, { ...solid(tint(color, 0.4)), font: { color: '#FFFFFF' } }],
  ];
}

/** Excel's own styles that every workbook has, with what they look like. */
const BUILT_IN: readonly [name: string, patch: StylePatch][] = [
  ['Normal', {}],
  ['Bad', { font: { color: '#9C0006' }, fill: { pattern: 'Solid', color: '#FFC7CE' } }],
  ['Good', { font: { color: '#006100' }, fill: { pattern: 'Solid', color: '#C6EFCE' } }],
  ['Neutral', { font: { color: '#9C5700' }, fill: { pattern: 'Solid', color: '#FFEB9C' } }],
  [
    'Heading 1',
    {
      font: { bold: true, size: 15, color: '#44546A' },
      borders: { bottom: { style: 'Continuous', weight: 'Thick', color: '#4472C4' } },
    },
  ],
  [
    'Heading 2',
    {
      font: { bold: true, size: 13, color: '#44546A' },
      borders: { bottom: { style: 'Continuous', weight: 'Thick', color: '#A1B8E1' } },
    },
  ],
  [
    'Heading 3',
    {
      font: { bold: true, color: '#44546A' },
      borders: { bottom: { style: 'Continuous', weight: 'Medium', color: '#8EA9DB' } },
    },
  ],
  ['Title', { font: { size: 18, color: '#44546A' } }],
  [
    'Total',
    {
      font: { bold: true },
      borders: {
        top: { style: 'Continuous', weight: 'Thin', color: '#4472C4' },
        bottom: { style: 'Double', weight: 'Thick', color: '#4472C4' },
      },
    },
  ],
  ['Input', { font: { color: '#3F3F76' }, fill: { pattern: 'Solid', color: '#FFCC99' } }],
  ['Output', { font: { bold: true, color: '#3F3F3F' }, fill: { pattern: 'Solid', color: '#F2F2F2' } }],
  ['Calculation', { font: { bold: true, color: '#FA7D00' }, fill: { pattern: 'Solid', color: '#F2F2F2' } }],
  ['Note', { fill: { pattern: 'Solid', color: '#FFFFCC' } }],
  ['Heading 4', { font: { bold: true, color: '#44546A' } }],
  ['Explanatory Text', { font: { italic: true, color: '#7F7F7F' } }],
  ['Warning Text', { font: { color: '#FF0000' } }],
  ['Check Cell', { font: { bold: true, color: '#FFFFFF' }, fill: { pattern: 'Solid', color: '#A5A5A5' } }],
  [
    'Linked Cell',
    {
      font: { color: '#FA7D00' },
      borders: { bottom: { style: 'Double', weight: 'Thick', color: '#FF8001' } },
    },
  ],
  ['Hyperlink', { font: { color: '#0563C1', underline: 'Single' } }],
  ['Followed Hyperlink', { font: { color: '#954F72', underline: 'Single' } }],
  ...ACCENTS.flatMap(accentStyles),
  ['Comma [0]', { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' }],
  ['Currency [0]', { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' }],
  ['Percent', { numberFormat: '0%' }],
  ['Comma', { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' }],
  ['Currency', { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' }],
];

/** A style that stands for all of a cell's looks. */
export const EVERYTHING = {
  alignment: true,
  border: true,
  font: true,
  number: true,
  patterns: true,
  protection: true,
};

/** The styles of a workbook; Excel's own are added when they are first asked for. */
export function stylesOf(workbook: WorkbookModel): NamedStyle[] {
  for (const [name, patch] of BUILT_IN) {
    if (workbook.styles.some((known) => known.name === name)) continue;
    workbook.styles.push({
      name,
      builtIn: true,
      style: restyle(NORMAL_STYLE, { ...patch, name }),
      include: { ...EVERYTHING },
    });
  }
  return workbook.styles;
}

/** Office.js's names of Excel's own styles that are not just the names without blanks. */
const BUILT_IN_WORDS: Readonly<Record<string, string>> = {
  'Comma [0]': 'WholeComma',
  'Currency [0]': 'WholeDollar',
  Hyperlink: 'Hlink',
  'Followed Hyperlink': 'HlinkTrav',
};

/**
 * What Office.js calls one of Excel's own styles; other names stay.
 * @example builtInStyleName('40% - Accent1') //=> 'Accent1_40'
 */
export function builtInStyleName(name: string): string {
  const known = BUILT_IN_WORDS[name];
  if (known) return known;
  const accent = /^(\d\d)% - (Accent\d)$/.exec(name);
  if (accent) return `${accent[2]!}_${accent[1]!}`;
  return BUILT_IN.some(([own]) => own === name) ? name.replace(/ /g, '') : name;
}

/** The style of a name, as the workbook or as Office.js spells it. */
export function namedStyle(workbook: WorkbookModel, name: string): NamedStyle | undefined {
  const wanted = name.toLowerCase();
  const styles = stylesOf(workbook);
  return (
    styles.find((style) => style.name.toLowerCase() === wanted) ??
    styles.find((style) => style.builtIn && builtInStyleName(style.name).toLowerCase() === wanted)
  );
}
