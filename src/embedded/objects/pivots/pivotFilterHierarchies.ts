import { noteChange } from '../../host/host';
import { booleanOf, integerOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import { anyClass } from '../../protocol/hostObject';
import type { HostClass } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import { changed, demandPivot, fieldArgument, fieldNamed, takeOff } from './pivotTarget';
import type { PivotFieldTarget, PivotTarget } from './pivotTarget';

/** `pivotTable.filterHierarchies`: the fields whose filters stand above the table. */
const filterCollectionClass: HostClass<PivotTarget> = {
  name: 'FilterPivotHierarchyCollection',
  check: demandPivot,
  properties: {},
  items: (target) =>
    target.pivot.filters.map((field) => ofClass('FilterPivotHierarchy', { ...target, field })),
  item: (target, key) =>
    ofClass('FilterPivotHierarchy', { ...target, field: fieldNamed(key, target.pivot.filters) }),
  methods: {
    Add: (target, [hierarchy], session) => {
      const field = fieldArgument(target, hierarchy);
      takeOff(target.pivot, field);
      target.pivot.filters.push(field);
      changed(target, session);
      return ofClass('FilterPivotHierarchy', { ...target, field });
    },
    Remove: (target, [hierarchy], session) => {
      const field = fieldArgument(target, hierarchy);
      if (!target.pivot.filters.includes(field)) throw itemNotFound();
      takeOff(target.pivot, field);
      // What stood above the table filters no longer.
      target.pivot.hidden.delete(field);
      target.pivot.filtersOf.delete(field);
      changed(target, session);
    },
  },
};

const filterHierarchyClass: HostClass<PivotFieldTarget> = {
  name: 'FilterPivotHierarchy',
  identity: ['Id'],
  check: ({ pivot, field }) => {
    if (!pivot.filters.includes(field)) throw itemNotFound();
  },
  properties: {
    Id: ({ field }) => field,
    Name: ({ field }) => field,
    Position: {
      get: ({ pivot, field }) => pivot.filters.indexOf(field),
      set: (target, value, session) => {
        const others = target.pivot.filters.filter((known) => known !== target.field);
        others.splice(integerOf(value, 'position', 0, others.length), 0, target.field);
        target.pivot.filters = others;
        changed(target, session);
      },
    },
    EnableMultipleFilterItems: {
      get: ({ pivot, field }) => pivot.settings[`Multiple:${field}`] ?? false,
      set: ({ pivot, field }, value, session) => {
        pivot.settings[`Multiple:${field}`] = booleanOf(value, 'enableMultipleFilterItems');
        noteChange(session.host);
      },
    },
  },
  navigation: { Fields: (target) => ofClass('PivotFieldCollection', target) },
};

/** The classes of the filters above a PivotTable. */
export const pivotFilterClasses: readonly HostClass<unknown>[] = [
  anyClass(filterCollectionClass),
  anyClass(filterHierarchyClass),
];
