import { listName } from '../../tables/listName';
import { columnValidation } from '../layout/columnValidation';
import { listOf } from '../layout/listOf';
import { signalsOf } from '../layout/tableRules';
import { everyList } from '../create/listNames';
import { readStructure } from '../refresh/structure';
import type { PresentQuery } from '../revert/present';
import type { WorkbookSnapshot } from '../snapshot';
import { formSheets } from './formSheets';
import type { ColumnRef } from './repairItem';
import type { Area } from '../cell';

/** A column whose validation or conditional formats can be missing, and its data cells. */
export interface DressedColumn extends ColumnRef {
  readonly area: Area;
  readonly isValidated: boolean;
  /** How many words of the column stand out, each by a conditional format of its own. */
  readonly signals: number;
}

/** The standard columns that have more than a format. */
export function dressedColumns(snapshot: WorkbookSnapshot): DressedColumn[] {
  const { tables, language } = readStructure(snapshot);
  return [...tables.values()].flatMap(({ spec, snapshot: table, columnOf }) =>
    spec.columns.flatMap((column): DressedColumn[] => {
      const place = columnOf.get(column.id);
      if (place === undefined || table.values.length === 0) return [];
      const area: Area = {
        sheet: table.sheet,
        row: table.row + 1,
        column: table.column + place,
        rows: table.values.length,
        columns: 1,
      };
      const validation = columnValidation(column, area, language, listOf(column));
      const isValidated = validation.edit === 'validate' && validation.rule.kind !== 'any';
      const signals = signalsOf(column).length;
      return isValidated || signals > 0
        ? [{ table: spec.id, column: column.id, area, isValidated, signals }]
        : [];
    }),
  );
}

/** What a repair must see beside what every command reads: the forms, where list names lead, and how columns are dressed. */
export function repairQuery(snapshot: WorkbookSnapshot): PresentQuery {
  const there = new Set(snapshot.names);
  return {
    columns: [],
    sheets: [...new Set(formSheets(snapshot).map(({ sheet }) => sheet))],
    names: everyList.map(listName).filter((name) => there.has(name)),
    cells: [],
    looks: dressedColumns(snapshot).map(({ area }) => area),
  };
}
