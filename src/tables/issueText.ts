import type { Issue } from '../project/issue';
import { issueWords } from '../words/issueWords';
import { boards } from './boards';
import { localized, type Language, type Localized } from '../words/language';
import { say } from '../words/say';
import { formCells, namedCells } from './namedCells';
import { projectForm } from './projectForm';
import { settingsForm } from './settingsForm';
import { sheetSpec } from './sheetSpecs';
import { standardTables } from './standardTables';

/** In the order of `formCells`. */
const formLabels = [projectForm, settingsForm, ...boards].map(({ sheet }) => sheetSpec(sheet).name);
const rowLabel = localized('表内第 {row} 行', 'table row {row}');
const separator = localized('·', ', ');

/** The table's label; for a cell of a form that of the form it stands on. */
function tableLabel(table: string, column: string | null): Localized | undefined {
  if (table !== 'project') return standardTables.find(({ id }) => id === table)?.label;
  const form = formCells.findIndex((cells) => cells.some(({ id }) => id === column));
  return formLabels[Math.max(0, form)];
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
    ...(table === null ? [] : [tableLabel(table, column)?.[language] ?? table]),
    ...(column === null ? [] : [columnLabel(table, column, language)]),
    ...(row === null ? [] : [say(rowLabel, { row: row + 1 }, language)]),
  ].join(separator[language]);
}

/** Names of standard tables come as they are called, not as Excel knows them. */
function tableParam({ params, table, column }: Issue, language: Language): Record<string, string> {
  const named = standardTables.find(({ id, name }) => name === params.table || id === params.table);
  const label =
    named?.label[language] ?? (table === null ? undefined : tableLabel(table, column)?.[language]);
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
