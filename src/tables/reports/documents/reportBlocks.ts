import type { Localized } from '../../../words/language';
import type { ReportBlock, ReportSection } from '../reportDocument';
import type { ReportInputId, TypedTexts } from '../reportInputs';
import { BLANK, type ReportText } from '../reportText';

type Pair = readonly [id: string, label: Localized, value: string];

/** A part of a report under its heading. */
export function section(
  text: ReportText,
  id: string,
  title: Localized,
  blocks: readonly ReportBlock[],
): ReportSection {
  return { id, title: text.say(title), blocks };
}

/** Labels with their values; a dash where nothing is known. */
export function pairs(text: ReportText, id: string, rows: readonly Pair[]): ReportBlock {
  return {
    kind: 'pairs',
    id,
    pairs: rows.map(([pairId, label, value]) => ({
      id: pairId,
      label: text.say(label),
      value: value || BLANK,
    })),
  };
}

/** What only people know. */
export function input(
  { text, typed }: { readonly text: ReportText; readonly typed: TypedTexts },
  id: ReportInputId,
  prompt: Localized,
): ReportBlock {
  return { kind: 'input', id, prompt: text.say(prompt), text: typed.get(id) ?? '' };
}

/** A sentence. */
export function line(text: ReportText, id: string, sentence: Localized, params = {}): ReportBlock {
  return { kind: 'text', id, text: text.say(sentence, params) };
}

/** A heading within a section. */
export function heading(text: ReportText, id: string, title: Localized): ReportBlock {
  return { kind: 'heading', id, text: text.say(title) };
}

/** What somebody wrote, as it stands. */
export function typedText(id: string, said: string): ReportBlock {
  return { kind: 'text', id, text: said };
}
