import { editBy } from '../edits/edit';
import { addName, removeName } from '../edits/defineName';
import { plainValue, valueTypeOf } from '../edits/writeCells';
import { noteChange } from '../host/host';
import type { LiveArea } from '../host/liveArea';
import { cellCount } from '../model/area';
import { cellAt } from '../model/cells';
import type { DefinedName } from '../model/definedName';
import { absoluteAddress, qualifiedAddress, sheetPrefix } from '../model/address';
import { coerceTyped } from '../model/coerce';
import { booleanOf, optionalText, textOf } from '../protocol/argument';
import { HostError, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, Session } from '../protocol/hostObject';
import { orNullObject } from '../protocol/processQuery';
import { resolveReference } from './resolveAddress';
import { of, ofClass, targetIfOf } from './targets';
import type { NameScope, NameTarget } from './targets';

function namesOf({ workbook, sheet }: NameScope): DefinedName[] {
  return sheet ? sheet.names : workbook.names;
}

/** The cells that a name refers to, or null when it stands for something else. */
function rangeOf({ workbook, name }: NameTarget): LiveArea | null {
  try {
    return resolveReference(workbook, name.formula);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function typeOf(target: NameTarget): string {
  if (/#REF!/.test(target.name.formula)) return 'Error';
  const range = rangeOf(target);
  if (range) return 'Range';
  const constant = constantOf(target.name);
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return 'String';
}

/** The constant that a name stands for, if it is one. */
function constantOf({ formula }: DefinedName): string | number | boolean | null {
  const body = formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return quoted[1]!.replace(/""/g, '"');
  const { value } = coerceTyped(body, 'General', 2000);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function valueOf(target: NameTarget): unknown {
  const range = rangeOf(target);
  if (range)
    return qualifiedAddress(range.sheet.name, range.area).replace(/[^!]*$/, () =>
      absoluteAddress(range.area),
    );
  return constantOf(target.name) ?? target.name.formula;
}

function arrayOf(target: NameTarget, session: Session): LiveArea {
  const range = rangeOf(target);
  if (!range || cellCount(range.area) > 1_000_000) throw new HostError('InvalidOperation');
  session.host.calculator.settle();
  return range;
}

/** A defined name. */
export const namedItemClass: HostClass<NameTarget> = {
  name: 'NamedItem',
  identity: ['_Id'],
  check: (target) => {
    if (!namesOf(target).includes(target.name)) throw itemNotFound();
  },
  properties: {
    _Id: ({ name }) => name.name,
    Name: ({ name }) => name.name,
    Type: typeOf,
    Value: valueOf,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value, session) => {
        name.comment = textOf(value, 'comment');
        noteChange(session.host);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value, session) => {
        name.visible = booleanOf(value, 'visible');
        noteChange(session.host);
      },
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value, session) => {
        const text = String(value);
        name.formula = text.startsWith('=') ? text : `=${text}`;
        session.host.calculator.structureChanged();
        noteChange(session.host);
      },
    },
  },
  navigation: {
    ArrayValues: (target) => ofClass('NamedItemArrayValues', target),
    Worksheet: ({ sheet }) => {
      if (!sheet) throw itemNotFound();
      return of('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? of('Worksheet', sheet) : NULL_OBJECT),
  },
  methods: {
    Delete: (target, _args, session) => removeName(editBy(session), namesOf(target), target.name),
    GetRange: ({ workbook, name }) => of('Range', resolveReference(workbook, name.formula)),
    GetRangeOrNullObject: ({ workbook, name }) =>
      orNullObject(() => of('Range', resolveReference(workbook, name.formula))),
  },
};

/** `namedItem.arrayValues`. */
export const namedItemArrayValuesClass: HostClass<NameTarget> = {
  name: 'NamedItemArrayValues',
  properties: {
    Values: (target, session) => gridOf(arrayOf(target, session), (value) => plainValue(value)),
    Types: (target, session) => gridOf(arrayOf(target, session), (value) => valueTypeOf(value)),
  },
};

function gridOf<T>({ sheet, area }: LiveArea, read: (value: ReturnType<typeof valueAt>) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_row, r) =>
    Array.from({ length: area.columnCount }, (_column, c) =>
      read(valueAt(sheet.cells, area.row + r, area.column + c)),
    ),
  );
}

function valueAt(cells: LiveArea['sheet']['cells'], row: number, column: number) {
  return cellAt(cells, row, column)?.value ?? null;
}

/** What a name is given: the formula of a range, a text that is a formula, or a constant. */
function formulaOf(value: unknown): string {
  const range = targetIfOf('Range', value);
  if (range) return `=${sheetPrefix(range.sheet.name)}!${absoluteAddress(range.area)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = textOf(value, 'reference');
  if (text.startsWith('=')) return text;
  return `="${text.replace(/"/g, '""')}"`;
}

/** `workbook.names` and `worksheet.names`. */
export const namedItemCollectionClass: HostClass<NameScope> = {
  name: 'NamedItemCollection',
  properties: {},
  items: (scope) => namesOf(scope).map((name) => of('NamedItem', { ...scope, name })),
  item: (scope, key) => {
    const wanted = textOf(key, 'name').toLowerCase();
    const name = namesOf(scope).find((known) => known.name.toLowerCase() === wanted);
    if (!name) throw itemNotFound();
    return of('NamedItem', { ...scope, name });
  },
  methods: {
    Add: (scope, [name, reference, comment], session) =>
      define(scope, textOf(name, 'name'), formulaOf(reference), optionalText(comment) ?? '', session),
    AddFormulaLocal: (scope, [name, formula, comment], session) =>
      define(
        scope,
        textOf(name, 'name'),
        textOf(formula, 'formula').replace(/^=?/, '='),
        optionalText(comment) ?? '',
        session,
      ),
  },
};

function define(scope: NameScope, name: string, formula: string, comment: string, session: Session) {
  const defined = addName(editBy(session), namesOf(scope), { name, formula, comment, visible: true });
  return of('NamedItem', { ...scope, name: defined });
}
