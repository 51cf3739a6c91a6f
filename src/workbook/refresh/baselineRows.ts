import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { isBlankRow } from '../rows/isBlankRow';
import { asTheyAre } from './healing';
import type { ProjectFacts } from './projectFacts';

function taskRow(facts: ProjectFacts, index: number): DesiredRow {
  const { baseline, reason, requests } = facts.newBaseline!;
  const approved = baseline.tasks.get(facts.tasks[index].id)!;
  return {
    existing: undefined,
    cells: new Map<string, CellInput>([
      ['version', baseline.version],
      ['set', facts.statusDate ?? ''],
      ['change', requests.map(({ id }) => id).join(', ')],
      ['reason', reason],
      ['id', approved.id],
      ['code', facts.schedule.outline.codes[index]],
      ['name', approved.name],
      ['start', approved.start ?? ''],
      ['finish', approved.finish ?? ''],
      ['duration', approved.duration ?? ''],
      ['budget', approved.budget ?? ''],
    ]),
  };
}

/** The versions that are there, and below them the one that this refresh sets. */
export function baselineRows(facts: ProjectFacts, table: LocatedTable): DesiredRow[] {
  const { snapshot } = table;
  if (facts.newBaseline === undefined) return asTheyAre(table);
  const isEmpty = snapshot.formulas.every(isBlankRow);
  const added = facts.tasks.map((_task, index) => taskRow(facts, index));
  return [...(isEmpty ? [] : asTheyAre(table)), ...added];
}

/** The requests with their numbers, and the version that an approval made. */
export function changeRows(facts: ProjectFacts, table: LocatedTable): DesiredRow[] {
  const requestAt = new Map(facts.requests.map((request) => [request.row, request]));
  const followed = new Set(facts.newBaseline?.requests.map(({ row }) => row));
  return table.snapshot.values.map((_cells, existing): DesiredRow => {
    const request = requestAt.get(existing);
    if (request === undefined) return { existing, cells: new Map() };
    const version: CellInput = followed.has(existing) ? facts.newBaseline!.baseline.version : null;
    return {
      existing,
      cells: new Map<string, CellInput>([
        ['id', request.id],
        ['version', version],
      ]),
    };
  });
}
