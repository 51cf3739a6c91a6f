import type { FormulaScope, TableId } from '../../tables/spec';
import { choiceWord } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import { bracketed, thisRow, wholeColumn } from './structuredReference';

/** A table as formulas speak of it: its name and headers as they are now, renamed or not. */
export interface ScopeTable {
  readonly name: string;
  /** Header of a column by its id; `undefined` where the column was deleted. */
  readonly headerOf: (columnId: string) => string | undefined;
  /** Headers of the columns of persons, in their order; only the responsibility matrix has any. */
  readonly persons: readonly string[];
}

/** All that formulas may name. */
export interface ScopeWorkbook {
  readonly language: Language;
  readonly tables: ReadonlyMap<TableId, ScopeTable>;
  /** Workbook name of a named cell by its id. */
  readonly nameOf: (nameId: string) => string;
}

/** What a formula refers to is not in the workbook; the formula cannot be written. */
class MissingReference extends Error {}

/**
 * A formula, or `undefined` where what it speaks of is not in the workbook: that is an issue of its own, and the
 * cell stays as it is rather than show an error.
 */
export function formulaIfThere(write: () => string | undefined): string | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof MissingReference) return undefined;
    throw error;
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new MissingReference(what);
  return value;
}

/**
 * The names of everything for the formulas of a table.
 *
 * @param own the table that the formula stands in; `undefined` for a cell of a form.
 */
export function formulaScope(workbook: ScopeWorkbook, own: TableId | undefined): FormulaScope {
  const table = (id: TableId) => found(workbook.tables.get(id), id);
  const ownTable = () => table(found(own, 'a table of its own'));
  const header = (id: TableId, columnId: string) => found(table(id).headerOf(columnId), `${id}.${columnId}`);
  return {
    cell: (columnId) => thisRow(found(ownTable().headerOf(columnId), columnId)),
    column: (id, columnId) => wholeColumn(table(id).name, header(id, columnId)),
    name: workbook.nameOf,
    word: (list, choice) => `"${choiceWord(list, choice, workbook.language).replaceAll('"', '""')}"`,
    personCells: () => personCells(table('responsibility')),
    personHeaders: () => personHeaders(table('responsibility')),
    personBody: () => personBody(table('responsibility')),
  };
}

/** `[first]:[last]` of the columns of persons, one bracket where there is one person. */
function personSpan({ persons }: ScopeTable): string {
  return [...new Set([persons[0], persons[persons.length - 1]])].map(bracketed).join(':');
}

function personCells(table: ScopeTable): string {
  return table.persons.length === 0 ? '""' : `${table.name}[@${personSpan(table)}]`;
}

/** LibreOffice knows `[#Headers]` and `[#Data]` only together with columns. */
function personHeaders(table: ScopeTable): string {
  return table.persons.length === 0 ? '""' : `${table.name}[[#Headers],${personSpan(table)}]`;
}

function personBody(table: ScopeTable): string {
  return table.persons.length === 0 ? '""' : `${table.name}[${personSpan(table)}]`;
}
