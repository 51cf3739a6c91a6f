import { EventType } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import type { Edit } from '../../edits/edit';
import { callLater } from './asyncCall';

/** `document.settings`: a copy of the add-in's settings, which is put into the workbook by `saveAsync`. */
export function createSettings(edit: Edit, handlers: Readonly<Record<string, unknown>>): object {
  const { model } = edit.host;
  let copy = new Map(model.settings);
  const settings = {
    get: (name: string): unknown => copy.get(name) ?? null,
    set: (name: string, value: unknown): void => void copy.set(name, value),
    remove: (name: string): void => void copy.delete(name),
    refreshAsync: (...rest: unknown[]): void =>
      callLater(rest, () => {
        copy = new Map(model.settings);
        return settings;
      }),
    saveAsync: (...rest: unknown[]): void =>
      callLater(rest, () => {
        model.settings.clear();
        // What is saved is what JSON makes of it, and no longer the add-in's own object.
        for (const [name, value] of copy) {
          const text = JSON.stringify(value) as string | undefined;
          if (text !== undefined) model.settings.set(name, JSON.parse(text));
        }
        noteChange(edit.host);
        raise(edit.host, { type: EventType.settingsChanged, targets: [], message: {} }, edit.origin);
        return settings;
      }),
    ...handlers,
  };
  return settings;
}
