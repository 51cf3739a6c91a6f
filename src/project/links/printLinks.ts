import type { LagUnit, Link } from './link';

const suffixes: Readonly<Record<LagUnit, string>> = { days: 'd', elapsedDays: 'ed', percent: '%' };

function printLink({ predecessor, type, lag, unit }: Link): string {
  const task = predecessor.by === 'id' ? String(predecessor.id) : predecessor.code;
  if (lag === 0) return type === 'FS' ? task : task + type;
  return `${task}${type}${lag > 0 ? '+' : ''}${lag}${suffixes[unit]}`;
}

/**
 * Writes links in their one canonical form; `parseLinks` reads it back to the same links.
 *
 * @example
 * printLinks(parseLinks('12 fs ; 7ss-2 days').links); //=> '12; 7SS-2d'
 */
export function printLinks(links: readonly Link[]): string {
  return links.map(printLink).join('; ');
}
