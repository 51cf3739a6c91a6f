import type { Signal } from '../paneTheme';

/** Each signal has a shape of its own besides its colour and its word. */
export const signalShapes: Readonly<Record<Signal, string>> = {
  onTrack: '●',
  watch: '▲',
  late: '■',
  notKnown: '○',
};
