import { choiceLists, listLabels, openLists, type ChoiceListId } from '../words/choiceLists';
import type { Localized } from '../words/language';
import { figureCells } from './board/boardParts';
import type { BoardSpec } from './board/boardSpec';
import { boards } from './boards';
import { projectForm } from './projectForm';
import { settingsForm } from './settingsForm';
import { sheetSpec } from './sheetSpecs';
import type { ColumnSpec, FormSpec, NamedCellSpec, TableSpec } from './spec';
import { standardTables } from './standardTables';

const kinds = { key: 'key', engine: 'eng', formula: 'fx', input: 'in' } as const;

function both(text: Localized): string {
  return [...new Set([text['zh-CN'], text['en-US']])].join(' / ').replaceAll('|', '\\|');
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function columnRow({ id, label, kind, type, list, hint }: ColumnSpec): string {
  return row(`\`${id}\``, both(label), kinds[kind], list ? `${type} (${list})` : type, both(hint));
}

function tableChapter(table: TableSpec): string[] {
  return [
    `## ${both(table.label)} — \`${table.name}\``,
    '',
    `Sheet ${both(sheetSpec(table.sheet).name)}.`,
    '',
    row('Column', 'Label', 'Kind', 'Type', 'Hint'),
    row('---', '---', '---', '---', '---'),
    ...table.columns.map(columnRow),
    '',
  ];
}

function cellRow({ name, label, kind, type, list, hint }: NamedCellSpec): string {
  return row(`\`${name}\``, both(label), kinds[kind], list ? `${type} (${list})` : type, both(hint));
}

function formChapter(form: FormSpec): string[] {
  return [
    `## ${both(sheetSpec(form.sheet).name)}: named cells`,
    '',
    row('Name', 'Label', 'Kind', 'Type', 'Hint'),
    row('---', '---', '---', '---', '---'),
    ...form.sections.flatMap((section) => ('cells' in section ? section.cells.map(cellRow) : [])),
    '',
  ];
}

function boardChapter(board: BoardSpec): string[] {
  return [
    `## ${both(sheetSpec(board.sheet).name)}: named cells`,
    '',
    row('Name', 'Label', 'Kind', 'Type', 'Hint'),
    row('---', '---', '---', '---', '---'),
    ...figureCells(board).map(cellRow),
    '',
  ];
}

function listRow(list: ChoiceListId): string {
  const words = choiceLists[list].map(({ label }) => both(label)).join(' · ');
  return row(`\`${list}\``, both(listLabels[list]), openLists.has(list) ? 'open' : 'closed', words);
}

/** The data dictionary as Markdown: every table, column, named cell and list, written from their declarations. */
export function dataDictionary(): string {
  return [
    '# Data dictionary',
    '',
    'Written from the declarations in `src/tables` by `npm run docs`; do not edit by hand.',
    '',
    'Kinds: **in** the user types it · **fx** a live formula · **eng** Plumbline computes and writes it · **key** stable identity.',
    '',
    ...formChapter(projectForm),
    ...standardTables.filter(({ id }) => id !== 'lists').flatMap(tableChapter),
    ...formChapter(settingsForm),
    ...boards.flatMap(boardChapter),
    '## Lists — `PL_Lists`',
    '',
    'Users may add words to open lists; formulas quote the words of closed ones.',
    '',
    row('List', 'Label', 'Kind', 'Words'),
    row('---', '---', '---', '---'),
    ...(Object.keys(choiceLists) as ChoiceListId[]).map(listRow),
    '',
  ].join('\n');
}
