import { EventType } from '../host/eventType';
import { noteChange, raise } from '../host/host';
import type { WorkbookModel } from '../model/workbook';
import { textOf } from '../protocol/argument';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { HostClass, Session } from '../protocol/hostObject';
import { ofClass } from './targets';

/** One setting of the add-in. */
interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

function changed(session: Session): void {
  noteChange(session.host);
  raise(session.host, { type: EventType.settingsChanged, targets: [], message: {} }, session);
}

/** One key and its value. */
export const settingClass: HostClass<SettingTarget> = {
  name: 'Setting',
  identity: ['_Id'],
  check: ({ workbook, key }) => {
    if (!workbook.settings.has(key)) throw itemNotFound();
  },
  properties: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value, session) => {
        workbook.settings.set(key, value);
        changed(session);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }, _args, session) => {
      workbook.settings.delete(key);
      changed(session);
    },
  },
};

/** `workbook.settings`. */
export const settingCollectionClass: HostClass<WorkbookModel> = {
  name: 'SettingCollection',
  properties: {},
  items: (workbook) => [...workbook.settings.keys()].map((key) => ofClass('Setting', { workbook, key })),
  item: (workbook, key) => {
    const name = textOf(key, 'key');
    if (!workbook.settings.has(name)) throw itemNotFound();
    return ofClass('Setting', { workbook, key: name });
  },
  methods: {
    Add: (workbook, [key, value], session) => {
      const name = textOf(key, 'key');
      if (name === '') throw invalidArgument('A setting needs a key.');
      workbook.settings.set(name, value);
      changed(session);
      return ofClass('Setting', { workbook, key: name });
    },
  },
};
