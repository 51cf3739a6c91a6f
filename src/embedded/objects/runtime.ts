import type { WorkbookModel } from '../model/workbook';
import { booleanOf } from '../protocol/argument';
import type { HostClass } from '../protocol/hostObject';

/** `context.runtime`: whether this client hears events. */
export const runtimeClass: HostClass<WorkbookModel> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_workbook, session) => session.enableEvents,
      set: (_workbook, value, session) => void (session.enableEvents = booleanOf(value, 'enableEvents')),
    },
  },
};
