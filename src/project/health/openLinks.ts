import { issue, type Issue, type IssueCode } from '../issue';
import type { Link } from '../links/link';
import { printLinks } from '../links/printLinks';
import type { HealthPlan } from './healthPlan';
import { isFinished } from './openTasks';

/** A link as it was typed, from row to row. */
export interface OpenLink {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
}

/** The links that were typed and lead somewhere, whatever they lead to. */
export function typedLinks({ tasks, schedule }: Pick<HealthPlan, 'tasks' | 'schedule'>): OpenLink[] {
  const rowOfId = new Map(tasks.map(({ id }, row) => [id, row]));
  const rowOfCode = new Map(schedule.outline.codes.map((code, row) => [code, row]));
  return schedule.links.flatMap((links, to) =>
    (links ?? []).flatMap((link): OpenLink[] => {
      const { predecessor } = link;
      const from = predecessor.by === 'id' ? rowOfId.get(predecessor.id) : rowOfCode.get(predecessor.code);
      return from === undefined || from === to ? [] : [{ from, to, link }];
    }),
  );
}

/** The links into what is not finished: the ones that can still be mended. */
export function openLinks(plan: HealthPlan): OpenLink[] {
  return typedLinks(plan).filter(({ to }) => !isFinished(plan, to));
}

/** A finding about a link, at the predecessors cell that it was typed into. */
export function linkIssue(code: IssueCode, { tasks }: HealthPlan, { from, to, link }: OpenLink): Issue {
  const { id, name, row } = tasks[to];
  const predecessor = `${tasks[from].id} ${tasks[from].name}`.trim();
  return issue(
    code,
    { table: 'tasks', row, column: 'predecessors' },
    { id, name, predecessor, link: printLinks([link]) },
  );
}
