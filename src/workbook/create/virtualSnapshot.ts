import type { ScopeWorkbook } from '../layout/formulaScope';
import { newGanttAreas } from '../gantt/newGantt';
import { contentColumn } from '../layout/sheetHead';
import type { NamedCellSnapshot, WorkbookSnapshot } from '../snapshot';
import type { NewSheet, ProjectContent } from './describeWorkbook';
import { tableSnapshot } from './newTable';

function namedCells(sheet: NewSheet, content: ProjectContent): NamedCellSnapshot[] {
  return (sheet.form?.cells ?? []).map(({ row, spec }) => {
    const value = spec.formula ? '' : content.valueOf(spec);
    return {
      name: spec.name,
      sheet: sheet.name,
      row,
      column: contentColumn + 1,
      value,
      formula: spec.formula ? '=' : value,
    };
  });
}

function boardCells({ board, name }: NewSheet): NamedCellSnapshot[] {
  return (board?.spec.elements ?? []).flatMap((element): NamedCellSnapshot[] => {
    if (element.element !== 'figure') return [];
    const { row, column } = element.place;
    const formula = element.cell.formula ? '=' : '';
    const cell = { name: element.cell.name, sheet: name, row, column: column + contentColumn };
    return [{ ...cell, value: '', formula }];
  });
}

/** The workbook as it will read when the described sheets are made. */
export function virtualSnapshot(
  snapshot: WorkbookSnapshot,
  sheets: readonly NewSheet[],
  content: ProjectContent,
  workbook: ScopeWorkbook,
): WorkbookSnapshot {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => tableSnapshot(table, workbook)));
  return {
    ...snapshot,
    sheets: [...snapshot.sheets, ...sheets.map(({ name }) => ({ name, visible: true, protected: false }))],
    tables: [...snapshot.tables, ...tables],
    areas: [
      ...snapshot.areas,
      ...sheets.flatMap(({ isGantt, name }) => (isGantt ? newGanttAreas(name) : [])),
    ],
    cells: [
      ...snapshot.cells,
      ...sheets.flatMap((sheet) => [...namedCells(sheet, content), ...boardCells(sheet)]),
    ],
  };
}
