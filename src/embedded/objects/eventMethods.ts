import type { Method } from '../protocol/hostObject';

/**
 * The methods `_Register…` and `_Unregister…` of a class's events, from the rest of their names and the events' numbers.
 * `targetIdOf` says under which id the client listens.
 */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  targetIdOf: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, session) => session.register(type, targetIdOf(target));
    methods[`_Unregister${name}`] = (target, _args, session) => session.unregister(type, targetIdOf(target));
  }
  return methods;
}
