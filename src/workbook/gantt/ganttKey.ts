import { palette } from '../../look/palette';
import { ganttWords } from '../../words/ganttWords';
import type { Language } from '../../words/language';

/** A sign in the colour of what it stands for, and the word. */
const keyEntries: readonly (readonly [sign: string, color: string, word: keyof typeof ganttWords])[] = [
  ['■', palette.gantt.plan, 'plan'],
  ['■', palette.gantt.done, 'done'],
  ['■', palette.gantt.critical, 'critical'],
  ['■', palette.gantt.summary, 'summary'],
  ['◆', palette.ink, 'milestone'],
  ['━', palette.muted, 'baseline'],
  ['▭', palette.late.ink, 'late'],
  ['┃', palette.late.ink, 'statusDate'],
];

/** Columns of the time scale that an entry of the key takes. */
const keyWidth = 9;

/** Where the signs of the key stand, from the first column of the time scale, and their colours. */
export const ganttKeySigns: readonly { readonly offset: number; readonly color: string }[] = keyEntries.map(
  ([, color], index) => ({ offset: index * keyWidth, color }),
);

/** The key to the colours, cell by cell; `null` between the entries. */
export function ganttKey(language: Language): (string | null)[] {
  return keyEntries.flatMap(([sign, , word], index) => {
    const isLast = index === keyEntries.length - 1;
    const gap = isLast ? [] : Array.from({ length: keyWidth - 2 }, () => null);
    return [sign, ` ${ganttWords[word][language]}`, ...gap];
  });
}
