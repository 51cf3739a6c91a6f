import { useState } from 'react';

/** What somebody has typed but not saved. */
export interface Draft {
  /** What a field shows: what was typed, else what the cell holds. */
  readonly valueOf: (id: string) => string;
  readonly type: (id: string, text: string) => void;
  /** What was typed and differs from the cells. */
  readonly typed: Readonly<Record<string, string>>;
  readonly isDirty: boolean;
  readonly clear: () => void;
}

/**
 * Keeps what is typed into fields until it is saved.
 *
 * @param cells what stands in the cells, as fields show it.
 */
export function useDraft(cells: Readonly<Record<string, string>>): Draft {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const typed = Object.fromEntries(Object.entries(texts).filter(([id, text]) => text !== (cells[id] ?? '')));
  return {
    valueOf: (id) => texts[id] ?? cells[id] ?? '',
    type: (id, text) => setTexts((current) => ({ ...current, [id]: text })),
    typed,
    isDirty: Object.keys(typed).length > 0,
    clear: () => setTexts({}),
  };
}
