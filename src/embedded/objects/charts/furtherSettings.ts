import { noteChange } from '../../host/host';
import { booleanOf, choiceOf, colorOf, numberOf, textOf } from '../../protocol/argument';
import type { Property } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';

/** A thing that keeps settings by their names in Office.js. */
export interface HasFurther {
  further?: Record<string, unknown>;
}

/** How a setting is read from an argument, and what it is while it was never set. */
export type Setting = readonly [read: ReadArgument<unknown>, absent: unknown];

/** A setting that is true or false. */
export function flag(absent: boolean): Setting {
  return [booleanOf, absent];
}

/** A setting that is a number. */
export function amount(absent: number | null): Setting {
  return [numberOf, absent];
}

/** A setting that is a text. */
export function words(absent: string | null): Setting {
  return [textOf, absent];
}

/** A setting that is a colour. */
export function tint(absent: string): Setting {
  return [colorOf, absent];
}

/** A setting that is one of some words; the first is the one while it was never set, unless told. */
export function oneOf(choices: readonly string[], absent: string | null = choices[0] ?? null): Setting {
  return [(value, role) => choiceOf(value, choices, role), absent];
}

/** The properties of settings that have no field of their own in the model. */
export function furtherSettings<T extends HasFurther>(
  settings: Readonly<Record<string, Setting>>,
): Record<string, Property<T>> {
  const properties: Record<string, Property<T>> = {};
  for (const [name, [read, absent]] of Object.entries(settings)) {
    properties[name] = {
      get: ({ further }) => further?.[name] ?? absent,
      set: (target, value, { host }) => {
        target.further = { ...target.further, [name]: read(value, name) };
        noteChange(host);
      },
    };
  }
  return properties;
}
