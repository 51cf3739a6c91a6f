import type { WorkbookQuery } from '../excel/readWorkbook';
import { namedCells } from '../tables/namedCells';
import { standardTables } from '../tables/standardTables';
import { ganttNames } from '../workbook/gantt/ganttLayout';
import { schemaSheet } from '../workbook/schema/planSchema';

/** What every command reads: all standard tables and named cells, and the schema sheet. */
export const workbookQuery: WorkbookQuery = {
  tables: standardTables,
  cells: namedCells.map(({ name }) => name),
  areas: Object.values(ganttNames),
  schemaSheet,
};
