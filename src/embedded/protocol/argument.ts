import { invalidArgument } from './hostError';

/** Whether an optional argument was left out. */
export function isOmitted(value: unknown): value is null | undefined | '' {
  return value === undefined || value === null || value === '';
}

/** An argument that must be a text. */
export function textOf(value: unknown, role = 'argument'): string {
  if (typeof value !== 'string') throw invalidArgument(`The ${role} must be a string.`);
  return value;
}

/** An argument that must be a text or may be left out. */
export function optionalText(value: unknown, role = 'argument'): string | undefined {
  return value === undefined || value === null ? undefined : textOf(value, role);
}

/** An argument that must be a finite number. */
export function numberOf(value: unknown, role = 'argument'): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`The ${role} must be a number.`);
  return value;
}

/** An argument that must be a whole number between two bounds. */
export function integerOf(value: unknown, role = 'argument', least = -Infinity, most = Infinity): number {
  const number = numberOf(value, role);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw invalidArgument(`The ${role} is out of range.`);
  }
  return number;
}

/** A whole number that may be left out. */
export function optionalInteger(
  value: unknown,
  absent: number,
  role = 'argument',
  least = -Infinity,
): number {
  return value === undefined || value === null ? absent : integerOf(value, role, least);
}

/** An argument that must be a boolean. */
export function booleanOf(value: unknown, role = 'argument'): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`The ${role} must be a boolean.`);
  return value;
}

/** A boolean that is false when left out. */
export function flagOf(value: unknown, role = 'argument'): boolean {
  return isOmitted(value) ? false : booleanOf(value, role);
}

/** An argument that must be one of some words; case does not matter, the answer is spelled as in the list. */
export function choiceOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  role = 'argument',
): Choice {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  const found = choices.find((choice) => choice.toLowerCase() === text);
  if (found === undefined) throw invalidArgument(`The ${role} must be one of ${choices.join(', ')}.`);
  return found;
}

/** A choice that has a value when left out. */
export function optionalChoice<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  absent: Choice,
  role = 'argument',
): Choice {
  return isOmitted(value) ? absent : choiceOf(value, choices, role);
}

/** An argument that must be a plain object, read as a record. */
export function recordOf(value: unknown, role = 'argument'): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`The ${role} must be an object.`);
  }
  return value as Record<string, unknown>;
}

/** An argument that must be an array. */
export function arrayOf(value: unknown, role = 'argument'): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument(`The ${role} must be an array.`);
  return value as readonly unknown[];
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  beige: '#F5F5DC',
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  coral: '#FF7F50',
  crimson: '#DC143C',
  cyan: '#00FFFF',
  darkblue: '#00008B',
  darkgray: '#A9A9A9',
  darkgreen: '#006400',
  darkorange: '#FF8C00',
  darkred: '#8B0000',
  fuchsia: '#FF00FF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  indigo: '#4B0082',
  ivory: '#FFFFF0',
  khaki: '#F0E68C',
  lavender: '#E6E6FA',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightgrey: '#D3D3D3',
  lightpink: '#FFB6C1',
  lightyellow: '#FFFFE0',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  orangered: '#FF4500',
  orchid: '#DA70D6',
  pink: '#FFC0CB',
  plum: '#DDA0DD',
  purple: '#800080',
  red: '#FF0000',
  salmon: '#FA8072',
  silver: '#C0C0C0',
  skyblue: '#87CEEB',
  steelblue: '#4682B4',
  tan: '#D2B48C',
  teal: '#008080',
  tomato: '#FF6347',
  turquoise: '#40E0D0',
  violet: '#EE82EE',
  wheat: '#F5DEB3',
  white: '#FFFFFF',
  yellow: '#FFFF00',
  yellowgreen: '#9ACD32',
};

/**
 * A colour as `#RRGGBB` in capitals; HTML names and colours without `#` are understood.
 * @example colorOf('orange') //=> '#FFA500'
 */
export function colorOf(value: unknown, role = 'color'): string {
  const text = textOf(value, role).trim();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${[short[1], short[2], short[3]].map((digit) => digit! + digit!).join('')}`.toUpperCase();
  throw invalidArgument(`"${text}" is not a color.`);
}
