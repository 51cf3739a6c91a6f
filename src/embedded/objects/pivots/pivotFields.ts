import { noteChange } from '../../host/host';
import { itemName } from '../../model/pivotFilter';
import { itemsOf } from '../../model/pivotGrid';
import type { Aggregation } from '../../model/pivotTable';
import { booleanOf, choiceOf, integerOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { anyClass } from '../../protocol/hostObject';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { written } from '../storedProperty';
import { ofClass } from '../targets';
import { pivotFilterMethods } from './pivotFilters';
import { dataShowAs } from './pivotShowAsRule';
import { changed, dataName, demandPivot, fieldArgument, fieldNamed, takeOff } from './pivotTarget';
import type { PivotAxisTarget, PivotDataTarget, PivotFieldTarget, PivotTarget } from './pivotTarget';

const AGGREGATIONS: readonly Aggregation[] = [
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
  'StandardDeviationP',
  'Variance',
  'VarianceP',
];

function fieldOf({ pivot }: PivotTarget, key: unknown, among: readonly string[] = pivot.fields): string {
  return fieldNamed(key, among);
}

const pivotHierarchyCollectionClass: HostClass<PivotTarget> = {
  name: 'PivotHierarchyCollection',
  check: demandPivot,
  properties: {},
  items: (target) => target.pivot.fields.map((field) => ofClass('PivotHierarchy', { ...target, field })),
  item: (target, key) => ofClass('PivotHierarchy', { ...target, field: fieldOf(target, key) }),
};

const pivotHierarchyClass: HostClass<PivotFieldTarget> = {
  name: 'PivotHierarchy',
  identity: ['Id'],
  properties: { Id: ({ field }) => field, Name: ({ field }) => field },
  navigation: { Fields: (target) => ofClass('PivotFieldCollection', target) },
};

function place(target: PivotAxisTarget, value: unknown): string {
  const { pivot, axis } = target;
  const field = fieldArgument(target, value);
  if (axis === 'columns' && pivot.columns.some((known) => known !== field)) {
    throw new HostError('NotImplemented', 'Several column fields of a PivotTable are not implemented.');
  }
  takeOff(pivot, field);
  pivot[axis].push(field);
  return field;
}

/** `pivotTable.rowHierarchies` and `columnHierarchies`. */
const rowColumnCollectionClass: HostClass<PivotAxisTarget> = {
  name: 'RowColumnPivotHierarchyCollection',
  check: demandPivot,
  properties: {},
  items: (target) =>
    target.pivot[target.axis].map((field) => ofClass('RowColumnPivotHierarchy', { ...target, field })),
  item: (target, key) =>
    ofClass('RowColumnPivotHierarchy', { ...target, field: fieldOf(target, key, target.pivot[target.axis]) }),
  methods: {
    Add: (target, [hierarchy], session) => {
      const field = place(target, hierarchy);
      changed(target, session);
      return ofClass('RowColumnPivotHierarchy', { ...target, field });
    },
    Remove: (target, [hierarchy], session) => {
      const field = fieldArgument(target, hierarchy);
      if (!target.pivot[target.axis].includes(field)) throw itemNotFound();
      takeOff(target.pivot, field);
      changed(target, session);
    },
  },
};

const rowColumnHierarchyClass: HostClass<PivotFieldTarget & PivotAxisTarget> = {
  name: 'RowColumnPivotHierarchy',
  identity: ['Id'],
  check: ({ pivot, axis, field }) => {
    if (!pivot[axis].includes(field)) throw itemNotFound();
  },
  properties: {
    Id: ({ field }) => field,
    Name: ({ field }) => field,
    Position: {
      get: ({ pivot, axis, field }) => pivot[axis].indexOf(field),
      set: (target, value, session) => {
        const { pivot, axis, field } = target;
        const others = pivot[axis].filter((known) => known !== field);
        others.splice(integerOf(value, 'position', 0, others.length), 0, field);
        pivot[axis] = others;
        changed(target, session);
      },
    },
  },
  navigation: { Fields: (target) => ofClass('PivotFieldCollection', target) },
};

function isNumeric({ pivot }: PivotTarget, field: string): boolean {
  const place = pivot.fields.indexOf(field);
  return pivot.records.every((record) => typeof (record[place] ?? null) === 'number');
}

/** `pivotTable.dataHierarchies`: numbers are summed, everything else is counted. */
const dataCollectionClass: HostClass<PivotTarget> = {
  name: 'DataPivotHierarchyCollection',
  check: demandPivot,
  properties: {},
  items: (target) =>
    target.pivot.data.map((data) => ofClass('DataPivotHierarchy', { ...target, field: data.field, data })),
  item: (target, key) => {
    const wanted = textOf(key, 'name').toLowerCase();
    const data = target.pivot.data.find(({ name }) => name.toLowerCase() === wanted);
    if (!data) throw itemNotFound();
    return ofClass('DataPivotHierarchy', { ...target, field: data.field, data });
  },
  methods: {
    Add: (target, [hierarchy], session) => {
      const field = fieldArgument(target, hierarchy);
      const aggregation = isNumeric(target, field) ? 'Sum' : 'Count';
      const stem = dataName(aggregation, field);
      const taken = new Set(target.pivot.data.map(({ name }) => name));
      let name = stem;
      for (let number = 2; taken.has(name); number++) name = `${stem}${number}`;
      const data = { field, name, aggregation, numberFormat: 'General' } as const;
      target.pivot.data.push({ ...data });
      changed(target, session);
      return ofClass('DataPivotHierarchy', { ...target, field, data: target.pivot.data.at(-1) });
    },
    Remove: (target, [hierarchy], session) => {
      const { data } = (hierarchy as HostObject).target as PivotDataTarget;
      if (!target.pivot.data.includes(data)) throw itemNotFound();
      target.pivot.data = target.pivot.data.filter((known) => known !== data);
      changed(target, session);
    },
  },
};

const dataHierarchyClass: HostClass<PivotDataTarget> = {
  name: 'DataPivotHierarchy',
  // The client finds a data field by its name; `Id` says the same.
  identity: ['Id'],
  check: ({ pivot, data }) => {
    if (!pivot.data.includes(data)) throw itemNotFound();
  },
  properties: {
    Id: ({ data }) => data.name,
    Name: written(
      ({ data }) => data.name,
      textOf,
      (target, name, session) => {
        if (target.pivot.fields.includes(name)) throw invalidArgument(`"${name}" is a field already.`);
        target.data.name = name;
        changed(target, session);
      },
      'name',
    ),
    Position: ({ pivot, data }) => pivot.data.indexOf(data),
    NumberFormat: written(
      ({ data }) => data.numberFormat,
      textOf,
      (target, numberFormat, session) => {
        target.data.numberFormat = numberFormat;
        changed(target, session);
      },
      'numberFormat',
    ),
    ShowAs: dataShowAs,
    SummarizeBy: written(
      ({ data }) => data.aggregation,
      (value, role) => (value === 'Automatic' ? 'Sum' : choiceOf(value, AGGREGATIONS, role)),
      (target, aggregation, session) => {
        const { data, field } = target;
        // A name that nobody chose follows the function.
        if (data.name === dataName(data.aggregation, field)) data.name = dataName(aggregation, field);
        data.aggregation = aggregation;
        changed(target, session);
      },
      'summarizeBy',
    ),
  },
  navigation: { Field: (target) => ofClass('PivotField', target) },
};

const pivotFieldCollectionClass: HostClass<PivotFieldTarget> = {
  name: 'PivotFieldCollection',
  properties: {},
  items: (target) => [ofClass('PivotField', target)],
  item: (target, key) => {
    fieldOf(target, key, [target.field]);
    return ofClass('PivotField', target);
  },
};

/** One field: its items, their order, and which of them are shown. */
const pivotFieldClass: HostClass<PivotFieldTarget> = {
  name: 'PivotField',
  identity: ['Id'],
  check: demandPivot,
  properties: { Id: ({ field }) => field, Name: ({ field }) => field, ShowAllItems: () => false },
  navigation: { Items: (target) => ofClass('PivotItemCollection', target) },
  methods: {
    ...pivotFilterMethods,
    SortByLabels: (target, [sortBy], session) => {
      // The client turns the words into booleans: true is ascending.
      const isAscending =
        typeof sortBy === 'boolean' ? sortBy : choiceOf(sortBy, ['Ascending', 'Descending']) === 'Ascending';
      if (isAscending) target.pivot.descending.delete(target.field);
      else target.pivot.descending.add(target.field);
      changed(target, session);
    },
  },
};

/** One item of a field. */
interface PivotItemTarget extends PivotFieldTarget {
  readonly name: string;
}

const pivotItemCollectionClass: HostClass<PivotFieldTarget> = {
  name: 'PivotItemCollection',
  properties: {},
  items: (target) =>
    itemsOf(target.pivot, target.field).map((item) =>
      ofClass('PivotItem', { ...target, name: itemName(item) }),
    ),
  item: (target, key) => {
    const names = itemsOf(target.pivot, target.field).map(itemName);
    return ofClass('PivotItem', { ...target, name: fieldOf(target, key, names) });
  },
};

const pivotItemClass: HostClass<PivotItemTarget> = {
  name: 'PivotItem',
  identity: ['Id'],
  properties: {
    Id: ({ name }) => name,
    Name: ({ name }) => name,
    IsExpanded: () => true,
    Visible: {
      get: ({ pivot, field, name }) => !(pivot.hidden.get(field)?.has(name) ?? false),
      set: (target, value, session) => {
        const { pivot, field, name } = target;
        const hidden = new Set(pivot.hidden.get(field));
        if (booleanOf(value, 'visible')) hidden.delete(name);
        else hidden.add(name);
        pivot.hidden.set(field, hidden);
        changed(target, session);
        noteChange(session.host);
      },
    },
  },
};

/** The classes of fields and their items. */
export const pivotFieldClasses: readonly HostClass<unknown>[] = [
  anyClass(dataCollectionClass),
  anyClass(dataHierarchyClass),
  anyClass(pivotFieldClass),
  anyClass(pivotFieldCollectionClass),
  anyClass(pivotHierarchyClass),
  anyClass(pivotHierarchyCollectionClass),
  anyClass(pivotItemClass),
  anyClass(pivotItemCollectionClass),
  anyClass(rowColumnCollectionClass),
  anyClass(rowColumnHierarchyClass),
];
