import { figureCells } from '../../tables/board/boardParts';
import { boards } from '../../tables/boards';
import { sheetSpec } from '../../tables/sheetSpecs';
import type { SheetId } from '../../tables/spec';
import type { Change } from '../change';
import type { NewSheet, ProjectContent } from '../create/describeWorkbook';
import { freeSheetName } from '../create/freeSheetName';
import { planCreation } from '../create/planCreation';
import { virtualSnapshot } from '../create/virtualSnapshot';
import { schemaEntries } from '../refresh/schemaEntries';
import { readStructure } from '../refresh/structure';
import { planSchema, schemaSheet } from '../schema/planSchema';
import { versionEntry } from '../schema/schemaVersion';
import type { WorkbookSnapshot } from '../snapshot';

/** What shows a report: its sheet comes to the front, made first where it is missing. */
export interface ReportSheetPlan {
  readonly changes: readonly Change[];
  readonly isNew: boolean;
}

/** Reports stand before the sheets of settings, the first of which holds the calendar; without one they come last. */
function placed(changes: readonly Change[], { tables, sheets }: WorkbookSnapshot): Change[] {
  const calendar = tables.find(({ id }) => id === 'calendar')?.sheet;
  const position = sheets.findIndex(({ name }) => name === calendar);
  return changes.map((change) =>
    change.edit === 'addSheet' && position >= 0 ? { ...change, position } : change,
  );
}

/**
 * Plans the sheet of a report. One that is there is left as it is, wherever it was moved and whatever was typed
 * there: its formulas follow the tables by themselves.
 */
export function planReportSheet(snapshot: WorkbookSnapshot, id: SheetId): ReportSheetPlan {
  const board = boards.find(({ sheet }) => sheet === id)!;
  const names = new Set<string>(figureCells(board).map(({ name }) => name));
  const there = snapshot.cells.find(({ name }) => names.has(name));
  if (there !== undefined) {
    return { changes: [{ edit: 'activateSheet', sheet: there.sheet }], isNew: false };
  }
  const { language, scope, tables, values, version } = readStructure(snapshot);
  const content: ProjectContent = {
    language,
    forms: [],
    valueOf: () => '',
    rowsOf: () => [],
    persons: [],
  };
  const spec = sheetSpec(id);
  const name = freeSheetName(
    spec.name[language],
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const sheet: NewSheet = {
    spec,
    name,
    language,
    form: undefined,
    board: { spec: board, sheet: name, language },
    tables: [],
  };
  const completed = virtualSnapshot(snapshot, [sheet], content, scope);
  const cells = new Map(completed.cells.map((cell) => [cell.name, cell]));
  const projectName = String(values.get('projectName') ?? '');
  const hasSchema = snapshot.sheets.some((one) => one.name === schemaSheet);
  return {
    changes: [
      ...placed(planCreation([sheet], content, projectName, scope, snapshot), snapshot),
      ...planSchema(
        snapshot.schema,
        [...schemaEntries({ tables, cells, scope }), versionEntry(version)],
        hasSchema,
      ),
      { edit: 'activateSheet', sheet: name },
    ],
    isNew: true,
  };
}
