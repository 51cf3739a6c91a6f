import type { Baseline, BaselineTask } from '../../project/baselines/baseline';
import type { Issue } from '../../project/issue';
import { CellReader } from './cellReader';
import type { LocatedTable } from './locateColumns';
import { positiveWhole } from './positiveWhole';

/** The baselines by version; rows without a version or an ID are passed over. */
export function decodeBaselines(table: LocatedTable): {
  readonly baselines: readonly Baseline[];
  readonly issues: readonly Issue[];
} {
  const reader = new CellReader(table);
  const versions = new Map<number, Map<number, BaselineTask>>();
  table.content.values.forEach((_cells, row) => {
    const version = reader.number(row, 'version');
    const id = positiveWhole(reader.value(row, 'id'));
    if (version === null || id === null) return;
    const tasks = versions.get(version) ?? new Map<number, BaselineTask>();
    versions.set(version, tasks);
    tasks.set(id, {
      id,
      name: reader.text(row, 'name'),
      start: reader.day(row, 'start'),
      finish: reader.day(row, 'finish'),
      duration: reader.number(row, 'duration'),
      budget: reader.number(row, 'budget'),
    });
  });
  const baselines = [...versions].map(([version, tasks]) => ({ version, tasks }));
  return { baselines, issues: reader.issues };
}
