import { editBy } from '../edits/edit';
import { findCells, replaceInCells } from '../edits/findCells';
import type { FindCriteria } from '../edits/findCells';
import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { cellArea, intersectAreas } from '../model/area';
import { flagOf, isOmitted, recordOf, textOf } from '../protocol/argument';
import { itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostObject, Method, Session } from '../protocol/hostObject';
import { areasObject, specialCellsOf } from './rangeAreas';
import { of } from './targets';

/** The criteria of a search or replacement. */
export function criteriaOf(value: unknown): FindCriteria {
  const criteria = isOmitted(value) ? {} : recordOf(value, 'criteria');
  return { completeMatch: flagOf(criteria['completeMatch']), matchCase: flagOf(criteria['matchCase']) };
}

function find(range: LiveArea, text: unknown, criteria: unknown, session: Session): HostObject | null {
  session.host.calculator.settle();
  const found = findCells(range.sheet, range.area, textOf(text, 'text'), criteriaOf(criteria));
  const isBackwards = !isOmitted(criteria) && recordOf(criteria)['searchDirection'] === 'Backwards';
  const cell = isBackwards ? found.at(-1) : found[0];
  return cell ? of('Range', liveArea(range.sheet, cellArea(cell.row, cell.column))) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function mergedAreas({ sheet, area }: LiveArea): HostObject | null {
  const merges = sheet.merges.filter((merge) => intersectAreas(merge, area));
  return merges.length > 0 ? areasObject(sheet, merges) : null;
}

/** The methods of a range that look for cells. */
export const rangeSearch: Readonly<Record<string, Method<LiveArea>>> = {
  Find: (range, [text, criteria], session) => required(find(range, text, criteria, session)),
  FindOrNullObject: (range, [text, criteria], session) => find(range, text, criteria, session) ?? NULL_OBJECT,
  ReplaceAll: ({ sheet, area }, [text, replacement, criteria], session) => {
    session.host.calculator.settle();
    const [from, to] = [textOf(text, 'text'), textOf(replacement, 'replacement')];
    return replaceInCells(editBy(session), sheet, area, from, to, criteriaOf(criteria));
  },
  GetMergedAreas: (range) => required(mergedAreas(range)),
  GetMergedAreasOrNullObject: (range) => mergedAreas(range) ?? NULL_OBJECT,
  GetSpecialCells: ({ sheet, area }, [type, valueType], session) => {
    session.host.calculator.settle();
    return required(specialCellsOf(sheet, [area], type, valueType));
  },
  GetSpecialCellsOrNullObject: ({ sheet, area }, [type, valueType], session) => {
    session.host.calculator.settle();
    return specialCellsOf(sheet, [area], type, valueType) ?? NULL_OBJECT;
  },
};
