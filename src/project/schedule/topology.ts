import type { Network } from './network';

/** Links and roll-ups as lists by task, and an order in which no task stands before what it hangs on. */
export interface Topology {
  /** Links that leave a task: `outLinks[outStart[t] … outStart[t + 1])`. */
  readonly outStart: Int32Array;
  readonly outLinks: Int32Array;
  /** Links that enter a task, which stand together: `inStart[t] … inStart[t + 1]`. */
  readonly inStart: Int32Array;
  readonly inCount: Int32Array;
  readonly order: Int32Array;
  /** Tasks in the order; fewer than all where there is a cycle. */
  readonly ordered: number;
}

function outgoing(network: Network): { outStart: Int32Array; outLinks: Int32Array } {
  const { count, linkFrom } = network;
  const outStart = new Int32Array(count + 1);
  for (let link = 0; link < linkFrom.length; link += 1) outStart[linkFrom[link] + 1] += 1;
  for (let task = 0; task < count; task += 1) outStart[task + 1] += outStart[task];
  const next = outStart.slice(0, count);
  const outLinks = new Int32Array(linkFrom.length);
  for (let link = 0; link < linkFrom.length; link += 1) outLinks[next[linkFrom[link]]++] = link;
  return { outStart, outLinks };
}

/**
 * Orders the tasks so that predecessors and children come first (Kahn's algorithm). Where a cycle is, the
 * tasks in it and behind it are not in the order.
 */
export function topologyOf(network: Network): Topology {
  const { count, parent, linkTo } = network;
  const { outStart, outLinks } = outgoing(network);
  const inCount = new Int32Array(count);
  const waiting = new Int32Array(count);
  const inStart = new Int32Array(count + 1);
  for (let link = 0; link < linkTo.length; link += 1) inCount[linkTo[link]] += 1;
  for (let task = 0; task < count; task += 1) inStart[task + 1] = inStart[task] + inCount[task];
  waiting.set(inCount);
  for (let task = 0; task < count; task += 1) if (parent[task] >= 0) waiting[parent[task]] += 1;

  const order = new Int32Array(count);
  let ordered = 0;
  for (let task = 0; task < count; task += 1) if (waiting[task] === 0) order[ordered++] = task;
  for (let at = 0; at < ordered; at += 1) {
    const task = order[at];
    for (let slot = outStart[task]; slot < outStart[task + 1]; slot += 1) {
      const successor = linkTo[outLinks[slot]];
      if (--waiting[successor] === 0) order[ordered++] = successor;
    }
    const above = parent[task];
    if (above >= 0 && --waiting[above] === 0) order[ordered++] = above;
  }
  return { outStart, outLinks, inStart, inCount, order, ordered };
}
