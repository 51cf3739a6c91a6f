import type { Host } from '../host/host';

/** Calls a listener after every batch or edit that changed the workbook; the answer stops it. */
export function onModelChanged(host: Host, listener: () => void): () => void {
  host.modelListeners.add(listener);
  return () => void host.modelListeners.delete(listener);
}
