import { boards } from '../src/tables/boards';
import { figureCells } from '../src/tables/board/boardParts';
import type { BoardSpec } from '../src/tables/board/boardSpec';
import { projectForm } from '../src/tables/projectForm';
import { sheetSpec } from '../src/tables/sheetSpecs';
import type { ColumnSpec, ColumnType, FormulaScope, NamedCellSpec, SheetId } from '../src/tables/spec';
import { standardTable, standardTables } from '../src/tables/standardTables';
import { healthPoints, type HealthPointId } from '../src/project/health/healthPoints';
import { standardLimits } from '../src/project/health/healthLimits';
import { healthPointWords } from '../src/words/healthWords';
import type { Localized } from '../src/words/language';
import { formulaScope } from '../src/workbook/layout/formulaScope';
import { namedCells } from '../src/tables/namedCells';
import { measureDefinitions, measuresBehind } from './measureDefinitions';

/** The tables that hold measures; the others hold what is typed, or keep what was measured. */
const measured = ['progress', 'tasks', 'responsibility', 'risks', 'people'] as const;

const units: Readonly<Partial<Record<ColumnType, string>>> = {
  days: 'working days',
  money: 'money, in the project’s currency',
  percent: 'share, shown in %',
  ratio: 'number',
  number: 'number',
  integer: 'count',
  date: 'date',
  light: 'light',
  choice: 'word',
};

type Cell = ColumnSpec | NamedCellSpec;

const definitions = measureDefinitions();

function both(text: Localized): string {
  return [...new Set([text['zh-CN'], text['en-US']])].join(' / ').replaceAll('|', '\\|');
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly string[]): string[] {
  return [row(...head), row(...head.map(() => '---')), ...rows, ''];
}

/** The workbook that the formulas are written for: all tables as delivered in English, two people in the matrix. */
const workbook = {
  language: 'en-US' as const,
  tables: new Map(
    standardTables.map(({ id, name, columns }) => [
      id,
      {
        name,
        headerOf: (column: string) => columns.find((each) => each.id === column)?.label['en-US'],
        persons: id === 'responsibility' ? ['First person', 'Last person'] : [],
      },
    ]),
  ),
  nameOf: (id: string) => namedCells.find((cell) => cell.id === id)?.name ?? id,
};

function isMeasure({ kind, type, ...rest }: Cell): boolean {
  if ('helper' in rest && rest.helper) return false;
  return units[type] !== undefined && (kind === 'formula' || (kind === 'engine' && type !== 'choice'));
}

/** The pure functions behind a cell: the one of the same short name, such as CPI, else those that its computation takes. */
function functionsOf({ label, compute }: Cell): string[] {
  const [whole, inBrackets] = /\(([A-Z]{2,5})\)$|[A-Z]+\(t\)$/.exec(label['en-US']) ?? [];
  const short = (inBrackets ?? whole)?.replaceAll(/[()]/g, '\\$&');
  const named = new RegExp(`\\b${short}(?![\\w(])`);
  const found = short ? definitions.filter(({ meaning }) => named.test(meaning.split(/[.:=]/)[0])) : [];
  const names = found.length > 0 ? found.map(({ name }) => name) : measuresBehind(compute?.name || '-');
  return names.filter((name) => definitions.some((each) => each.name === name));
}

/** What a formula names, found by asking it to be written. */
function namedBy(board: BoardSpec): ReadonlySet<string> {
  const seen = new Set<string>();
  const scope: FormulaScope = new Proxy({} as FormulaScope, {
    get: (_, method) => {
      if (method === 'language') return 'en-US';
      return (...parts: string[]) => {
        if (method === 'name') seen.add(parts[0]);
        if (method === 'column') seen.add(`${parts[0]}.${parts[1]}`);
        return '0';
      };
    },
  });
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'formula' && typeof value === 'function') (value as (...all: unknown[]) => void)(scope, 0);
      else visit(value);
    }
  };
  visit(board.elements);
  return seen;
}

const shownBy = boards.map((board) => ({ sheet: board.sheet, names: namedBy(board) }));

/** The sheets that show a cell: its own, the boards that name it, and History where its value is kept. */
function shownOn(own: SheetId, id: string): string {
  const isKept = !id.includes('.') && standardTable('history').columns.some((column) => column.id === id);
  const sheets: SheetId[] = [own, ...shownBy.filter(({ names }) => names.has(id)).map(({ sheet }) => sheet)];
  return [...new Set(isKept ? [...sheets, 'history' as const] : sheets)]
    .map((sheet) => sheetSpec(sheet).name['en-US'])
    .join(', ');
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

const head = ['Measure', 'Unit', 'Meaning and sign', 'Worked out by', 'Shown on'];

function measureRow(cell: Cell, own: SheetId, id: string): string {
  const functions = functionsOf(cell).map(link).join(', ');
  const by =
    cell.kind === 'engine' ? `${functions ? `${functions}, ` : ''}at Refresh` : functions || 'its formula';
  return row(both(cell.label), units[cell.type] ?? '', both(cell.hint), by, shownOn(own, id));
}

function projectChapters(): string[] {
  return projectForm.sections.flatMap((section) => {
    const cells = 'cells' in section ? section.cells.filter(isMeasure) : [];
    if (cells.length === 0) return [];
    const rows = cells.map((cell) => measureRow(cell, projectForm.sheet, cell.id));
    return [`## The project: ${both(section.title)}`, '', ...table(head, rows)];
  });
}

function tableChapters(): string[] {
  return measured.flatMap((id) => {
    const { label, sheet, columns } = standardTable(id);
    const rows = columns.filter(isMeasure).map((column) => measureRow(column, sheet, `${id}.${column.id}`));
    return [`## Row by row: ${both(label)}`, '', ...table(head, rows)];
  });
}

function boardChapters(): string[] {
  return boards.flatMap((board) => {
    const cells = figureCells(board).filter(isMeasure);
    const rows = cells.map((cell) => measureRow(cell, board.sheet, cell.id));
    return rows.length === 0
      ? []
      : [`## On the board: ${both(sheetSpec(board.sheet).name)}`, '', ...table(head, rows)];
  });
}

function formulaRows(): string[] {
  const write = (cell: Cell, place: string, own?: (typeof measured)[number]): string[] => {
    if (!isMeasure(cell) || !cell.formula) return [];
    const text = cell.formula(formulaScope(workbook, own)).replaceAll('|', '\\|');
    return [row(place, `\`${text}\``)];
  };
  return [
    ...projectForm.sections.flatMap((section) =>
      'cells' in section ? section.cells.flatMap((cell) => write(cell, `\`${cell.name}\``)) : [],
    ),
    ...measured.flatMap((id) => {
      const { name, columns } = standardTable(id);
      return columns.flatMap((column) => write(column, `\`${name}[${column.label['en-US']}]\``, id));
    }),
  ];
}

function limitOf(id: HealthPointId): string {
  const { unit, bound, limit } = healthPoints[id];
  const value = limit(standardLimits);
  const text = unit === 'share' ? `${value * 100} %` : String(value);
  return `${bound === 'most' ? '≤' : '≥'} ${text}`;
}

/**
 * The list of measures as Markdown: what each is called in both languages, what it means, its unit and sign, the formula and the
 * function that work it out, where it is published and where it is shown. Written from the declarations of the cells, the
 * docstrings of `src/project/measures` and the points of the health check.
 */
export function measureList(): string {
  return [
    '# Measures',
    '',
    'Written from the declarations in `src/tables`, the docstrings in `src/project/measures` and the points in `src/project/health` by `npm run docs`; do not edit by hand.',
    '',
    'What is not known is blank, never 0. Days are working days of the project’s calendar; money is in the unit of the budgets.',
    '',
    ...projectChapters(),
    ...tableChapters(),
    ...boardChapters(),
    '## Health check',
    '',
    'The first 14 points are those of the DCMA (DCMA-EA PAM 200.1, section 4); the others are rules of running a project. Each is a file in `src/project/health`.',
    '',
    ...table(
      ['Point', 'Unit', 'Passes at'],
      (Object.keys(healthPoints) as HealthPointId[]).map((id) =>
        row(both(healthPointWords[id]), healthPoints[id].unit, limitOf(id)),
      ),
    ),
    '## Definitions',
    '',
    'The pure functions, which the formulas must agree with (`test/tables/formulaAgreement.test.ts`).',
    '',
    ...definitions.flatMap(({ name, file, meaning, source }) => [
      `### ${name}`,
      '',
      `${meaning.replaceAll('|', '\\|')}${source ? ` Source: ${source}` : ''} ([${file}](../${file}))`,
      '',
    ]),
    '## Formulas',
    '',
    'As delivered in an English workbook.',
    '',
    ...table(['Cell', 'Formula'], formulaRows()),
  ].join('\n');
}
