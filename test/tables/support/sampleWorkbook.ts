import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { namedCells } from '../../../src/tables/namedCells';
import type { ListId, TableId } from '../../../src/tables/spec';
import { standardTable } from '../../../src/tables/standardTables';
import type { CellValue } from '../../../src/tables/tableContent';
import { cellAddress } from '../../../src/workbook/address';
import { formulaScope, type ScopeTable, type ScopeWorkbook } from '../../../src/workbook/layout/formulaScope';
import { choiceLists, choiceOf, choiceWord, type ChoiceListId } from '../../../src/words/choiceLists';
import type { Language } from '../../../src/words/language';
import { namedCellOf } from '../../../src/tables/namedCells';
import type { Sample } from './sample';

/** A sample laid out in the embedded Excel: a sheet a table, one for the named cells. */
export interface SampleWorkbook {
  readonly excel: OpenedExcel;
  /** What stands in a workbook of this layout, choices by ids. */
  read(excel: OpenedExcel): Promise<ReadSample>;
}

export interface ReadSample {
  cell(table: TableId, row: number, column: string): CellValue;
  name(id: string): CellValue;
}

const nameSheet = 'Names';

function isChoiceList(list: ListId | undefined): list is ChoiceListId {
  return list !== undefined && list in choiceLists;
}

function shown(value: CellValue, list: ListId | undefined, language: Language): CellValue {
  return isChoiceList(list) && value !== '' ? choiceWord(list, String(value), language) : value;
}

function meant(value: CellValue, list: ListId | undefined): CellValue {
  return isChoiceList(list) && typeof value === 'string' ? (choiceOf(list, value) ?? value) : value;
}

function columnsOf(sample: Sample, table: TableId) {
  const { columns } = standardTable(table);
  const persons = table === 'responsibility' ? sample.persons : [];
  return [
    ...columns,
    ...persons.map((person) => ({
      id: person,
      label: { 'zh-CN': person, 'en-US': person },
      kind: 'input' as const,
      type: 'text' as const,
      list: undefined,
      formula: undefined,
    })),
  ];
}

function scopeOf(sample: Sample, language: Language): ScopeWorkbook {
  const tables = new Map(
    (Object.keys(sample.tables) as TableId[]).map((id): [TableId, ScopeTable] => {
      const columns = columnsOf(sample, id);
      const at = (columnId: string) => columns.findIndex((column) => column.id === columnId);
      return [
        id,
        {
          name: standardTable(id).name,
          headerOf: (columnId) => columns[at(columnId)]?.label[language],
          persons: id === 'responsibility' ? sample.persons : [],
        },
      ];
    }),
  );
  return { language, tables, nameOf: (id) => namedCellOf(id).name };
}

async function layOut(excel: OpenedExcel, sample: Sample, language: Language): Promise<void> {
  const scope = scopeOf(sample, language);
  await excel.Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const form = worksheets.add(nameSheet);
    namedCells.forEach((cell, row) => {
      names.add(cell.name, form.getRange(`A${row + 1}`));
      if (cell.kind !== 'formula') {
        const value = sample.cells[cell.id] ?? cell.initial ?? '';
        form.getRange(`A${row + 1}`).values = [[shown(value, cell.list, language)]];
      }
    });
    const ids = Object.keys(sample.tables) as TableId[];
    for (const id of ids) {
      const sheet = worksheets.add(id);
      const columns = columnsOf(sample, id);
      const rows = sample.tables[id] ?? [];
      const last = cellAddress(rows.length, columns.length - 1);
      sheet.getRange(`A1:${cellAddress(0, columns.length - 1)}`).values = [
        columns.map(({ label }) => label[language]),
      ];
      const table = tables.add(`${id}!A1:${last}`, true);
      table.name = standardTable(id).name;
      sheet.getRange(`A2:${last}`).values = rows.map((row) =>
        columns.map(({ id: column, list, formula }) =>
          formula === undefined ? shown(row[column] ?? '', list, language) : '',
        ),
      );
    }
    await context.sync();
    for (const id of ids) {
      const columns = columnsOf(sample, id);
      const rows = sample.tables[id] ?? [];
      columns.forEach(({ formula }, column) => {
        if (formula === undefined) return;
        const area = `${cellAddress(1, column)}:${cellAddress(rows.length, column)}`;
        worksheets.getItem(id).getRange(area).formulas = rows.map(() => [formula(formulaScope(scope, id))]);
      });
    }
    namedCells.forEach((cell, row) => {
      if (cell.formula)
        form.getRange(`A${row + 1}`).formulas = [[cell.formula(formulaScope(scope, undefined))]];
    });
    await context.sync();
  });
}

async function readBack(excel: OpenedExcel, sample: Sample): Promise<ReadSample> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const names = worksheets.getItem(nameSheet).getRange(`A1:A${namedCells.length}`).load('values');
    const bodies = new Map(
      (Object.keys(sample.tables) as TableId[]).map((id) => {
        const last = cellAddress(sample.tables[id]!.length, columnsOf(sample, id).length - 1);
        return [id, worksheets.getItem(id).getRange(`A2:${last}`).load('values')] as const;
      }),
    );
    await context.sync();
    return {
      cell(table, row, column) {
        const columns = columnsOf(sample, table);
        const place = columns.findIndex(({ id }) => id === column);
        return meant(bodies.get(table)!.values[row][place] as CellValue, columns[place].list);
      },
      name(id) {
        const place = namedCells.findIndex((cell) => cell.id === id);
        return meant(names.values[place][0] as CellValue, namedCells[place].list);
      },
    };
  });
}

/** Lays a sample out in an embedded Excel of its own. */
export async function sampleWorkbook(sample: Sample, language: Language): Promise<SampleWorkbook> {
  const excel = await openExcel();
  await layOut(excel, sample, language);
  return { excel, read: (from) => readBack(from, sample) };
}
