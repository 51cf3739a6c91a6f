import { liveArea } from '../../host/liveArea';
import type { LiveArea } from '../../host/liveArea';
import { containsArea, sameArea } from '../../model/area';
import { activeSheet } from '../../model/workbook';
import type { WorkbookModel } from '../../model/workbook';
import { choiceOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { anyClass } from '../../protocol/hostObject';
import type { HostClass, HostObject, Session } from '../../protocol/hostObject';
import { readTexts } from '../rangeGrids';
import { resolveAddress, resolveName } from '../resolveAddress';
import { of, ofClass, targetIfOf } from '../targets';

/** Cells that a client has put under an id of its own; they move with their cells. */
interface Binding {
  readonly id: string;
  readonly type: 'Range' | 'Table' | 'Text';
  readonly range: LiveArea;
}

/** Bindings belong to the client that made them and live as long as its connection. */
const bindings = new WeakMap<Session, Binding[]>();

function bindingsOf(session: Session): Binding[] {
  let own = bindings.get(session);
  if (!own) bindings.set(session, (own = []));
  return own;
}

function add(session: Session, range: LiveArea, bindingType: unknown, id: unknown): HostObject {
  const type = choiceOf(bindingType, ['Range', 'Table', 'Text'] as const, 'bindingType');
  const own = textOf(id, 'id');
  const isTable = range.sheet.tables.some(
    ({ area }) => sameArea(area, range.area) || containsArea(area, range.area),
  );
  if (type === 'Table' && !isTable) throw invalidArgument('The range is no table.');
  const list = bindingsOf(session);
  const known = list.findIndex((binding) => binding.id === own);
  const kept = liveArea(range.sheet, range.area);
  // What a client holds is moved with its cells.
  session.keep(ofClass('Range', kept));
  const binding: Binding = { id: own, type, range: kept };
  if (known >= 0) list[known] = binding;
  else list.push(binding);
  return ofClass('Binding', binding);
}

function find(session: Session, key: unknown): HostObject {
  const found = bindingsOf(session).find(({ id }) => id === key);
  if (!found) throw itemNotFound();
  return ofClass('Binding', found);
}

/** `workbook.bindings`. */
const bindingCollectionClass: HostClass<WorkbookModel> = {
  name: 'BindingCollection',
  properties: { Count: (_workbook, session) => bindingsOf(session).length },
  items: (_workbook, session) => bindingsOf(session).map((binding) => ofClass('Binding', binding)),
  item: (_workbook, key, session) => find(session, key),
  methods: {
    Add: (workbook, [range, type, id], session) => {
      const cells =
        targetIfOf('Range', range) ?? resolveAddress(workbook, activeSheet(workbook), textOf(range, 'range'));
      return add(session, cells, type, id);
    },
    AddFromNamedItem: (workbook, [name, type, id], session) => {
      const cells = resolveName(workbook, activeSheet(workbook), textOf(name, 'name'));
      if (!cells) throw itemNotFound();
      return add(session, cells, type, id);
    },
    AddFromSelection: (workbook, [type, id], session) => {
      const sheet = activeSheet(workbook);
      return add(session, liveArea(sheet, sheet.selection[0]!), type, id);
    },
  },
};

function cellsOf({ range }: Binding, { host }: Session): LiveArea {
  if (range.isGone || !host.model.sheets.includes(range.sheet)) throw new HostError('InvalidBinding');
  return range;
}

/** One binding. */
const bindingClass: HostClass<Binding> = {
  name: 'Binding',
  identity: ['Id'],
  properties: { Id: ({ id }) => id, Type: ({ type }) => type },
  methods: {
    Delete: (binding, _args, session) => {
      const list = bindingsOf(session);
      list.splice(list.indexOf(binding), 1);
    },
    GetRange: (binding, _args, session) => {
      const { sheet, area } = cellsOf(binding, session);
      return of('Range', liveArea(sheet, area));
    },
    GetTable: (binding, _args, session) => {
      const { sheet, area } = cellsOf(binding, session);
      const table = sheet.tables.find((known) => containsArea(known.area, area));
      if (binding.type !== 'Table' || !table) throw new HostError('InvalidBinding');
      return of('Table', { sheet, table });
    },
    GetText: (binding, _args, session) => {
      if (binding.type !== 'Text') throw new HostError('InvalidBinding');
      const texts = readTexts(cellsOf(binding, session), session) as string[][] | null;
      return texts?.[0]?.[0] ?? '';
    },
  },
};

/** The classes of bindings. */
export const bindingClasses: readonly HostClass<unknown>[] = [
  anyClass(bindingClass),
  anyClass(bindingCollectionClass),
];
