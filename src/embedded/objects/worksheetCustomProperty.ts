import { noteChange } from '../host/host';
import type { Sheet } from '../model/sheet';
import { textOf } from '../protocol/argument';
import { itemNotFound } from '../protocol/hostError';
import type { HostClass } from '../protocol/hostObject';
import { ofClass } from './targets';

/** One custom property of a sheet. */
interface Target {
  readonly sheet: Sheet;
  readonly key: string;
}

/** A custom property of a worksheet: a key and a text. */
export const worksheetCustomPropertyClass: HostClass<Target> = {
  name: 'WorksheetCustomProperty',
  identity: ['Key', '_Id'],
  check: ({ sheet, key }) => {
    if (!sheet.customProperties.has(key)) throw itemNotFound();
  },
  properties: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, { host }) => {
        sheet.customProperties.set(key, textOf(value, 'value'));
        noteChange(host);
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _args, { host }) => {
      sheet.customProperties.delete(key);
      noteChange(host);
    },
  },
};

/** `worksheet.customProperties`. */
export const worksheetCustomPropertyCollectionClass: HostClass<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  properties: {},
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => ofClass('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, key) => {
    const name = textOf(key, 'key');
    if (!sheet.customProperties.has(name)) throw itemNotFound();
    return ofClass('WorksheetCustomProperty', { sheet, key: name });
  },
  methods: {
    Add: (sheet, [key, value], { host }) => {
      const name = textOf(key, 'key');
      sheet.customProperties.set(name, textOf(value, 'value'));
      noteChange(host);
      return ofClass('WorksheetCustomProperty', { sheet, key: name });
    },
  },
};
