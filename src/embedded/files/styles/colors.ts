import type { XmlElement } from '../xml/parseXml';
import { childNamed } from '../xml/parseXml';

/** The theme's colours as `#RRGGBB`, in the order in which files number them: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
export type ThemeColors = readonly string[];

/** The colours of Office's own theme (2013–2022), which also stand in where a file has none. */
export const OFFICE_THEME: ThemeColors = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Reads the colours of a theme part. */
export function readThemeColors(theme: XmlElement | undefined): ThemeColors {
  const scheme = childNamed(childNamed(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = childNamed(scheme, name)?.children[0]?.attributes;
    const value = color?.lastClr ?? color?.val;
    return value && /^[0-9a-fA-F]{6}$/.test(value)
      ? `#${value.toUpperCase()}`
      : (OFFICE_THEME[index] ?? '#000000');
  });
}

/** The 56 colours of the old palette (twice the first eight), the two system colours behind them. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF'.split(
    ' ',
  );

function channels(color: string): [number, number, number] {
  const value = parseInt(color.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function hue(red: number, green: number, blue: number, max: number, range: number): number {
  if (range === 0) return 0;
  if (max === red) return ((green - blue) / range + 6) % 6;
  return max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
}

function fromHsl(hueSixths: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hueSixths % 2) - 1));
  const base = lightness - chroma / 2;
  const wheel: readonly [number, number, number][] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const mixed = wheel[Math.floor(hueSixths) % 6] ?? [0, 0, 0];
  return `#${mixed
    .map((channel) =>
      Math.round((channel + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}

/**
 * A colour made lighter (tint above 0) or darker (below), as SpreadsheetML defines tint: on the lightness of HSL.
 *
 * @example
 * tinted('#4472C4', 0.4) //=> '#8FAADC'
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = channels(color);
  const max = Math.max(red, green, blue);
  const range = max - Math.min(red, green, blue);
  const lightness = max - range / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue(red, green, blue, max, range), saturation, moved);
}

/**
 * The colour of a `<color>`-like element as `#RRGGBB`, or `fallback` where it is absent or automatic.
 */
export function readColor(color: XmlElement | undefined, theme: ThemeColors, fallback: string): string {
  if (!color) return fallback;
  const { rgb, theme: themeIndex, indexed, tint } = color.attributes;
  const base =
    (rgb && /^[0-9a-fA-F]{6,8}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined) ??
    (themeIndex === undefined ? undefined : theme[Number(themeIndex)]) ??
    (indexed === undefined || Number(indexed) > 63 ? undefined : `#${INDEXED[Number(indexed)]}`);
  return base === undefined ? fallback : tinted(base, Number(tint ?? 0));
}

/** `#RRGGBB` as files write it, opaque. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
