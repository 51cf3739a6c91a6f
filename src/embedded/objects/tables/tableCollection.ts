import { editBy } from '../../edits/edit';
import { addTable } from '../../edits/tables/addTable';
import { findTable } from '../../edits/tables/findTable';
import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import type { LiveArea } from '../../host/liveArea';
import { activeSheet } from '../../model/workbook';
import type { Sheet } from '../../model/sheet';
import { booleanOf, textOf } from '../../protocol/argument';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { eventMethods } from '../eventMethods';
import { resolveAddress } from '../resolveAddress';
import { of, targetIfOf } from '../targets';
import type { TableScope } from './tableParts';

function sheetsOf({ workbook, sheet }: TableScope): readonly Sheet[] {
  return sheet ? [sheet] : workbook.sheets;
}

function sourceOf({ workbook, sheet }: TableScope, address: unknown): LiveArea {
  const range =
    targetIfOf('Range', address) ??
    resolveAddress(workbook, sheet ?? activeSheet(workbook), textOf(address, 'address'));
  if (sheet && range.sheet !== sheet) throw invalidArgument('The range is on another sheet.');
  return range;
}

/** The items of a collection of tables. */
export function tablesOf(scope: TableScope): HostObject[] {
  return sheetsOf(scope).flatMap((sheet) => sheet.tables.map((table) => of('Table', { sheet, table })));
}

/** `workbook.tables` and `worksheet.tables`. */
export const tableCollectionClass: HostClass<TableScope> = {
  name: 'TableCollection',
  properties: { Count: (scope) => tablesOf(scope).length },
  items: tablesOf,
  item: (scope, key) => {
    const found = findTable(sheetsOf(scope), textOf(key, 'key'));
    if (!found) throw itemNotFound();
    return of('Table', found);
  },
  methods: {
    Add: (scope, [address, hasHeaders], session) => {
      const { sheet, area } = sourceOf(scope, address);
      const table = addTable(editBy(session), sheet, area, booleanOf(hasHeaders, 'hasHeaders'));
      return of('Table', { sheet, table });
    },
    ...eventMethods<TableScope>(
      {
        AddedEvent: EventType.tableAdded,
        DataChangedEvent: EventType.tableChanged,
        DeletedEvent: EventType.tableDeleted,
      },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
};
