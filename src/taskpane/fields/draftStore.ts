import type { PaneViewId } from '../views/paneView';

/** Which form of the pane something was typed into. */
export interface DraftPlace {
  readonly view: PaneViewId;
  /** The ID of the task that the form is about, where it is about one. */
  readonly about?: number;
  /** A second form of the view. */
  readonly form?: 'baseline' | 'link';
  /** What the task was called when something was typed: it may be gone by the time that somebody asks. */
  readonly name?: string;
}

/** What was typed into a form, by its fields. */
export type DraftTexts = Readonly<Record<string, string>>;

/** What was typed into a field, and what its cell held when that was begun. */
export interface DraftField {
  readonly text: string;
  readonly begunOn: string;
}

/** The fields of a form that hold something, by their ids. */
export type DraftFields = Readonly<Record<string, DraftField>>;

/** What somebody has typed anywhere in the pane and not written. It is kept in memory and nowhere else. */
export interface DraftStore {
  /** The same object until something is typed there. */
  readonly fieldsAt: (place: DraftPlace) => DraftFields;
  /** Forms that hold something, in the order in which they were begun; the same array until one comes or goes. */
  readonly places: () => readonly DraftPlace[];
  readonly put: (place: DraftPlace, fields: DraftFields) => void;
  readonly forgetAll: () => void;
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing: DraftFields = {};

const keyOf = ({ view, about, form }: DraftPlace) => `${view} ${about ?? ''} ${form ?? ''}`;

/**
 * An empty store.
 *
 * @example
 * const drafts = draftStore();
 * drafts.put({ view: 'task', about: 3 }, { budget: { text: '9', begunOn: '' } });
 * drafts.places(); //=> [{ view: 'task', about: 3 }]
 * drafts.put({ view: 'task', about: 3 }, {});
 * drafts.places(); //=> []
 */
export function draftStore(): DraftStore {
  let entries: ReadonlyMap<string, { readonly place: DraftPlace; readonly fields: DraftFields }> = new Map();
  let places: readonly DraftPlace[] = [];
  const listeners = new Set<() => void>();
  const become = (next: typeof entries) => {
    const isSame = next.size === entries.size && [...next.keys()].every((key) => entries.has(key));
    entries = next;
    if (!isSame) places = [...next.values()].map(({ place }) => place);
    for (const listener of listeners) listener();
  };
  return {
    fieldsAt: (place) => entries.get(keyOf(place))?.fields ?? nothing,
    places: () => places,
    put: (place, fields) => {
      const next = new Map(entries);
      if (Object.keys(fields).length === 0) next.delete(keyOf(place));
      else next.set(keyOf(place), { place, fields });
      become(next);
    },
    forgetAll: () => become(new Map()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
