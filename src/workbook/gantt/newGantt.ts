import { ganttWords } from '../../words/ganttWords';
import type { Language } from '../../words/language';
import { absoluteReference } from '../address';
import type { Area } from '../cell';
import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import type { NamedAreaSnapshot, WorkbookSnapshot } from '../snapshot';
import { headFills } from './ganttFormulas';
import {
  ganttNames,
  keptArea,
  newGanttPlace,
  readArea,
  slotArea,
  stateArea,
  type GanttPlace,
} from './ganttLayout';
import { ganttPage, ganttRules, ganttSheetLook } from './ganttLook';

/** Whether a workbook has a Gantt sheet: a name outlives its deleted cells. */
export function hasGantt({ areas }: WorkbookSnapshot): boolean {
  return areas.some(({ name }) => name === ganttNames.rows);
}

function namedAreas(
  place: GanttPlace,
): readonly (readonly [name: string, area: Area, comment: keyof typeof ganttWords])[] {
  return [
    [ganttNames.rows, keptArea(place, 0, 1), 'rows'],
    [ganttNames.heads, slotArea(place, 'upper'), 'months'],
    [ganttNames.read, readArea(place), 'read'],
    [ganttNames.state, stateArea(place), 'state'],
  ];
}

/** The names of a new Gantt sheet. */
export function newGanttNames(sheet: string, language: Language, taken: ReadonlySet<string>): Change[] {
  return namedAreas(newGanttPlace(sheet)).map(([name, area, comment]) => {
    const refersTo = absoluteReference(area);
    return taken.has(name)
      ? { edit: 'redefineName', name, refersTo }
      : { edit: 'name', name, refersTo, comment: ganttWords[comment][language] };
  });
}

/** Formulas, rules and look of a new Gantt sheet; its rows come with the plan that refreshes a workbook. */
export function newGanttChanges(sheet: string, workbook: ScopeWorkbook, projectName: string): Change[] {
  const place = newGanttPlace(sheet);
  return [
    ...headFills(place, workbook),
    ...ganttSheetLook(place, workbook.language),
    ...ganttRules(place),
    ganttPage(place, projectName, workbook.language),
  ];
}

/** A new Gantt sheet as a refresh will read it: one row that is not dressed yet. */
export function newGanttAreas(sheet: string): NamedAreaSnapshot[] {
  return namedAreas(newGanttPlace(sheet)).map(([name, area]) => {
    const blank = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(''));
    return { name, sheet, row: area.row, column: area.column, values: blank, formulas: blank };
  });
}
