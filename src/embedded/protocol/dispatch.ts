import { apiNotFound } from './hostError';
import type { HostClass, HostClasses, HostObject, Session } from './hostObject';

/** What answering a batch needs: who asks, and the classes of all objects. */
export interface Dispatch {
  readonly session: Session;
  readonly classes: HostClasses;
}

/** The class of a host object. */
export function classOf(object: HostObject, { classes }: Dispatch): HostClass<unknown> {
  const found = classes.get(object.className);
  if (!found) throw apiNotFound(object.className);
  return found;
}
