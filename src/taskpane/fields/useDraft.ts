import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDesk } from '../desk';
import type { DraftPlace, DraftTexts } from './draftStore';

/** What somebody has typed but not saved. */
export interface Draft {
  /** What a field shows: what was typed, else what the cell holds. */
  readonly valueOf: (id: string) => string;
  readonly type: (id: string, text: string) => void;
  /** What was typed and differs from the cells. */
  readonly typed: DraftTexts;
  readonly isDirty: boolean;
  /** These have been written; what was typed meanwhile stays. */
  readonly written: (fields: DraftTexts) => void;
  readonly clear: () => void;
}

function without(texts: DraftTexts, isGone: (id: string, text: string) => boolean): DraftTexts {
  return Object.fromEntries(Object.entries(texts).filter(([id, text]) => !isGone(id, text)));
}

/**
 * Keeps what is typed into a form until it is written or discarded, whatever the pane shows meanwhile.
 *
 * @param cells what stands in the cells, as fields show it.
 */
export function useDraft(place: DraftPlace, cells: DraftTexts): Draft {
  const { drafts } = useDesk();
  const { view, about, form } = place;
  // The same form is the same place, however often it is drawn.
  const here = useMemo(() => place, [view, about, form]);
  const texts = useSyncExternalStore(drafts.subscribe, () => drafts.textsAt(here));
  const typed = without(texts, (id, text) => text === (cells[id] ?? ''));
  const isIdle = Object.keys(typed).length < Object.keys(texts).length;
  useEffect(() => {
    // Somebody else has typed the same into the cell.
    if (isIdle) drafts.put(here, typed);
  }, [isIdle]);
  return {
    valueOf: (id) => texts[id] ?? cells[id] ?? '',
    type: (id, text) => {
      const others = without(drafts.textsAt(here), (one) => one === id);
      drafts.put(here, text === (cells[id] ?? '') ? others : { ...others, [id]: text });
    },
    typed,
    isDirty: Object.keys(typed).length > 0,
    written: (fields) =>
      drafts.put(
        here,
        without(drafts.textsAt(here), (id, text) => fields[id] === text),
      ),
    clear: () => drafts.put(here, {}),
  };
}
