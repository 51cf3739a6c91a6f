import { issue, type Issue } from '../../project/issue';
import { issuePlace } from '../../tables/issueText';
import { listName } from '../../tables/listName';
import { sheetSpecs } from '../../tables/sheetSpecs';
import type { NamedCellSpec } from '../../tables/spec';
import { standardTable } from '../../tables/standardTables';
import { repairSeparator } from '../../words/repairWords';
import { cellAddress, quotedSheet } from '../address';
import { describeWorkbook, type NewSheet, type ProjectContent } from '../create/describeWorkbook';
import { everyList, listColumn } from '../create/listNames';
import { readStructure, type ProjectStructure } from '../refresh/structure';
import { cellKey, type PresentCells } from '../revert/present';
import {
  cellSinceVersion,
  migrations,
  sheetSinceVersion,
  sinceVersion,
} from '../schema/migrations/migrations';
import { schemaSheet } from '../schema/planSchema';
import type { WorkbookSnapshot } from '../snapshot';
import { boardItems } from './boardItems';
import { brokenFormulas, overtyped } from './brokenFormulas';
import { cellBesideLabel, formSheets } from './formSheets';
import type { Fix, RepairItem } from './repairItem';
import { dressedColumns } from './repairQuery';

/** What can be repaired, and what only wants to be known. */
export interface RepairFindings {
  readonly items: readonly RepairItem[];
  /** Renamed, copied: it keeps working, or is somebody's own to decide. */
  readonly notes: readonly Issue[];
}

/** A part that is missing, and since which version of the schema there is such a part. */
interface MissingPart {
  readonly since: number;
  /** In words, for the sentence of a new version. */
  readonly label: string;
  readonly fix: Fix;
  /** `undefined` where its absence is no issue by itself. */
  readonly item: RepairItem | undefined;
}

type Words = Pick<ProjectStructure, 'language'>;

function sheetPart(sheet: NewSheet, { language }: Words): MissingPart {
  const ofTables = sheet.tables.map(({ id }) => sinceVersion(id));
  const since = Math.min(...(ofTables.length === 0 ? [sheetSinceVersion(sheet.spec.id)] : ofTables));
  const labels = sheet.tables.map(({ id }) => standardTable(id).label[language]);
  const parts = [
    ...(sheet.form || sheet.board || sheet.isGantt ? [sheet.spec.name[language]] : []),
    ...labels,
  ];
  const label = [...new Set(parts)].join(repairSeparator[language]);
  const fix: Fix = { fix: 'sheet', sheet };
  return {
    since,
    label,
    fix,
    item: {
      id: `sheet:${sheet.spec.id}`,
      code: 'sheetMissing',
      params: { parts: label, sheet: sheet.name },
      about: undefined,
      fixes: [fix],
    },
  };
}

function columnParts({ decoded, language }: ProjectStructure): MissingPart[] {
  return [...decoded].flatMap(([table, { spec, columnOf }]) =>
    spec.columns.flatMap(({ id: column, optional }): MissingPart[] => {
      if (columnOf.has(column)) return [];
      const about = { table, column };
      const fix: Fix = { fix: 'column', ...about };
      const item: RepairItem = {
        id: `column:${table}.${column}`,
        code: 'columnMissing',
        params: {},
        about,
        fixes: [fix],
      };
      const label = issuePlace(issue('missingColumn', about), language);
      return [{ since: sinceVersion(table, column), label, fix, item: optional ? undefined : item }];
    }),
  );
}

function cellPart(
  cell: NamedCellSpec,
  sheet: string,
  snapshot: WorkbookSnapshot,
  present: PresentCells,
  { language }: Words,
): MissingPart {
  const at = cellBesideLabel(cell, sheet, snapshot, present);
  const about = { table: 'project', column: cell.id } as const;
  const fix: Fix = at === undefined ? { fix: 'cell', cell } : { fix: 'name', cell, at };
  const item: RepairItem =
    at === undefined
      ? { id: `cell:${cell.id}`, code: 'cellMissing', params: { sheet }, about, fixes: [fix] }
      : {
          id: `name:${cell.name}`,
          code: 'nameMissing',
          params: { name: cell.name, cell: `${quotedSheet(sheet)}!${cellAddress(at.row, at.column)}` },
          about,
          fixes: [fix],
        };
  const label = issuePlace(issue('deletedName', about), language);
  return { since: cellSinceVersion(cell.id), label, fix, item: cell.optional ? undefined : item };
}

function cellParts(snapshot: WorkbookSnapshot, present: PresentCells, words: Words): MissingPart[] {
  const there = new Set(snapshot.cells.map(({ name }) => name));
  return formSheets(snapshot).flatMap(({ cells, sheet }) => {
    // A form of which nothing is left is made anew with its sheet.
    if (!cells.some(({ name }) => there.has(name))) return [];
    return cells
      .filter(({ name }) => !there.has(name))
      .map((cell) => cellPart(cell, sheet, snapshot, present, words));
  });
}

function migrationItems(version: number, parts: readonly MissingPart[], { language }: Words): RepairItem[] {
  return migrations.flatMap((migration): RepairItem[] => {
    const own = parts.filter(({ since }) => since === migration.version);
    if (migration.version <= version) return [];
    return [
      {
        id: `version:${migration.version}`,
        code: 'versionMissing',
        params: { parts: own.map(({ label }) => label).join(repairSeparator[language]) },
        about: undefined,
        fixes: own.map(({ fix }) => fix),
        version: migration.version,
      },
    ];
  });
}

function listItems(
  structure: ProjectStructure,
  { names }: WorkbookSnapshot,
  present: PresentCells,
): RepairItem[] {
  const there = new Set(names);
  return everyList.flatMap((list): RepairItem[] => {
    const [table, column] = listColumn(list);
    const name = listName(list);
    const isSound = there.has(name) && !String(present.names.get(name) ?? '').includes('#REF!');
    // Without its column there is nothing that the name could refer to: it comes with the column.
    if (isSound || structure.decoded.get(table)?.columnOf.has(column) !== true) return [];
    return [
      {
        id: `list:${list}`,
        code: 'listMissing',
        params: { name },
        about: { table, column },
        fixes: [{ fix: 'list', list }],
      },
    ];
  });
}

function lookItems(snapshot: WorkbookSnapshot, present: PresentCells): RepairItem[] {
  return dressedColumns(snapshot).flatMap(({ table, column, area, isValidated, signals }) => {
    const look = present.looks?.get(cellKey(area));
    if (look === undefined) return [];
    const about = { table, column };
    const isUnchecked = isValidated && (look.validation === 'None' || look.validation === 'Inconsistent');
    const items: RepairItem[] = [];
    if (isUnchecked)
      items.push({
        id: `validation:${table}.${column}`,
        code: 'validationMissing',
        params: {},
        about,
        fixes: [{ fix: 'validation', ...about }],
      });
    if (look.conditionalFormats < signals)
      items.push({
        id: `rules:${table}.${column}`,
        code: 'rulesMissing',
        params: {},
        about,
        fixes: [{ fix: 'rules', ...about }],
      });
    return items;
  });
}

function headerItems({ tables }: WorkbookSnapshot): RepairItem[] {
  return tables.flatMap(({ id, name, sheet, hasNoHeader }): RepairItem[] =>
    hasNoHeader
      ? [
          {
            id: `header:${id}`,
            code: 'headerRowOff',
            params: { table: name, sheet },
            about: undefined,
            fixes: [{ fix: 'headerRow', table: id }],
          },
        ]
      : [],
  );
}

function schemaItem({ sheets }: WorkbookSnapshot): RepairItem[] {
  return sheets.some(({ name }) => name === schemaSheet)
    ? []
    : [
        {
          id: 'schema',
          code: 'schemaMissing',
          params: { sheet: schemaSheet },
          about: undefined,
          fixes: [{ fix: 'schema' }],
        },
      ];
}

/** Renamed columns and sheets are followed; copies of the schema sheet count for nothing. */
function notes(structure: ProjectStructure, { sheets }: WorkbookSnapshot): Issue[] {
  const { decoded, tables, issues, language } = structure;
  const columns = [...decoded].flatMap(([table, { spec, columnOf, content }]) =>
    spec.columns.flatMap(({ id, label }) => {
      const header = content.headers[columnOf.get(id) ?? -1];
      return header === undefined || Object.values(label).includes(header)
        ? []
        : [issue('renamedColumn', { table, column: id }, { header })];
    }),
  );
  const renamed = sheetSpecs.flatMap(({ id, name }) => {
    const own = [...tables.values()].find(({ spec }) => spec.sheet === id)?.snapshot.sheet;
    return own === undefined || Object.values(name).includes(own)
      ? []
      : [issue('renamedSheet', {}, { sheet: name[language], name: own })];
  });
  const copies = sheets.flatMap(({ name }) =>
    name !== schemaSheet && name.startsWith(`${schemaSheet} (`)
      ? [issue('copiedSchema', {}, { sheet: name })]
      : [],
  );
  const told = issues.filter(({ code }) => code === 'renamedTable' || code === 'duplicateTable');
  return [...told, ...columns, ...renamed, ...copies];
}

/**
 * Compares a workbook with what it should hold by its version, and with what came since: every difference is an
 * item that may be repaired or left. Pure; finding again after a repair finds nothing of what was repaired.
 *
 * @param content what new sheets would hold.
 * @param present the forms, list names and looks that `repairQuery` asks for.
 */
export function findRepairs(
  snapshot: WorkbookSnapshot,
  content: ProjectContent,
  present: PresentCells,
): RepairFindings {
  const structure = readStructure(snapshot);
  const headless = headerItems(snapshot);
  // What else is wrong can be told when the columns can.
  if (headless.length > 0) return { items: headless, notes: notes(structure, snapshot) };
  const sheets = describeWorkbook(content, snapshot).filter(({ spec }) => spec.id !== 'schema');
  const parts = [
    ...sheets.map((sheet) => sheetPart(sheet, structure)),
    ...columnParts(structure),
    ...cellParts(snapshot, present, structure),
  ];
  const known = parts.filter(({ since }) => since <= structure.version);
  return {
    items: [
      ...migrationItems(structure.version, parts, structure),
      ...schemaItem(snapshot),
      ...known.flatMap(({ item }) => item ?? []),
      ...listItems(structure, snapshot, present),
      ...brokenFormulas(structure, snapshot),
      ...overtyped(structure),
      ...boardItems(structure, snapshot),
      ...lookItems(snapshot, present),
    ],
    notes: notes(structure, snapshot),
  };
}
