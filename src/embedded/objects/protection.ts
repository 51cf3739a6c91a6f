import { noteChange, raise } from '../host/host';
import { EventType, WORKBOOK_TARGET } from '../host/eventType';
import type { ProtectionOptions, Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { booleanOf, choiceOf, isOmitted, optionalText, recordOf } from '../protocol/argument';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { HostClass, Session } from '../protocol/hostObject';

/** What a sheet allows that is protected without options: to select cells and nothing else. */
const STRICT: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function optionsOf(value: unknown): ProtectionOptions {
  if (isOmitted(value)) return STRICT;
  const options: Record<string, unknown> = { ...STRICT };
  for (const [name, given] of Object.entries(recordOf(value, 'options'))) {
    if (isOmitted(given)) continue;
    if (name === 'selectionMode') options[name] = choiceOf(given, ['Normal', 'Unlocked', 'None'], name);
    else if (name in STRICT) options[name] = booleanOf(given, name);
    else throw invalidArgument(`There is no option "${name}".`);
  }
  return options as unknown as ProtectionOptions;
}

function protectionChanged(sheet: Sheet, session: Session): void {
  noteChange(session.host);
  const message = {
    worksheetId: sheet.id,
    isProtected: sheet.protection !== null,
    sheetPasswordChanged: false,
  };
  raise(
    session.host,
    { type: EventType.worksheetProtectionChanged, targets: [sheet.id, WORKBOOK_TARGET], message },
    session,
  );
}

/** `worksheet.protection`. */
export const worksheetProtectionClass: HostClass<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }) => protection?.options ?? STRICT,
  },
  methods: {
    Protect: (sheet, [options, password], session) => {
      if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      const text = optionalText(password, 'password');
      sheet.protection = { options: optionsOf(options), ...(text ? { password: text } : {}) };
      protectionChanged(sheet, session);
    },
    Unprotect: (sheet, [password], session) => {
      if (!sheet.protection) return;
      demandPassword(sheet.protection, password);
      sheet.protection = null;
      protectionChanged(sheet, session);
    },
  },
};

/** A password that came with a file is known as a hash only and cannot be compared here. */
function demandPassword(protection: { password?: string; fileHash?: unknown }, given: unknown): void {
  const isHashed = protection.fileHash !== undefined && protection.password === undefined;
  if (isHashed || (protection.password ?? '') !== (optionalText(given, 'password') ?? '')) {
    throw new HostError('AccessDenied', 'The password is not right.');
  }
}

/** `workbook.protection`. */
export const workbookProtectionClass: HostClass<WorkbookModel> = {
  name: 'WorkbookProtection',
  properties: { Protected: ({ protection }) => protection !== null },
  methods: {
    Protect: (workbook, [password], session) => {
      if (workbook.protection) throw new HostError('InvalidOperation', 'The workbook is protected already.');
      const text = optionalText(password, 'password');
      workbook.protection = text ? { password: text } : {};
      noteChange(session.host);
    },
    Unprotect: (workbook, [password], session) => {
      if (!workbook.protection) return;
      demandPassword(workbook.protection, password);
      workbook.protection = null;
      noteChange(session.host);
    },
  },
};
