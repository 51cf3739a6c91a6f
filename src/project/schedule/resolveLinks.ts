import { issue, type Issue, type IssueCode } from '../issue';
import { linkCodes, unitCodes } from '../links/linkCodes';
import { LinkTable } from '../links/linkTable';
import { parseLinks, type LinkFault } from '../links/parseLinks';
import { scanLinks } from '../links/scanLinks';
import type { Outline } from '../outline/outline';
import type { Task } from '../records/task';
import { rowsById } from './rowsById';

/** The links of all tasks, from row to row, and what was wrong in the predecessors cells. */
export interface LinkResolution {
  readonly links: LinkTable;
  readonly issues: readonly Issue[];
}

/** What a part that is no link is reported as. */
const faultCodes: Readonly<Record<LinkFault, IssueCode>> = {
  noTask: 'unreadablePredecessor',
  unknownType: 'unknownLinkType',
  lagWithoutNumber: 'lagWithoutNumber',
};

function isAbove(outline: Outline, ancestor: number, row: number): boolean {
  if (outline.isSummary[ancestor] === 0) return false;
  for (let at = outline.parents[row]; at >= 0; at = outline.parents[at]) if (at === ancestor) return true;
  return false;
}

/** Reads the cells row by row: the common form by the scanner, everything else by the tolerant parser. */
class LinkResolver {
  readonly links: LinkTable;
  readonly issues: Issue[] = [];
  private readonly rows;
  private rowOfCode: ReadonlyMap<string, number> | undefined;
  /** `seenBy[from]` is the row, plus one, that named `from` last. */
  private readonly seenBy: Int32Array;

  constructor(
    private readonly tasks: readonly Task[],
    private readonly outline: Outline,
  ) {
    this.links = new LinkTable(tasks.length * 2 + 16);
    this.rows = rowsById(tasks);
    this.seenBy = new Int32Array(tasks.length);
  }

  readRow(row: number): void {
    const { predecessors } = this.tasks[row];
    if (predecessors === '') return;
    const first = this.links.length;
    if (typeof predecessors === 'string' && scanLinks(predecessors, row, this.links)) {
      this.resolveScanned(row, first);
    } else this.readTolerantly(row, predecessors);
  }

  /** Turns the IDs of the links from `first` on into rows, and drops those that lead nowhere. */
  private resolveScanned(row: number, first: number): void {
    const { from, to, type, lag, unit, length } = this.links;
    let kept = first;
    for (let at = first; at < length; at += 1) {
      const id = from[at];
      const predecessor = this.rows.rowOf(id);
      if (!this.isSound(predecessor, row, id)) continue;
      from[kept] = predecessor;
      to[kept] = row;
      type[kept] = type[at];
      lag[kept] = lag[at];
      unit[kept] = unit[at];
      kept += 1;
    }
    this.links.length = kept;
  }

  private readTolerantly(row: number, cell: string | number): void {
    const { links, faults } = parseLinks(cell);
    const { id, name } = this.tasks[row];
    for (const { text, fault } of faults) {
      this.issues.push(issue(faultCodes[fault], this.placeOf(row), { text, id, name }));
    }
    for (const { predecessor, type, lag, unit } of links) {
      const named = predecessor.by === 'id' ? predecessor.id : predecessor.code;
      const from =
        predecessor.by === 'id' ? this.rows.rowOf(predecessor.id) : this.rowWithCode(predecessor.code);
      if (!this.isSound(from, row, named)) continue;
      this.links.push(from, row, linkCodes[type], lag, unitCodes[unit]);
    }
  }

  private rowWithCode(code: string): number {
    this.rowOfCode ??= new Map(this.outline.codes.map((each, row) => [each, row]));
    return this.rowOfCode.get(code) ?? -1;
  }

  /** May the link be scheduled? What is wrong with it is noted. */
  private isSound(from: number, row: number, named: string | number): boolean {
    if (from >= 0 && from !== row && this.seenBy[from] !== row + 1 && !this.isOwnBranch(from, row)) {
      this.seenBy[from] = row + 1;
      return true;
    }
    return this.noteFault(from, row, named);
  }

  private isOwnBranch(from: number, row: number): boolean {
    return isAbove(this.outline, from, row) || isAbove(this.outline, row, from);
  }

  private noteFault(from: number, row: number, named: string | number): boolean {
    const { id, name } = this.tasks[row];
    const note = (
      code: 'unknownPredecessor' | 'ownPredecessor' | 'linkToOwnSummary' | 'duplicatePredecessor',
    ) => {
      this.issues.push(issue(code, this.placeOf(row), { text: named, id, name }));
      return false;
    };
    if (from < 0) return note('unknownPredecessor');
    if (from === row) return note('ownPredecessor');
    if (this.isOwnBranch(from, row)) return note('linkToOwnSummary');
    // Both links hold; they may differ in type or lag.
    note('duplicatePredecessor');
    return true;
  }

  private placeOf(row: number) {
    return { table: 'tasks', row: this.tasks[row].row, column: 'predecessors' };
  }
}

/**
 * Reads every predecessors cell and finds the tasks that it names. Links that lead nowhere are left out and
 * reported.
 *
 * @example
 * const tasks = [{ id: 7, predecessors: '' }, { id: 9, predecessors: '7SS+2d; 8' }];
 * const { links, issues } = resolveLinks(tasks, outlineOf([1, 1]));
 * [links.length, links.from[0], links.to[0], links.lag[0]]; //=> [1, 0, 1, 2]
 * issues[0].code; //=> 'unknownPredecessor'
 */
export function resolveLinks(tasks: readonly Task[], outline: Outline): LinkResolution {
  const resolver = new LinkResolver(tasks, outline);
  for (let row = 0; row < tasks.length; row += 1) resolver.readRow(row);
  return resolver;
}
