import type { LagUnit, Link, LinkType, TaskReference } from './link';

/** Why a part of a predecessors text is no link. */
export type LinkFault = 'noTask' | 'unknownType' | 'lagWithoutNumber';

/** A predecessors text, read: its links, and the parts that are none. */
export interface LinkReading {
  readonly links: readonly Link[];
  readonly faults: readonly { readonly text: string; readonly fault: LinkFault }[];
}

const chineseSides: Readonly<Record<string, string>> = { 完成: 'F', 开始: 'S', 结束: 'F' };

/** `完成-开始` and its like as FS, full-width characters as half-width, spaces gone. */
function plain(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/(完成|开始|结束)\s*[-~到至]?\s*(完成|开始|结束)/, (_whole, from: string, to: string) => {
      return chineseSides[from] + chineseSides[to];
    })
    .replace(/\s+/g, '')
    .toUpperCase();
}

const unitWords: readonly (readonly [RegExp, LagUnit])[] = [
  [/^(|D|DAYS?|天|日|个?工作日)$/, 'days'],
  [/^(ED|EDAYS?|个?日历[天日]|自然[日天])$/, 'elapsedDays'],
  [/^%$/, 'percent'],
];

function referenceOf(text: string): TaskReference {
  return text.includes('.') ? { by: 'code', code: text } : { by: 'id', id: Number(text) };
}

function lagOf(text: string): { lag: number; unit: LagUnit } | null {
  if (text === '') return { lag: 0, unit: 'days' };
  const found = /^([+-])(\d+(?:\.\d+)?|\.\d+)(.*)$/.exec(text);
  const unit = found && unitWords.find(([words]) => words.test(found[3]))?.[1];
  return found && unit ? { lag: Number(found[1] + found[2]), unit } : null;
}

function parsePart(part: string): Link | LinkFault {
  const found = /^(\d+(?:\.\d+)*)([^\d+.-]*)(.*)$/.exec(plain(part));
  if (!found) return 'noTask';
  const type = found[2] === '' ? 'FS' : found[2];
  if (!/^(FS|SS|FF|SF)$/.test(type)) return 'unknownType';
  const lag = lagOf(found[3]);
  if (!lag) return 'lagWithoutNumber';
  // A zero lag has one form only, or two texts that mean the same would differ.
  const unit = lag.lag === 0 ? 'days' : lag.unit;
  return { predecessor: referenceOf(found[1]), type: type as LinkType, lag: lag.lag || 0, unit };
}

/**
 * Reads a predecessors cell: `12`, `12FS+3d`, `7SS-2d; 9FF`, a code such as `2.3`, `12FS+50%`, `12FS+3ed`,
 * `12完成-开始+3天`. Parts are separated by semicolons, commas or 、. A number typed alone is an ID; one with a
 * point is an outline code, as a cell turns `2.3` into a number.
 *
 * @example
 * parseLinks('12完成-开始+3天').links; //=> [{ predecessor: { by: 'id', id: 12 }, type: 'FS', lag: 3, unit: 'days' }]
 * parseLinks('7XX').faults; //=> [{ text: '7XX', fault: 'unknownType' }]
 * parseLinks(2.3).links[0].predecessor; //=> { by: 'code', code: '2.3' }
 */
export function parseLinks(cell: string | number): LinkReading {
  const links: Link[] = [];
  const faults: { text: string; fault: LinkFault }[] = [];
  for (const part of String(cell).split(/[;,；，、\n]/)) {
    const text = part.trim();
    if (text === '') continue;
    const read = parsePart(text);
    if (typeof read === 'string') faults.push({ text, fault: read });
    else links.push(read);
  }
  return { links, faults };
}
