import { structureWords } from '../../words/structureWords';
import type { LocatedTable } from '../locatedTable';
import type { Branch, TaskOutline } from './branches';
import { relevelled } from './relevelled';
import type { StructureOutcome } from './structureEdit';

/**
 * Takes tasks one level up, each with all below it; the siblings that follow it become its parts, as in every
 * outline. Tasks of the top level stay.
 */
export function outdentTasks(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
): StructureOutcome {
  const { levels } = outline;
  const levelOf = new Map<number, number>();
  for (const { first, last } of branches) {
    if (levels[first] === 1) continue;
    for (let index = first; index <= last; index += 1) levelOf.set(index, levels[index] - 1);
  }
  if (levelOf.size === 0) return { refused: structureWords.cannotOutdent };
  return { edit: relevelled(table, outline, levelOf) };
}
