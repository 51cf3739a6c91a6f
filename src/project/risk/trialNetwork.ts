import { linkCodes } from '../links/linkCodes';
import type { Network } from '../schedule/network';
import type { Topology } from '../schedule/topology';

const { SS, SF } = linkCodes;

/** What of a network is the same in every trial. */
export interface TrialNetwork {
  readonly network: Network;
  readonly topology: Topology;
  /** 1 where a task gets dates: it is in no cycle, and a summary holds at least one such task. */
  readonly hasTimes: Uint8Array;
  /** Of a summary whose start binds a successor, or that stands below one: its place among these; −1 else. */
  readonly startSlot: Int32Array;
  readonly startSlots: number;
}

function timed({
  network,
  topology,
}: {
  readonly network: Network;
  readonly topology: Topology;
}): Uint8Array {
  const { count, isSummary, parent, unscheduled } = network;
  const hasTimes = new Uint8Array(count);
  for (let at = 0; at < topology.ordered; at += 1) {
    const task = topology.order[at];
    if (unscheduled[task]) hasTimes[task] = 0;
    else if (isSummary[task] === 0) hasTimes[task] = 1;
    if (hasTimes[task] && parent[task] >= 0) hasTimes[parent[task]] = 1;
  }
  return hasTimes;
}

/** Prepares a network for many trials. */
export function trialNetwork(network: Network, topology: Topology): TrialNetwork {
  const { count, isSummary, linkFrom, linkType, parent } = network;
  const startSlot = new Int32Array(count).fill(-1);
  let startSlots = 0;
  for (let link = 0; link < linkFrom.length; link += 1) {
    const from = linkFrom[link];
    const isFromStart = linkType[link] === SS || linkType[link] === SF;
    if (isFromStart && isSummary[from] && startSlot[from] < 0) startSlot[from] = startSlots++;
  }
  // A summary stands above the rows that it holds.
  for (let row = 0; row < count; row += 1) {
    const isBelow = parent[row] >= 0 && startSlot[parent[row]] >= 0;
    if (isBelow && isSummary[row] && startSlot[row] < 0) startSlot[row] = startSlots++;
  }
  return { network, topology, hasTimes: timed({ network, topology }), startSlot, startSlots };
}
