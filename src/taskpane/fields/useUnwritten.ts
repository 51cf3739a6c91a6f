import { useSyncExternalStore } from 'react';
import type { DraftPlace, DraftStore } from './draftStore';

/** The forms of the pane that hold something unwritten, followed. */
export function useUnwritten({ subscribe, places }: DraftStore): readonly DraftPlace[] {
  return useSyncExternalStore(subscribe, places);
}
