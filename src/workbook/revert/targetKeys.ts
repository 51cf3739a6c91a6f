import type { CellTarget } from './planTrace';
import type { Line } from './tracedTable';

/** Gives targets keys by which the same cell is known again, however often a plan writes to it. */
export function targetKeys(): (target: CellTarget) => string {
  const numbers = new Map<Line, number>();
  const numberOf = (line: Line) => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  };
  return (target) => {
    if (target.in === 'table') return `${target.table} ${numberOf(target.row)} ${numberOf(target.column)}`;
    if (target.in === 'name') return target.name;
    return `${target.point.row} ${target.point.column} ${target.point.sheet}`;
  };
}
