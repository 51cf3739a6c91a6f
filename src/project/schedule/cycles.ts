import type { Network } from './network';
import type { Topology } from './topology';

/** What a task leads to: its successors, and its summary. */
function* ahead(network: Network, topology: Topology, task: number): Generator<number> {
  for (let slot = topology.outStart[task]; slot < topology.outStart[task + 1]; slot += 1) {
    yield network.linkTo[topology.outLinks[slot]];
  }
  if (network.parent[task] >= 0) yield network.parent[task];
}

/**
 * The cycles of a network, each as the list of its tasks in the order in which one leads to the next, so
 * that it can be named task by task. Every task that lies on any cycle is in exactly one list's component.
 *
 * Tarjan's strongly connected components, iterative: a plan of 100,000 tasks in one chain must not end in a
 * full stack.
 */
export function cyclesOf(network: Network, topology: Topology): { members: number[]; path: number[] }[] {
  const { count } = network;
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const stack: number[] = [];
  const found: { members: number[]; path: number[] }[] = [];
  let counter = 0;

  const visit = (root: number) => {
    const frames: { task: number; next: Generator<number> }[] = [];
    const enter = (task: number) => {
      index[task] = low[task] = counter++;
      stack.push(task);
      onStack[task] = 1;
      frames.push({ task, next: ahead(network, topology, task) });
    };
    enter(root);
    while (frames.length > 0) {
      const { task, next } = frames[frames.length - 1];
      const step = next.next();
      if (!step.done) {
        if (index[step.value] < 0) enter(step.value);
        else if (onStack[step.value]) low[task] = Math.min(low[task], index[step.value]);
        continue;
      }
      frames.pop();
      if (frames.length > 0) {
        const above = frames[frames.length - 1].task;
        low[above] = Math.min(low[above], low[task]);
      }
      if (low[task] === index[task]) closeComponent(task);
    }
  };

  const closeComponent = (head: number) => {
    const members: number[] = [];
    for (let task = -1; task !== head;) {
      task = stack.pop()!;
      onStack[task] = 0;
      members.push(task);
    }
    const loops = members.length > 1 || [...ahead(network, topology, head)].includes(head);
    if (loops) found.push({ members: members.sort((a, b) => a - b), path: pathThrough(members) });
  };

  /** Walks inside the component from its first task until a task comes again. */
  const pathThrough = (members: readonly number[]): number[] => {
    const inside = new Set(members);
    const start = Math.min(...members);
    const from = new Map<number, number>([[start, -1]]);
    const queue = [start];
    for (const task of queue) {
      for (const next of ahead(network, topology, task)) {
        if (next === start) return backTo(from, task);
        if (inside.has(next) && !from.has(next)) {
          from.set(next, task);
          queue.push(next);
        }
      }
    }
    return [...members];
  };

  for (let task = 0; task < count; task += 1) if (index[task] < 0) visit(task);
  return found.sort((a, b) => a.members[0] - b.members[0]);
}

function backTo(from: ReadonlyMap<number, number>, last: number): number[] {
  const path: number[] = [];
  for (let task = last; task >= 0; task = from.get(task)!) path.unshift(task);
  return path;
}
