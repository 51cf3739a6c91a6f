import type { PaneViewId } from '../views/paneView';

/** Which form of the pane something was typed into. */
export interface DraftPlace {
  readonly view: PaneViewId;
  /** The ID of the task that the form is about, where it is about one. */
  readonly about?: number;
  /** A second form of the view. */
  readonly form?: 'baseline';
}

/** What was typed into a form, by its fields. */
export type DraftTexts = Readonly<Record<string, string>>;

/** What somebody has typed anywhere in the pane and not written. It is kept in memory and nowhere else. */
export interface DraftStore {
  /** The same object until something is typed there. */
  readonly textsAt: (place: DraftPlace) => DraftTexts;
  /** Forms that hold something, in the order in which they were begun; the same array until one comes or goes. */
  readonly places: () => readonly DraftPlace[];
  readonly put: (place: DraftPlace, texts: DraftTexts) => void;
  readonly forgetAll: () => void;
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing: DraftTexts = {};

const keyOf = ({ view, about, form }: DraftPlace) => `${view} ${about ?? ''} ${form ?? ''}`;

/**
 * An empty store.
 *
 * @example
 * const drafts = draftStore();
 * drafts.put({ view: 'task', about: 3 }, { budget: '9' });
 * drafts.places(); //=> [{ view: 'task', about: 3 }]
 * drafts.put({ view: 'task', about: 3 }, {});
 * drafts.places(); //=> []
 */
export function draftStore(): DraftStore {
  let entries: ReadonlyMap<string, { readonly place: DraftPlace; readonly texts: DraftTexts }> = new Map();
  let places: readonly DraftPlace[] = [];
  const listeners = new Set<() => void>();
  const become = (next: typeof entries) => {
    const isSame = next.size === entries.size && [...next.keys()].every((key) => entries.has(key));
    entries = next;
    if (!isSame) places = [...next.values()].map(({ place }) => place);
    for (const listener of listeners) listener();
  };
  return {
    textsAt: (place) => entries.get(keyOf(place))?.texts ?? nothing,
    places: () => places,
    put: (place, texts) => {
      const next = new Map(entries);
      if (Object.keys(texts).length === 0) next.delete(keyOf(place));
      else next.set(keyOf(place), { place, texts });
      become(next);
    },
    forgetAll: () => become(new Map()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
