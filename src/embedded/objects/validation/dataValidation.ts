import { editBy } from '../../edits/edit';
import { changeValidation, clearValidation, validationsIn } from '../../edits/validation/validateArea';
import { invalidCells } from '../../edits/validation/invalidCells';
import { liveArea } from '../../host/liveArea';
import { cellCount } from '../../model/area';
import type { DataValidation } from '../../model/dataValidation';
import { booleanOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import { NULL_OBJECT } from '../../protocol/hostObject';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import { areasOf } from '../cellsOf';
import type { RangeOrAreas } from '../cellsOf';
import { of } from '../targets';
import { readErrorAlert, readPrompt, readValidationRule, validationRuleAsJson } from './validationRule';

type Content = Omit<DataValidation, 'areas'>;

const NONE: Content = {
  rule: null,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** What holds in each part of the cells; cells without a validation count as one that allows everything. */
function contentsOf(target: RangeOrAreas): Content[] {
  return areasOf(target).flatMap((area) =>
    validationsIn(target.sheet, area).map(({ validation }) => validation ?? NONE),
  );
}

/** A property's value where it is the same in all cells, else null. */
function common<T>(target: RangeOrAreas, read: (content: Content) => T): T | null {
  const values = contentsOf(target).map(read);
  const isSame = values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
  return isSame ? values[0]! : null;
}

function property(
  read: (content: Content) => unknown,
  change: (value: unknown, target: RangeOrAreas) => Partial<Content>,
): Property<RangeOrAreas> {
  return {
    get: (target) => common(target, read),
    set: (target, value, session) => {
      const changed = change(value, target);
      changeValidation(editBy(session), target.sheet, areasOf(target), (content) => ({
        ...content,
        ...changed,
      }));
    },
  };
}

/** The kind of rule; `Inconsistent` where some cells have none, `MixedCriteria` where they differ. */
function typeOf(target: RangeOrAreas): string {
  const contents = contentsOf(target);
  const kinds = new Set(contents.map(({ rule }) => rule?.kind ?? 'None'));
  if (kinds.size > 1) return kinds.has('None') ? 'Inconsistent' : 'MixedCriteria';
  const rules = new Set(contents.map(({ rule }) => JSON.stringify(rule)));
  return rules.size > 1 ? 'MixedCriteria' : [...kinds][0]!;
}

function invalidOf(target: RangeOrAreas, session: Session): HostObject | null {
  const parts = invalidCells(editBy(session), target.sheet, areasOf(target));
  if (parts.length === 0) return null;
  return of('RangeAreas', { sheet: target.sheet, parts: parts.map((area) => liveArea(target.sheet, area)) });
}

/** Whether all cells hold what may be typed (true), none does (false), or only some (null). */
function validity(target: RangeOrAreas, session: Session): boolean | null {
  const invalid = invalidCells(editBy(session), target.sheet, areasOf(target));
  if (invalid.length === 0) return true;
  const count = (areas: typeof invalid): number => areas.reduce((sum, area) => sum + cellCount(area), 0);
  return count(invalid) === count(areasOf(target)) ? false : null;
}

/** `range.dataValidation`. */
export const dataValidationClass: HostClass<RangeOrAreas> = {
  name: 'DataValidation',
  properties: {
    Type: typeOf,
    Rule: property(
      ({ rule }) => validationRuleAsJson(rule),
      (value, { sheet }) => ({ rule: readValidationRule(value, sheet) }),
    ),
    Prompt: property(
      ({ prompt }) => prompt,
      (value) => ({ prompt: readPrompt(value) }),
    ),
    ErrorAlert: property(
      ({ errorAlert }) => errorAlert,
      (value) => ({ errorAlert: readErrorAlert(value) }),
    ),
    IgnoreBlanks: property(
      ({ ignoreBlanks }) => ignoreBlanks,
      (value) => ({ ignoreBlanks: booleanOf(value, 'ignoreBlanks') }),
    ),
    Valid: validity,
  },
  methods: {
    Clear: (target, _args, session) => clearValidation(editBy(session), target.sheet, areasOf(target)),
    GetInvalidCells: (target, _args, session) => {
      const found = invalidOf(target, session);
      if (!found) throw itemNotFound();
      return found;
    },
    GetInvalidCellsOrNullObject: (target, _args, session) => invalidOf(target, session) ?? NULL_OBJECT,
  },
};
