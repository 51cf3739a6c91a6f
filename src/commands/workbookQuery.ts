import type { WorkbookQuery } from '../excel/readWorkbook';
import { figureCells } from '../tables/board/boardParts';
import { boards } from '../tables/boards';
import { namedCells } from '../tables/namedCells';
import { standardTables } from '../tables/standardTables';
import { ganttNames } from '../workbook/gantt/ganttLayout';
import { schemaSheet } from '../workbook/schema/planSchema';

/** What every command reads: all standard tables and named cells, and the schema sheet. */
export const workbookQuery: WorkbookQuery = {
  tables: standardTables,
  cells: namedCells.map(({ name }) => name),
  areas: Object.values(ganttNames),
  boards: boards.map((board) => figureCells(board)[0].name),
  schemaSheet,
};
