import type { ChartFont, ChartLine } from '../../model/chart';
import { childNamed, type XmlElement } from '../xml/parseXml';

const EMU_PER_POINT = 12_700;

/** Office.js's names of line styles by those of the file; others are read as unbroken lines. */
const DASHES: Readonly<Record<string, string>> = {
  dash: 'Dash',
  lgDash: 'Dash',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
  dot: 'Dot',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
};

function solidColor(owner: XmlElement | undefined): string | undefined {
  const color = childNamed(childNamed(owner, 'solidFill'), 'srgbClr')?.attributes.val;
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

/** The line of a shape; empty where it is automatic. */
export function readLine(shape: XmlElement | undefined): ChartLine {
  const line = childNamed(shape, 'ln');
  if (!line) return {};
  if (childNamed(line, 'noFill')) return { lineStyle: 'None' };
  const color = solidColor(line);
  const lineStyle = DASHES[childNamed(line, 'prstDash')?.attributes.val ?? ''];
  const { w } = line.attributes;
  return {
    ...(color ? { color } : {}),
    ...(lineStyle ? { lineStyle } : {}),
    ...(w ? { weight: Number(w) / EMU_PER_POINT } : {}),
  };
}

/** `null` is "no fill", nothing is automatic. */
export function fillOf(shape: XmlElement | undefined): { fillColor?: string | null } {
  if (childNamed(shape, 'noFill')) return { fillColor: null };
  const color = solidColor(shape);
  return color === undefined ? {} : { fillColor: color };
}

/** The first element of a name, however deep it stands. */
function firstWithin(owner: XmlElement | undefined, names: readonly string[]): XmlElement | undefined {
  if (!owner || names.includes(owner.name)) return owner;
  for (const child of owner.children) {
    const found = firstWithin(child, names);
    if (found) return found;
  }
  return undefined;
}

const flag = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === '1' || value === 'true';

/** The letters of a text (`txPr`, `tx`): of its first run, else of its paragraph; what is absent is automatic. */
export function readFont(text: XmlElement | undefined): ChartFont {
  const properties = firstWithin(text, ['rPr']) ?? firstWithin(text, ['defRPr']);
  if (!properties) return {};
  const { sz, b, i, u } = properties.attributes;
  const found = {
    size: sz === undefined ? undefined : Number(sz) / 100,
    bold: flag(b),
    italic: flag(i),
    underline: u === 'sng' ? 'Single' : undefined,
    color: solidColor(properties),
    name: childNamed(properties, 'latin')?.attributes.typeface,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
