import type { Signal } from './paneTheme';

/** Signals by the ids of the list of lights. */
export const lightSignals: Readonly<Record<string, Signal>> = {
  green: 'onTrack',
  yellow: 'watch',
  red: 'late',
};
