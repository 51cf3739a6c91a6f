import { SHOW_AS_CALCULATIONS } from '../../model/pivotTable';
import type { PivotShowAs } from '../../model/pivotTable';
import { choiceOf, recordOf } from '../../protocol/argument';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { isHostObject } from '../../protocol/hostObject';
import type { Property } from '../../protocol/hostObject';
import { changed, fieldArgument } from './pivotTarget';
import type { PivotDataTarget } from './pivotTarget';

const OTHERS = /^(PercentOfParent(Column)?Total|(Percent)?RunningTotal|Rank(Asc|Dec)ending|Index)$/;

const NEEDS_BASE = /^(PercentOf|DifferenceFrom|PercentDifferenceFrom)$/;

/** The name of a base item, which comes as an object of the client. */
function itemArgument(value: unknown): string {
  const name = isHostObject(value) ? (value.target as { name?: unknown } | null)?.name : undefined;
  if (typeof name !== 'string') throw invalidArgument('The base item must be a PivotItem.');
  return name;
}

function showAsOf(target: PivotDataTarget, value: unknown): PivotShowAs {
  const { calculation, baseField, baseItem } = recordOf(value, 'showAs');
  if (typeof calculation === 'string' && OTHERS.test(calculation)) {
    throw new HostError('NotImplemented', `The calculation ${calculation} is not implemented.`);
  }
  const shown = choiceOf(calculation, SHOW_AS_CALCULATIONS, 'calculation');
  if (!NEEDS_BASE.test(shown)) return { calculation: shown };
  return {
    calculation: shown,
    baseField: fieldArgument(target, baseField),
    baseItem: itemArgument(baseItem),
  };
}

/** `dataPivotHierarchy.showAs`. Relations to a base item name the field and the item. */
export const dataShowAs: Property<PivotDataTarget> = {
  get: ({ data }) => ({ calculation: data.showAs?.calculation ?? 'None' }),
  set: (target, value, session) => {
    target.data.showAs = showAsOf(target, value);
    changed(target, session);
  },
};
