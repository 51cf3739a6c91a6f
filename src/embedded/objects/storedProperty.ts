import { noteChange } from '../host/host';
import type { Property, Session } from '../protocol/hostObject';

/** Reads an argument, or throws `InvalidArgument` with the role in its words. */
export type ReadArgument<V> = (value: unknown, role: string) => V;

/**
 * A property that is kept in a field of its thing: read as it is, or as `absent` while it was never set; written after
 * its check. Writing counts as a change of the workbook.
 */
export function stored<T extends object, K extends keyof T & string>(
  key: K,
  read: ReadArgument<NonNullable<T[K]>>,
  absent: unknown = null,
): Property<T> {
  return {
    get: (target) => target[key] ?? absent,
    set: (target, value, session) => {
      target[key] = read(value, key);
      noteChange(session.host);
    },
  };
}

/** A property that is kept by other means: `put` changes the thing, and the change is noted. */
export function written<T, V>(
  get: (target: T, session: Session) => unknown,
  read: ReadArgument<V>,
  put: (target: T, value: V, session: Session) => void,
  role: string,
): Property<T> {
  return {
    get,
    set: (target, value, session) => {
      put(target, read(value, role), session);
      noteChange(session.host);
    },
  };
}
