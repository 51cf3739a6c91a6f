import { namedCells } from '../../tables/namedCells';
import type { CellValue } from '../../tables/tableContent';
import { choiceWord } from '../../words/choiceLists';
import { languages, type Language, type Localized } from '../../words/language';
import { isFormulaText } from '../../tables/typedCell';
import { headerReference } from '../layout/structuredReference';
import type { LocatedTable } from '../locatedTable';
import { isPersonColumn } from '../look/personColumn';
import type { NamedCellSnapshot, SchemaRow, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { choiceListOf, inLanguage } from './wordsOf';

/**
 * A label in another language, where it still reads as Plumbline wrote it; a text of somebody's own stays.
 *
 * @example
 * relabelled('任务', { 'zh-CN': '任务', 'en-US': 'Task' }, 'en-US'); //=> 'Task'
 * relabelled('工作项', { 'zh-CN': '任务', 'en-US': 'Task' }, 'en-US'); //=> '工作项'
 */
export function relabelled(text: string, label: Localized, language: Language): string {
  return languages.some((one) => label[one] === text) ? label[language] : text;
}

/** Headers that would be twice in a table stay as they are: Excel would number the second one. */
function headersIn({ snapshot, columnOf, specOf }: LocatedTable, language: Language): string[] {
  const headers = [...snapshot.headers];
  for (const [id, place] of columnOf) {
    const spec = specOf.get(id);
    if (spec === undefined || isPersonColumn(spec)) continue;
    const header = relabelled(headers[place], spec.label, language);
    if (!headers.includes(header)) headers[place] = header;
  }
  return headers;
}

function switchedTable(table: LocatedTable, language: Language): TableSnapshot {
  const { snapshot, columnOf, specOf } = table;
  const lists = [...columnOf].flatMap(([id, place]) => {
    const list = table.spec.id === 'lists' ? choiceListOf({ list: id }) : choiceListOf(specOf.get(id) ?? {});
    return list === undefined ? [] : [[place, list] as const];
  });
  const line = (row: readonly CellValue[], formulas: readonly CellValue[]): readonly CellValue[] => {
    if (lists.length === 0) return row;
    const words = [...row];
    for (const [place, list] of lists)
      if (!isFormulaText(formulas[place])) words[place] = inLanguage(list, row[place], language);
    return words;
  };
  const { values, formulas } = snapshot;
  return {
    ...snapshot,
    headers: headersIn(table, language),
    values: values.map((row, index) => line(row, formulas[index])),
    formulas: formulas.map((row) => line(row, row)),
  };
}

function switchedCell(cell: NamedCellSnapshot, language: Language): NamedCellSnapshot {
  const spec = namedCells.find(({ name }) => name === cell.name);
  const list = spec && choiceListOf(spec);
  if (list === undefined || isFormulaText(cell.formula)) return cell;
  const value =
    spec?.id === 'language'
      ? choiceWord('language', language, language)
      : inLanguage(list, cell.value, language);
  return { ...cell, value, formula: value };
}

/** The schema sheet's references follow the headers that they refer to. */
function switchedSchema(
  row: SchemaRow,
  tables: ReadonlyMap<string, LocatedTable>,
  language: Language,
): SchemaRow {
  const table = tables.get(row.tableId);
  const place = table?.columnOf.get(row.columnId);
  if (table === undefined || place === undefined || row.header !== table.snapshot.headers[place]) return row;
  const header = headersIn(table, language)[place];
  return { ...row, header, formula: `=${headerReference(table.snapshot.name, header)}` };
}

/**
 * The workbook as it reads in another language: headers as far as nobody renamed them, and the words of
 * drop-downs as far as the lists know them. Formulas and what they show are those of before.
 */
export function switchedSnapshot(
  snapshot: WorkbookSnapshot,
  tables: ReadonlyMap<string, LocatedTable>,
  language: Language,
): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) => {
      const located = tables.get(table.id);
      return located === undefined ? table : switchedTable(located, language);
    }),
    cells: snapshot.cells.map((cell) => switchedCell(cell, language)),
    schema: snapshot.schema.map((row) => switchedSchema(row, tables, language)),
  };
}
