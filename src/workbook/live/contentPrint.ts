import type { CellValue } from '../../tables/tableContent';
import type { WatchedContent } from './watchedContent';

/** FNV-1a on two lanes of 32 bits, so that two different contents of millions of cells do not meet by chance. */
class Print {
  private low = 0x811c9dc5;
  private high = 0x1000193;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      this.low = Math.imul(this.low ^ unit, 0x01000193);
      this.high = Math.imul(this.high ^ unit, 0x01000197) ^ (this.high >>> 15);
    }
    // Ends a cell, so that `ab`,`c` and `a`,`bc` differ; no cell holds this character.
    this.low = Math.imul(this.low ^ 0xffff, 0x01000193);
    this.high = Math.imul(this.high ^ 0xffff, 0x01000197);
  }

  value(): string {
    return [this.high, this.low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** A number and the same digits as text are different contents. */
function mark(value: CellValue): string {
  return typeof value === 'string' ? value : `\u0000${String(value)}`;
}

/**
 * A short text that differs when anything was typed, moved, added or deleted among what is watched. Where a
 * table stands on its sheet does not matter.
 *
 * @example
 * contentPrint({ tables: [], cells: [] }).length; //=> 16
 */
export function contentPrint({ tables, cells }: WatchedContent): string {
  const print = new Print();
  for (const { name, headers, blocks } of tables) {
    for (const text of [name, ...headers]) print.add(mark(text));
    for (const rows of blocks) for (const row of rows) for (const value of row) print.add(mark(value));
  }
  for (const { name, value } of cells) {
    print.add(name);
    print.add(mark(value));
  }
  return print.value();
}
