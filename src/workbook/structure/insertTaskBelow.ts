import { structureWords } from '../../words/structureWords';
import type { Language } from '../../words/language';
import type { LocatedTable } from '../locatedTable';
import type { Branch, TaskOutline } from './branches';
import { openedRows } from './openedRows';
import type { StructureEdit } from './structureEdit';

/** Opens a row for a new task below the last selected one and all its parts, on the same level; its name waits to be typed. */
export function insertTaskBelow(
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
  language: Language,
): StructureEdit {
  const { first, last } = branches[branches.length - 1];
  const below = outline.tasks[last].row;
  const cells = new Map<string, string | number>([
    ['level', outline.levels[first]],
    ['name', structureWords.newTask[language]],
  ]);
  return {
    ...openedRows(table, outline, below, [{ source: undefined, cells }]),
    selected: { from: below + 1, count: 1 },
  };
}
