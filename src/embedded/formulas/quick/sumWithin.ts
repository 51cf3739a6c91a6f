import { sumWhere } from './criteria';
import { unsure, valuesOf, type CallMaker, type NamedCells, type Scope } from './operand';

const BOUND = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/;

/** Sums of whole numbers in the order of another column: `sums[n]` is that of the first n. */
interface Ladder {
  readonly steps: readonly number[];
  readonly sums: readonly number[];
}

/** SUMIFS; by one bound on a column where all cells are whole numbers, without looking at every cell again. */
export const sumWithin: CallMaker = (operands) => {
  const otherwise = sumWhere(operands);
  const [sums, criteria, bound, ...rest] = operands;
  const [added, compared] = [sums?.cells, criteria?.cells];
  if (!otherwise || !added || !compared || !bound || rest.length > 0) return otherwise;
  if (added.row === null || compared.row === null) return otherwise;
  return (scope) => {
    const text = bound.value(scope);
    const match = typeof text === 'string' ? BOUND.exec(text) : null;
    const ladder = match && scope.once(added, () => ladderOf(added, compared, scope));
    if (!match || !ladder) return otherwise(scope);
    const [limit, total] = [Number(match[2]), ladder.sums[ladder.steps.length]!];
    const below = ladder.sums[countBefore(ladder.steps, limit, match[1] === '<=' || match[1] === '>')]!;
    return match[1]!.startsWith('<') ? below : total - below;
  };
};

function ladderOf(added: NamedCells, compared: NamedCells, scope: Scope): Ladder {
  const [addends, values] = [[...valuesOf(added, scope)], [...valuesOf(compared, scope)]];
  if (![...addends, ...values].every(Number.isSafeInteger)) unsure();
  const pairs = (values as number[]).map((value, row) => [value, addends[row] as number] as const);
  pairs.sort(([a], [b]) => a - b);
  let sum = 0;
  return {
    steps: pairs.map(([value]) => value),
    sums: [0, ...pairs.map(([, addend]) => (sum += addend))],
  };
}

/** How many of the sorted numbers lie before a limit, or on it too. */
function countBefore(steps: readonly number[], limit: number, isLimitIn: boolean): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = isLimitIn ? steps[middle]! <= limit : steps[middle]! < limit;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
