import type { Sheet } from '../model/sheet';
import { nextId, nextNumber, sheetNamed } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { renameTableReferences } from '../formulas/renameReferences';
import { demandStructureOpen, sheetAdded } from './addSheet';
import type { Edit } from './edit';

/** Copies a sheet with all that is on it to a place among the tabs. Tables get new names, and its own formulas follow. */
export function copySheet(edit: Edit, sheet: Sheet, position: number): Sheet {
  const { model } = edit.host;
  demandStructureOpen(model);
  edit.host.calculator.settle();
  const copy: Sheet = {
    ...structuredClone(sheet),
    id: nextId(model),
    name: copyName(model, sheet.name),
    visibility: 'Visible',
  };
  shareStyles(sheet, copy);
  // Only the copy's own formulas may follow its tables' new names.
  const alone: WorkbookModel = { ...model, names: [], sheets: [copy] };
  copy.tables = copy.tables.map((table) => ({
    ...table,
    id: nextId(model),
    legacyId: nextNumber(model),
    name: tableName(model, copy, table.name),
  }));
  sheet.tables.forEach((table, index) => renameTableReferences(alone, table.name, copy.tables[index]!.name));
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: nextId(model) }));
  copy.shapes = copy.shapes.map((shape) => ({ ...shape, id: nextId(model) }));
  copy.conditionalFormats = copy.conditionalFormats.map((format) => ({ ...format, id: nextId(model) }));
  model.sheets.splice(position, 0, copy);
  sheetAdded(edit, copy);
  return copy;
}

/** Styles are shared objects; the clone has made new ones. */
function shareStyles(sheet: Sheet, copy: Sheet): void {
  for (const [row, stored] of sheet.cells) {
    for (const [column, { style }] of stored) copy.cells.get(row)!.get(column)!.style = style;
  }
  for (const [index, { style }] of sheet.columns) copy.columns.get(index)!.style = style;
  for (const [index, { style }] of sheet.rows) copy.rows.get(index)!.style = style;
}

function copyName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!sheetNamed(workbook, candidate)) return candidate;
  }
}

function tableName(workbook: WorkbookModel, copy: Sheet, name: string): string {
  const taken = new Set(
    [...workbook.sheets, copy].flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())),
  );
  for (let number = 2; ; number++) {
    const candidate = `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
