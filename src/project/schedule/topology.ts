import type { Network } from './network';

/** Links as lists by task, and an order in which no task stands before what it hangs on. */
export interface Topology {
  /** Links that enter a task, which stand together: `inStart[t] … inStart[t + 1]`. */
  readonly inStart: Int32Array;
  /** Links that leave a task: `outLinks[outStart[t] … outStart[t + 1])`; sorted when they are asked for. */
  readonly outStart: Int32Array;
  readonly outLinks: Int32Array;
  /** The order, as far from that of the rows as it must be and no further: neighbours lie close in memory. */
  readonly order: Int32Array;
  /** Tasks in the order; fewer than all where there is a cycle. */
  readonly ordered: number;
}

/** Where the links into each task begin. */
function incoming({ count, linkTo }: Network): Int32Array {
  const inStart = new Int32Array(count + 1);
  for (let link = 0; link < linkTo.length; link += 1) inStart[linkTo[link] + 1] += 1;
  for (let task = 0; task < count; task += 1) inStart[task + 1] += inStart[task];
  return inStart;
}

/** Links by the task that they leave, by counting. */
function outgoing({ count, linkFrom }: Network): { outStart: Int32Array; outLinks: Int32Array } {
  const outStart = new Int32Array(count + 1);
  for (let link = 0; link < linkFrom.length; link += 1) outStart[linkFrom[link] + 1] += 1;
  for (let task = 0; task < count; task += 1) outStart[task + 1] += outStart[task];
  const next = outStart.slice(0, count);
  const outLinks = new Int32Array(linkFrom.length);
  for (let link = 0; link < linkFrom.length; link += 1) outLinks[next[linkFrom[link]]++] = link;
  return { outStart, outLinks };
}

/** The rows from top to bottom, each summary behind the last row below it. */
function rowOrder({ count, parent, isSummary }: Network): Int32Array {
  const order = new Int32Array(count);
  const open: number[] = [];
  let ordered = 0;
  for (let row = 0; row < count; row += 1) {
    while (open.length > 0 && open[open.length - 1] !== parent[row]) order[ordered++] = open.pop()!;
    if (isSummary[row]) open.push(row);
    else order[ordered++] = row;
  }
  while (open.length > 0) order[ordered++] = open.pop()!;
  return order;
}

/** Where each task stands in an order. */
function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) places[order[at]] = at;
  return places;
}

function holdsFor(places: Int32Array, { linkFrom, linkTo }: Network): boolean {
  for (let link = 0; link < linkFrom.length; link += 1) {
    if (places[linkFrom[link]] >= places[linkTo[link]]) return false;
  }
  return true;
}

/**
 * Kahn's algorithm, going down the rows: a task that has to wait comes right after the last one that it waited
 * for. Where a cycle is, the tasks in it and behind it are not in the order.
 */
function waitingOrder(network: Network, rows: Int32Array, places: Int32Array, topology: Topology) {
  const { count, parent, linkTo } = network;
  const { inStart, outStart, outLinks } = topology;
  const waiting = new Int32Array(count);
  for (let task = 0; task < count; task += 1) {
    waiting[task] += inStart[task + 1] - inStart[task];
    if (parent[task] >= 0) waiting[parent[task]] += 1;
  }
  const order = new Int32Array(count);
  let ordered = 0;
  const ready: number[] = [];
  for (let at = 0; at < count; at += 1) {
    if (waiting[rows[at]] === 0) ready.push(rows[at]);
    while (ready.length > 0) {
      const task = ready.pop()!;
      order[ordered++] = task;
      for (let slot = outStart[task]; slot < outStart[task + 1]; slot += 1) {
        const successor = linkTo[outLinks[slot]];
        if (--waiting[successor] === 0 && places[successor] < at) ready.push(successor);
      }
      const above = parent[task];
      if (above >= 0 && --waiting[above] === 0 && places[above] < at) ready.push(above);
    }
  }
  return { order, ordered };
}

/**
 * Orders the tasks so that predecessors and children come first. Most plans are typed that way; then the
 * order of their rows is taken as it is.
 */
export function topologyOf(network: Network): Topology {
  const rows = rowOrder(network);
  const places = placesIn(rows);
  let out: ReturnType<typeof outgoing> | undefined;
  const topology = {
    inStart: incoming(network),
    get outStart() {
      return (out ??= outgoing(network)).outStart;
    },
    get outLinks() {
      return (out ??= outgoing(network)).outLinks;
    },
    order: rows,
    ordered: network.count,
  };
  return holdsFor(places, network)
    ? topology
    : Object.assign(topology, waitingOrder(network, rows, places, topology));
}
