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
  /** The task has no ID of its own yet: its number may go to another one. */
  readonly isProvisional?: boolean;
}

/** What was typed into a form, by its fields. */
export type DraftTexts = Readonly<Record<string, string>>;

/** What was typed into a field, and what its cell held when that was begun; absent: what it holds. */
export interface DraftField {
  readonly text: string;
  readonly begunOn?: string;
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

type Entries = ReadonlyMap<string, { readonly place: DraftPlace; readonly fields: DraftFields }>;

const keyOf = ({ view, about, form, name, isProvisional }: DraftPlace) =>
  `${view} ${about ?? ''} ${form ?? ''}${isProvisional ? ` ${name}` : ''}`;

/**
 * Is what was typed about one place about another one? A task that had no ID of its own is known by its name; the ID
 * that it has got since is no lower than the number it had, for rows that came above it took theirs first.
 *
 * @example
 * const typed = { view: 'task', about: 36, name: 'Clear up', isProvisional: true } as const;
 * isSamePlace(typed, { view: 'task', about: 37, name: 'Clear up' }); //=> true
 * isSamePlace(typed, { view: 'task', about: 12, name: 'Clear up' }); //=> false
 */
export function isSamePlace(one: DraftPlace, other: DraftPlace): boolean {
  if (keyOf(one) === keyOf(other)) return true;
  if (!one.isProvisional) return false;
  if (one.view !== other.view || one.form !== other.form || one.name !== other.name) return false;
  return other.isProvisional === true || (other.about ?? 0) >= (one.about ?? 0);
}

/** Where a form's texts are kept: under its own key, or that of the task before it had its ID. */
function keyIn(entries: Entries, place: DraftPlace): string {
  const own = keyOf(place);
  if (entries.has(own)) return own;
  return [...entries].find(([, entry]) => isSamePlace(entry.place, place))?.[0] ?? own;
}

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
  let entries: Entries = new Map();
  let places: readonly DraftPlace[] = [];
  const listeners = new Set<() => void>();
  const become = (next: typeof entries) => {
    const isSame = next.size === entries.size && [...next.keys()].every((key) => entries.has(key));
    entries = next;
    if (!isSame) places = [...next.values()].map(({ place }) => place);
    for (const listener of listeners) listener();
  };
  return {
    fieldsAt: (place) => entries.get(keyIn(entries, place))?.fields ?? nothing,
    places: () => places,
    put: (place, fields) => {
      const next = new Map(entries);
      const key = keyIn(entries, place);
      if (Object.keys(fields).length === 0) next.delete(key);
      else next.set(key, { place: entries.get(key)?.place ?? place, fields });
      become(next);
    },
    forgetAll: () => become(new Map()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
