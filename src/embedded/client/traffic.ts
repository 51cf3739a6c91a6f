/** What went over the wire since the last `reset`. */
export interface Traffic {
  /** Requests: one per `context.sync()` that had something to do. */
  syncs: number;
  /** Actions in those requests. */
  actions: number;
  bytesSent: number;
  bytesReceived: number;
  reset(): void;
}

/** A counter at zero. */
export function createTraffic(): Traffic {
  const traffic: Traffic = {
    syncs: 0,
    actions: 0,
    bytesSent: 0,
    bytesReceived: 0,
    reset: () => void Object.assign(traffic, { syncs: 0, actions: 0, bytesSent: 0, bytesReceived: 0 }),
  };
  return traffic;
}

/**
 * The length of a text in UTF-8.
 * @example byteLength('准绳') //=> 6
 */
export function byteLength(text: string): number {
  let length = text.length;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code > 0x7ff) length += 2;
    else if (code > 0x7f) length += 1;
    // Both halves of a pair count two bytes.
    if (code >= 0xd800 && code <= 0xdfff) length -= 1;
  }
  return length;
}
