import { ganttWords } from '../../words/ganttWords';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { absoluteReference } from '../address';
import type { Area } from '../cell';
import type { Change } from '../change';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import type { NamedAreaSnapshot, WorkbookSnapshot } from '../snapshot';
import { headFills, rowFills } from './ganttFormulas';
import {
  ganttNames,
  keptArea,
  mostRows,
  newGanttPlace,
  scaleRow,
  slotArea,
  type GanttPlace,
} from './ganttLayout';
import { ganttRules, ganttSheetLook } from './ganttLook';

/** Whether a workbook has a Gantt sheet: a name outlives its deleted cells. */
export function hasGantt({ areas }: WorkbookSnapshot): boolean {
  return areas.some(({ name }) => name === ganttNames.rows);
}

function namedAreas(place: GanttPlace): readonly (readonly [name: string, area: Area, comment: keyof typeof ganttWords])[] {
  const state = { sheet: place.sheet, row: scaleRow(place, 'state'), column: place.left, rows: 1, columns: 1 };
  return [
    [ganttNames.rows, keptArea(place, 0, 1), 'rows'],
    [ganttNames.heads, slotArea(place, 'upper'), 'months'],
    [ganttNames.state, state, 'state'],
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

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The line of help, live: what to do while there is nothing to show, and a note where not all is shown. */
export function ganttHelp(help: string, workbook: ScopeWorkbook): string {
  const { language } = workbook;
  const scope = formulaScope(workbook, undefined);
  const summaries = say(ganttWords.summariesOnly, { most: mostRows }, language);
  const formula = formulaIfThere(
    () =>
      `=IF(COUNT(${scope.column('tasks', 'start')})=0,${quoted(ganttWords.empty[language])},` +
      `IF(COUNT(${scope.column('tasks', 'id')})>${mostRows},${quoted(summaries)},${quoted(help)}))`,
  );
  return formula ?? help;
}

/** Formulas, rules and look of a new Gantt sheet; its rows come with the plan that refreshes a workbook. */
export function newGanttChanges(sheet: string, workbook: ScopeWorkbook): Change[] {
  const place = newGanttPlace(sheet);
  return [
    ...headFills(place, workbook),
    ...rowFills(place, 0, 1, workbook),
    ...ganttSheetLook(place, workbook.language),
    ...ganttRules(place),
  ];
}

/** A new Gantt sheet as a refresh will read it: one row that is not dressed yet. */
export function newGanttAreas(sheet: string): NamedAreaSnapshot[] {
  return namedAreas(newGanttPlace(sheet)).map(([name, area]) => {
    const blank = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(''));
    return { name, sheet, row: area.row, column: area.column, values: blank, formulas: blank };
  });
}
