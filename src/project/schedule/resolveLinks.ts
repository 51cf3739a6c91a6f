import type { Issue } from '../issue';
import { issue } from '../issue';
import type { Link } from '../links/link';
import { parseLinks } from '../links/parseLinks';
import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';

/** A link between two rows of the WBS. */
export interface ResolvedLink extends Link {
  readonly from: number;
  readonly to: number;
}

/** The links of all tasks, and what was wrong in the predecessors cells. */
export interface LinkResolution {
  readonly links: readonly ResolvedLink[];
  /** The parsed links of each row, for the canonical text; `null` where a part could not be read. */
  readonly parsed: readonly (readonly Link[] | null)[];
  readonly issues: readonly Issue[];
}

function isAbove(outline: Outline, ancestor: number, row: number): boolean {
  for (let at = outline.parents[row]; at >= 0; at = outline.parents[at]) if (at === ancestor) return true;
  return false;
}

function textOf(link: Link): string | number {
  return link.predecessor.by === 'id' ? link.predecessor.id : link.predecessor.code;
}

/**
 * Reads every predecessors cell and finds the tasks that it names. A number names an ID; where no task has
 * that ID it may be an outline code of the top level.
 */
export function resolveLinks(tasks: readonly Task[], outline: Outline): LinkResolution {
  const rowOfId = new Map(tasks.map((task, row) => [task.id, row]));
  const rowOfCode = new Map(outline.codes.map((code, row) => [code, row]));
  const links: ResolvedLink[] = [];
  const issues: Issue[] = [];

  const rowOf = ({ predecessor }: Link): number | undefined =>
    predecessor.by === 'id' ? rowOfId.get(predecessor.id) : rowOfCode.get(predecessor.code);

  const parsed = tasks.map((task, row): readonly Link[] | null => {
    if (task.predecessors === '') return [];
    const reading = parseLinks(task.predecessors);
    const place = { table: 'tasks', row: task.row, column: 'predecessors' };
    for (const { text, fault } of reading.faults) {
      issues.push(issue('unreadablePredecessor', place, { text, fault, id: task.id, name: task.name }));
    }
    const seen = new Set<number>();
    for (const link of reading.links) {
      const from = rowOf(link);
      const params = { text: textOf(link), id: task.id, name: task.name };
      if (from === undefined) issues.push(issue('unknownPredecessor', place, params));
      else if (from === row) issues.push(issue('ownPredecessor', place, params));
      else if (isAbove(outline, from, row) || isAbove(outline, row, from)) {
        issues.push(issue('linkToOwnSummary', place, params));
      } else {
        if (seen.has(from)) issues.push(issue('duplicatePredecessor', place, params));
        seen.add(from);
        links.push({ ...link, from, to: row });
      }
    }
    return reading.faults.length > 0 ? null : reading.links;
  });
  return { links, parsed, issues };
}
