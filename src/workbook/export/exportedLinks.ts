import type { LagUnit, LinkType } from '../../project/links/link';
import { linkCodes, unitCodes } from '../../project/links/linkCodes';
import { resolveLinks } from '../../project/schedule/resolveLinks';
import type { ExportedLink } from '../../tables/mspdi/exportedPlan';
import type { PlanNotes } from '../../tables/mspdi/planNote';
import type { ProjectFacts } from '../refresh/projectFacts';

function wordOf<Word extends string>(codes: Readonly<Record<Word, number>>, code: number): Word {
  return (Object.keys(codes) as Word[]).find((word) => codes[word] === code)!;
}

/** How notes call a task. */
function labelOf({ id, name }: { readonly id: number; readonly name: string }): string {
  return `${id} ${name}`.trim();
}

/**
 * The links of each task, by row, as they were scheduled. Links that lead nowhere, second ones between the
 * same two tasks and those of a circle are left out and noted: Project would refuse the file.
 */
export function exportedLinks({ tasks, schedule }: ProjectFacts, notes: PlanNotes): ExportedLink[][] {
  const { links, issues } = resolveLinks(tasks, schedule.outline);
  const rowOf = new Map(tasks.map(({ row }, index) => [row, index]));
  for (const { row } of issues) {
    const task = tasks[rowOf.get(row ?? -1) ?? -1];
    if (task) notes.add('linkLeftOut', { task: labelOf(task), text: String(task.predecessors) });
  }
  const byRow = tasks.map((): ExportedLink[] => []);
  const isUnscheduled = (row: number) => schedule.tasks[row].start === null;
  for (let at = 0; at < links.length; at += 1) {
    const [from, to] = [links.from[at], links.to[at]];
    if (isUnscheduled(from) && isUnscheduled(to)) {
      notes.add('cycleLeftOut', { task: labelOf(tasks[to]) });
      continue;
    }
    const { id } = tasks[from];
    if (byRow[to].some((link) => link.id === id)) continue;
    const unit = wordOf<LagUnit>(unitCodes, links.unit[at]);
    const lag = links.lag[at];
    if (unit === 'percent' && !Number.isInteger(lag)) {
      notes.add('percentRounded', { task: labelOf(tasks[to]), percent: lag, rounded: Math.round(lag) });
    }
    byRow[to].push({ id, type: wordOf<LinkType>(linkCodes, links.type[at]), lag, unit });
  }
  return byRow;
}
