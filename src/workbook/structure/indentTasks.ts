import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import type { Branch, TaskOutline } from './branches';
import { relevelled } from './relevelled';
import type { StructureOutcome } from './structureEdit';

/**
 * Takes tasks one level deeper, each with all below it: it becomes a part of the task above it on its own
 * level. A first task of its parent has none above and stays.
 */
export function indentTasks(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
): StructureOutcome {
  const { levels } = outline;
  const levelOf = new Map<number, number>();
  const now = (index: number) => levelOf.get(index) ?? levels[index];
  for (const { first, last } of branches) {
    if (first === 0 || now(first - 1) < levels[first]) continue;
    for (let index = first; index <= last; index += 1) levelOf.set(index, levels[index] + 1);
  }
  if (levelOf.size === 0) return { refused: structureWords.cannotIndent };
  return { edit: relevelled(table, outline, levelOf) };
}
