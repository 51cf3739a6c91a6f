import { linkCodes } from '../links/linkCodes';
import type { LinkType } from '../links/link';
import type { Network } from './network';
import { reached, type Times } from './passes';
import type { TimeAxis } from './timeAxis';

/** A link that the dates do not keep, because a pin or a fact set its successor. */
export interface BrokenLink {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  /** Working days by which the successor comes too early, > 0. */
  readonly shortBy: number;
}

const { FS, SS, FF } = linkCodes;

/** Halves and per cents leave rounding dust. */
const TINY = 1e-6;

function typeName(code: number): LinkType {
  return code === FS ? 'FS' : code === SS ? 'SS' : code === FF ? 'FF' : 'SF';
}

/**
 * The links that a schedule does not keep. In a plan these are links into pinned tasks: the pin wins, and what
 * cannot end before it has negative slack. In a forecast they are starts out of sequence as well.
 */
export function brokenLinks(network: Network, times: Times, axis: TimeAxis): BrokenLink[] {
  const { linkFrom, linkTo, linkType, pinned, unscheduled } = network;
  const { earlyStart, earlyFinish } = times;
  const broken: BrokenLink[] = [];
  for (let link = 0; link < linkTo.length; link += 1) {
    const to = linkTo[link];
    const from = linkFrom[link];
    if (Number.isNaN(pinned[to]) || unscheduled[to] || unscheduled[from]) continue;
    if (earlyFinish[from] === -Infinity) continue;
    const bound = reached(network, axis, link, earlyStart[from], earlyFinish[from]);
    const type = linkType[link];
    const shortBy = bound - (type === FS || type === SS ? earlyStart[to] : earlyFinish[to]);
    if (shortBy > TINY) broken.push({ from, to, type: typeName(type), shortBy });
  }
  return broken;
}
