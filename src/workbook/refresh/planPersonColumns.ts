import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import { listOf } from '../layout/listOf';
import { columnLook, headerLook } from '../layout/tableLook';
import type { LocatedTable } from '../locatedTable';
import { frameRows } from '../rows/frameRows';
import { columnWidth, keepsText } from '../look/columnLook';
import { personColumn, personColumnId } from '../look/personColumn';
import type { ProjectFacts } from './projectFacts';

/** Names of the people list that head no column of the matrix yet, each once. */
export function newPersons({ snapshot }: LocatedTable, people: readonly string[]): string[] {
  const headers = new Set(snapshot.headers);
  return [...new Set(people)].filter((person) => person !== '' && !headers.has(person));
}

/** New columns of the matrix, and the matrix as plans behind them must see it. */
export interface PersonPlan {
  readonly changes: readonly Change[];
  /** The table with its new columns; every other table as it is. */
  readonly widened: (table: LocatedTable) => LocatedTable;
  readonly scope: ScopeWorkbook;
}

/** Opens the columns of new persons at the right edge of the matrix; what stands beside it moves aside. */
export function planPersonColumns(facts: ProjectFacts): PersonPlan {
  const matrix = facts.tables.get('responsibility');
  const persons = matrix ? newPersons(matrix, facts.people) : [];
  if (matrix === undefined || persons.length === 0) {
    return { changes: [], widened: (table) => table, scope: facts.scope };
  }
  const wide = widen(matrix, persons);
  return {
    changes: openColumns(matrix, persons, facts.language),
    widened: (table) => (table === matrix ? wide : table),
    scope: withPersons(facts.scope, persons),
  };
}

/** The matrix with blank columns of persons at its right edge. */
export function widen(matrix: LocatedTable, persons: readonly string[]): LocatedTable {
  const { snapshot } = matrix;
  const first = snapshot.headers.length;
  const columns = persons.map(personColumn);
  const blanks = persons.map(() => '');
  return {
    ...matrix,
    snapshot: {
      ...snapshot,
      headers: [...snapshot.headers, ...persons],
      values: snapshot.values.map((row) => [...row, ...blanks]),
      formulas: snapshot.formulas.map((row) => [...row, ...blanks]),
    },
    columnOf: new Map([
      ...matrix.columnOf,
      ...persons.map((person, index) => [personColumnId(person), first + index] as const),
    ]),
    specOf: new Map([...matrix.specOf, ...columns.map((column) => [column.id, column] as const)]),
    keepsText: new Set([...matrix.keepsText, ...columns.filter(keepsText).map(({ id }) => id)]),
  };
}

/** The changes that open columns of persons at the right edge of the matrix, headed and dressed. */
export function openColumns(
  { snapshot }: LocatedTable,
  persons: readonly string[],
  language: Language,
): Change[] {
  const { sheet, row, column, headers, values, name } = snapshot;
  const rows = values.length + frameRows(snapshot);
  const whole: Area = {
    sheet,
    row,
    column,
    rows,
    columns: headers.length + persons.length,
  };
  const opened: Area = { ...whole, column: column + headers.length, columns: persons.length };
  const header: Area = { ...opened, rows: 1 };
  return [
    { edit: 'insertTableColumns', table: name, area: opened },
    { edit: 'resizeTable', table: name, area: whole },
    { edit: 'write', area: header, cells: [[...persons]] },
    ...headerLook(header, language),
    ...persons.flatMap((person, index): Change[] => {
      const spec = personColumn(person);
      const area: Area = {
        ...opened,
        row: row + 1,
        rows: values.length,
        column: opened.column + index,
        columns: 1,
      };
      return [
        { edit: 'columnWidth', area, characters: columnWidth(spec, language) },
        ...columnLook(spec, area, language, listOf(spec)),
      ];
    }),
  ];
}

function withPersons(scope: ScopeWorkbook, persons: readonly string[]): ScopeWorkbook {
  const matrix = scope.tables.get('responsibility');
  if (matrix === undefined) return scope;
  const wide = { ...matrix, persons: [...matrix.persons, ...persons] };
  return { ...scope, tables: new Map([...scope.tables, ['responsibility', wide]]) };
}
