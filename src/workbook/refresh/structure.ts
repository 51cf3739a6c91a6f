import { issue, type Issue } from '../../project/issue';
import { decodeNamedCells } from '../../tables/decode/decodeNamedCells';
import { decodePeople } from '../../tables/decode/decodePeople';
import { personColumnsOf } from '../../tables/decode/decodeResponsibility';
import type { LocatedTable as DecodedTable } from '../../tables/decode/locateColumns';
import { formCells, namedCellOf } from '../../tables/namedCells';
import type { TableId } from '../../tables/spec';
import { standardTables } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import type { ScopeTable, ScopeWorkbook } from '../layout/formulaScope';
import { headerOf, type LocatedTable } from '../locatedTable';
import { isPersonColumn } from '../look/personColumn';
import { cellSinceVersion, currentVersion, sinceVersion } from '../schema/migrations/migrations';
import { schemaVersion } from '../schema/schemaVersion';
import type { WorkbookSnapshot } from '../snapshot';
import { locateTables, plannedTable } from './locateTables';

/** What of a project stands in a workbook, and where: known also where the project itself cannot be read. */
export interface ProjectStructure {
  readonly language: Language;
  /** Tables as decoders read them. */
  readonly decoded: ReadonlyMap<TableId, DecodedTable>;
  /** Tables as plans need them. */
  readonly tables: ReadonlyMap<TableId, LocatedTable>;
  readonly scope: ScopeWorkbook;
  /** The version of the schema that the workbook was made with, or has been brought to. */
  readonly version: number;
  /** Project form and settings by cell id: choices as ids, dates as serials. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Names of the people table, in its order. */
  readonly people: readonly string[];
  /** What is missing, doubled or out of shape. */
  readonly issues: readonly Issue[];
  /** What is wrong in the cells of forms and of the people table. */
  readonly cellIssues: readonly Issue[];
}

function missingTables(decoded: ReadonlyMap<TableId, DecodedTable>): Issue[] {
  return standardTables.flatMap(({ id, name }) =>
    decoded.has(id) ? [] : [issue('missingTable', { table: id }, { table: name })],
  );
}

/** Copies that Excel made with their sheets: it calls them `PL_Tasks2`, `PL_Tasks_3` … */
function copiedTables({ tableNames }: WorkbookSnapshot): Issue[] {
  return standardTables.flatMap(({ name }) =>
    tableNames
      .filter((other) => other.startsWith(name) && /^_?\d+$/.test(other.slice(name.length)))
      .map((copy) => issue('duplicateTable', {}, { table: name, copy })),
  );
}

/** Names of form cells that somebody deleted: others of the same form are there. */
function deletedNames({ cells }: WorkbookSnapshot): Issue[] {
  const there = new Set(cells.map(({ name }) => name));
  return formCells
    .filter((form) => form.some(({ name }) => there.has(name)))
    .flatMap((form) => form.filter(({ name, optional }) => !there.has(name) && !optional))
    .map(({ id, name }) => issue('deletedName', { table: 'project', column: id }, { name }));
}

/** What an older workbook never had was not deleted: it is told in one sentence. */
function versionIssues(version: number, found: readonly Issue[]): Issue[] {
  const sinceOf = ({ code, table, column }: Issue) => {
    if (code === 'deletedName') return cellSinceVersion(String(column));
    const isMissing = code === 'missingTable' || code === 'missingColumn';
    return isMissing ? sinceVersion(table as TableId, column ?? undefined) : 1;
  };
  const rest = found.filter((one) => sinceOf(one) <= version);
  const words = { version, current: currentVersion };
  if (version > currentVersion) return [issue('newerWorkbook', {}, words), ...rest];
  return version < currentVersion ? [issue('olderWorkbook', {}, words), ...rest] : rest;
}

function scopeOf(tables: ReadonlyMap<TableId, LocatedTable>, language: Language): ScopeWorkbook {
  const scopeTable = (table: LocatedTable): ScopeTable => ({
    name: table.snapshot.name,
    headerOf: (id) => headerOf(table, id),
    persons: [...table.specOf.values()]
      .filter(isPersonColumn)
      .map(({ id }) => headerOf(table, id) ?? '')
      .sort((a, b) => table.snapshot.headers.indexOf(a) - table.snapshot.headers.indexOf(b)),
  });
  return {
    language,
    tables: new Map([...tables].map(([id, table]) => [id, scopeTable(table)])),
    nameOf: (id) => namedCellOf(id).name,
  };
}

/** The language of the settings, else that of the headers of the WBS. */
function languageOfBook(values: ReadonlyMap<string, CellValue>, tasks: DecodedTable | undefined): Language {
  const set = values.get('language');
  if (set === 'zh-CN' || set === 'en-US') return set;
  const isEnglish = tasks?.spec.columns.some(
    ({ label }) => label['en-US'] !== label['zh-CN'] && tasks.content.headers.includes(label['en-US']),
  );
  return isEnglish ? 'en-US' : 'zh-CN';
}

/** Finds the tables, columns and named cells of a project in a snapshot. */
export function readStructure(snapshot: WorkbookSnapshot): ProjectStructure {
  const { decoded, issues: found } = locateTables(snapshot);
  const named = decodeNamedCells(snapshot.cells);
  const language = languageOfBook(named.values, decoded.get('tasks'));
  const list = decoded.get('people');
  const people = list && decodePeople(list);
  const names = people?.people.map(({ name }) => name) ?? [];
  const version = schemaVersion(snapshot, decoded);
  const tables = new Map(
    snapshot.tables.map((table) => {
      const located = decoded.get(table.id)!;
      const persons =
        table.id === 'responsibility' ? personColumnsOf(located, names) : new Map<string, number>();
      return [table.id, plannedTable(table, located, persons)];
    }),
  );
  return {
    language,
    decoded,
    tables,
    scope: scopeOf(tables, language),
    version,
    values: named.values,
    people: names,
    issues: versionIssues(version, [
      ...missingTables(decoded),
      ...deletedNames(snapshot),
      ...copiedTables(snapshot),
      ...found,
    ]),
    cellIssues: [...named.issues, ...(people?.issues ?? [])],
  };
}
