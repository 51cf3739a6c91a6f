/**
 * A scheduler as slow and as plain as its rules: every bound is applied again and again until nothing moves,
 * and days are counted one by one. It shares nothing with the one that it judges.
 */
export interface PlainLink {
  readonly from: number;
  readonly to: number;
  readonly type: 'FS' | 'SS' | 'FF' | 'SF';
  readonly lag: number;
  readonly unit: 'd' | 'ed' | '%';
}

export interface PlainTask {
  readonly duration: number;
  /** Row of the summary above, or −1. */
  readonly parent: number;
  readonly notBefore: number | null;
  readonly pinned: number | null;
  readonly deadline: number | null;
}

export interface PlainTimes {
  readonly start: number;
  readonly finish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  readonly totalSlack: number;
  readonly freeSlack: number;
}

const TINY = 1e-6;

/** Offsets from the morning of the first working day on; `isWorked` is asked day by day. */
export class PlainDays {
  private readonly days: number[] = [];
  private readonly back: number[] = [];

  constructor(isWorked: (day: number) => boolean, start: number) {
    for (let day = start; this.days.length < 400; day += 1) if (isWorked(day)) this.days.push(day);
    for (let day = start - 1; this.back.length < 200; day -= 1) if (isWorked(day)) this.back.push(day);
  }

  private workday(number: number): number {
    return number >= 0 ? this.days[number] : this.back[-1 - number];
  }

  beginsOn(offset: number): number {
    return this.workday(Math.floor(offset + TINY));
  }

  endsOn(offset: number): number {
    return this.workday(Math.ceil(offset - TINY) - 1);
  }

  /** Working days of the axis before a day. */
  morning(day: number): number {
    let offset = -this.back.length;
    while (this.workday(offset) < day) offset += 1;
    return offset;
  }

  evening(day: number): number {
    return this.morning(day + 1);
  }
}

export function bruteForce(
  tasks: readonly PlainTask[],
  links: readonly PlainLink[],
  days: PlainDays,
): PlainTimes[] {
  const isSummary = (row: number) => tasks.some(({ parent }) => parent === row);
  const under = (row: number, above: number): boolean =>
    row === above || (row >= 0 && under(tasks[row].parent, above));
  const leavesOf = (row: number) =>
    tasks.flatMap((_task, leaf) => (under(leaf, row) && !isSummary(leaf) ? [leaf] : []));
  const rows = tasks.map((_task, row) => row);
  const leaves = rows.filter((row) => !isSummary(row));
  const start = tasks.map(() => 0);
  const finish = tasks.map(() => 0);
  const span = (row: number) => finish[row] - start[row];
  const isFromFinish = ({ type }: PlainLink) => type === 'FS' || type === 'FF';
  const isToStart = ({ type }: PlainLink) => type === 'FS' || type === 'SS';

  const after = (link: PlainLink, at: number): number => {
    if (link.unit === 'd') return at + link.lag;
    if (link.unit === '%') return at + (link.lag / 100) * span(link.from);
    return isFromFinish(link)
      ? days.evening(days.endsOn(at) + link.lag)
      : days.morning(days.beginsOn(at) + link.lag);
  };
  const bound = (link: PlainLink) => after(link, isFromFinish(link) ? finish[link.from] : start[link.from]);
  const bindsOf = (leaf: number) => links.filter(({ to }) => under(leaf, to));

  const notBefore = (leaf: number) => {
    const dates: number[] = [];
    for (let row = leaf; row >= 0; row = tasks[row].parent) {
      if (tasks[row].notBefore !== null) dates.push(tasks[row].notBefore!);
      if (row !== leaf && tasks[row].pinned !== null) dates.push(tasks[row].pinned!);
    }
    return Math.max(-Infinity, ...dates.map((day) => days.morning(day)));
  };

  for (let moved = true; moved;) {
    moved = false;
    const set = (row: number, from: number, to: number) => {
      if (Math.abs(start[row] - from) > TINY || Math.abs(finish[row] - to) > TINY) moved = true;
      [start[row], finish[row]] = [from, to];
    };
    for (const leaf of leaves) {
      const { duration, pinned } = tasks[leaf];
      const bounds = bindsOf(leaf).map((link) => {
        if (isToStart(link)) return bound(link);
        const begin = bound(link) - duration;
        return link.type === 'FF' ? Math.max(0, begin) : begin;
      });
      let begin = bounds.length > 0 ? Math.max(...bounds) : 0;
      begin = Math.max(begin, notBefore(leaf));
      if (pinned !== null) begin = days.morning(pinned);
      set(leaf, begin, begin + duration);
    }
    for (const row of rows.filter(isSummary)) {
      const below = leavesOf(row);
      set(row, Math.min(...below.map((leaf) => start[leaf])), Math.max(...below.map((leaf) => finish[leaf])));
    }
  }

  const end = Math.max(0, ...leaves.map((leaf) => finish[leaf]));
  const latest = tasks.map(() => end);
  const length = (row: number) => (isSummary(row) ? span(row) : tasks[row].duration);
  /** The last time of the predecessor from which the link still reaches a bound. */
  const before = (link: PlainLink, limit: number): number => {
    if (link.unit === 'd') return limit - link.lag;
    if (link.unit === '%') return limit - (link.lag / 100) * span(link.from);
    let at = 350;
    while (after(link, at) > limit + TINY) at -= 1;
    return at;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const row of rows) {
      const limits = [end];
      if (tasks[row].parent >= 0) limits.push(latest[tasks[row].parent]);
      for (const link of links) {
        const firstLeaf = Math.min(...leavesOf(link.from).filter((leaf) => start[leaf] === start[link.from]));
        const holds = isFromFinish(link) ? link.from === row : firstLeaf === row && !isSummary(row);
        if (!holds) continue;
        for (const to of leavesOf(link.to)) {
          const limit = before(link, isToStart(link) ? latest[to] - length(to) : latest[to]);
          limits.push(isFromFinish(link) ? limit : limit + tasks[row].duration);
        }
      }
      let late = Math.min(...limits);
      if (!isSummary(row) && tasks[row].pinned !== null)
        late = days.morning(tasks[row].pinned!) + length(row);
      if (tasks[row].deadline !== null) late = Math.min(late, days.evening(tasks[row].deadline!));
      if (Math.abs(late - latest[row]) > TINY) moved = true;
      latest[row] = late;
    }
  }

  const slackOf = (leaf: number) => latest[leaf] - finish[leaf];
  return rows.map((row) => {
    const totalSlack = Math.min(...leavesOf(row).map(slackOf));
    const gaps = links
      .filter(({ from }) => from === row)
      .flatMap((link) =>
        leavesOf(link.to).map((to) => (isToStart(link) ? start[to] : finish[to]) - bound(link)),
      );
    const free = Math.min(...gaps, ...(gaps.length === 0 || isSummary(row) ? [totalSlack] : []));
    return {
      start: start[row],
      finish: finish[row],
      lateStart: latest[row] - length(row),
      lateFinish: latest[row],
      totalSlack,
      freeSlack: Math.max(0, free),
    };
  });
}
