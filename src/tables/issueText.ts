import type { Issue } from '../project/issue';
import { issueWords } from '../words/issueWords';
import { localized, type Language, type Localized } from '../words/language';
import { say } from '../words/say';
import { namedCells } from './namedCells';
import { standardTables } from './standardTables';

const projectLabel = localized('项目信息', 'Project');
const rowLabel = localized('表内第 {row} 行', 'table row {row}');
const separator = localized('·', ', ');

function tableLabel(table: string): Localized | undefined {
  return (
    standardTables.find(({ id }) => id === table)?.label ?? (table === 'project' ? projectLabel : undefined)
  );
}

/** A column's label; a named cell's on the forms; a person's name is its own label. */
function columnLabel(table: string | null, column: string, language: Language): string {
  const ofTable = standardTables.find(({ id }) => id === table)?.columns.find(({ id }) => id === column);
  const spec = ofTable ?? (table === 'project' ? namedCells.find(({ id }) => id === column) : undefined);
  return spec?.label[language] ?? column;
}

/**
 * Where an issue is, in words: table, column, data row counted from 1.
 *
 * @example
 * issuePlace(issue('notANumber', { table: 'tasks', row: 2, column: 'duration' }), 'en-US');
 * //=> 'Work breakdown, Duration, table row 3'
 */
export function issuePlace({ table, row, column }: Issue, language: Language): string {
  return [
    ...(table === null ? [] : [tableLabel(table)?.[language] ?? table]),
    ...(column === null ? [] : [columnLabel(table, column, language)]),
    ...(row === null ? [] : [say(rowLabel, { row: row + 1 }, language)]),
  ].join(separator[language]);
}

/** Names of standard tables come as they are called, not as Excel knows them. */
function tableParam({ params, table }: Issue, language: Language): Record<string, string> {
  const named = standardTables.find(({ id, name }) => name === params.table || id === params.table);
  const label = named?.label[language] ?? (table === null ? undefined : tableLabel(table)?.[language]);
  return label === undefined ? {} : { table: label };
}

/**
 * An issue as a sentence: what is the matter, where, and what to do.
 *
 * @example
 * issueText(issue('notANumber', { table: 'tasks', row: 2, column: 'duration' }, { value: 'x' }), 'en-US');
 * //=> 'Work breakdown, Duration, table row 3: “x” is not a number and counts as blank. Type a number.'
 */
export function issueText(found: Issue, language: Language): string {
  const params = { ...found.params, ...tableParam(found, language), place: issuePlace(found, language) };
  return say(issueWords[found.code], params, language);
}
