import { readFile } from 'node:fs/promises';
import { checkProject } from '../../src/commands/checkProject';
import { listRepairs } from '../../src/commands/listRepairs';
import { previewCommand } from '../../src/commands/previewCommand';
import { repairProject } from '../../src/commands/repairProject';
import { revertLast } from '../../src/commands/revertLast';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import type { CellValue } from '../../src/tables/tableContent';
import { currentVersion } from '../../src/workbook/schema/migrations/migrations';
import { contentsOf } from './support/contents';
import { columnOf, openProject, refresh, snapshotOf, start, tableOf } from './support/project';

const sample = { pack: 'cross-department' } as const;

async function offered(excel: OpenedExcel): Promise<string[]> {
  return (await listRepairs(excel.Excel, start)).items.map(({ id }) => id);
}

function repair(excel: OpenedExcel, items?: readonly string[]) {
  return repairProject.run(excel.Excel, { items, today: start });
}

function edit(excel: OpenedExcel, change: (context: Excel.RequestContext) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

/** Adds a column of the user's own, one cell of it computed, and something typed beside the table. */
async function addOwnThings(excel: OpenedExcel): Promise<void> {
  await edit(excel, (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    const own = table.columns.add(undefined, undefined, 'Mine');
    own.getDataBodyRange().getCell(1, 0).values = [['my own note']];
    own.getDataBodyRange().getCell(2, 0).formulas = [['=[@ID]*2']];
    context.workbook.worksheets.getItem('WBS').getRange('C200').values = [['far below']];
  });
}

test.each(['en-US', 'zh-CN'] as const)('a new workbook in %s needs no repair', async (language) => {
  const excel = await openProject({ ...sample, language });
  expect(await listRepairs(excel.Excel, start)).toEqual({ items: [], notes: [] });
  const before = contentsOf(excel);
  expect(await repair(excel)).toMatchObject({ cellsWritten: 0 });
  expect(contentsOf(excel)).toEqual(before);
});

type Damage = readonly [what: string, id: string, damage: (context: Excel.RequestContext) => void];

const damages: readonly Damage[] = [
  [
    'a deleted input column',
    'column:tasks.owner',
    ({ workbook }) => workbook.tables.getItem('PL_Tasks').columns.getItem('Owner').delete(),
  ],
  [
    'a deleted column that formulas speak of',
    'column:progress.budget',
    ({ workbook }) => workbook.tables.getItem('PL_Progress').columns.getItem('Budget').delete(),
  ],
  [
    'a deleted first column',
    'column:progress.id',
    ({ workbook }) => workbook.tables.getItem('PL_Progress').columns.getItem('ID').delete(),
  ],
  ['a deleted sheet', 'sheet:risks', ({ workbook }) => workbook.worksheets.getItem('Risks').delete()],
  ['a deleted form', 'sheet:settings', ({ workbook }) => workbook.worksheets.getItem('Settings').delete()],
  [
    'a deleted name',
    'name:PL_StatusDate',
    ({ workbook }) => workbook.names.getItem('PL_StatusDate').delete(),
  ],
  [
    'a name that refers to another workbook',
    'name:PL_Set_RiskScale',
    ({ workbook }) => {
      workbook.names.getItem('PL_Set_RiskScale').formula = "='[Plan.xlsx]Settings'!$C$5";
    },
  ],
  [
    'a deleted cell of a form',
    'cell:sponsor',
    ({ workbook }) => {
      workbook.names.getItem('PL_Sponsor').getRange().getEntireRow().delete('Up');
    },
  ],
  ['a deleted list name', 'list:light', ({ workbook }) => workbook.names.getItem('PL_List_Light').delete()],
  [
    'a formula into another workbook, as after moving a sheet here',
    'formulas:progress.plannedValue',
    ({ workbook }) => {
      const column = workbook.tables.getItem('PL_Progress').columns.getItem('Planned value');
      column.getDataBodyRange().formulas = "='[Plan.xlsx]WBS'!$C$5" as unknown as string[][];
    },
  ],
  [
    'a lost drop-down list',
    'validation:tasks.owner',
    ({ workbook }) =>
      workbook.tables.getItem('PL_Tasks').columns.getItem('Owner').getDataBodyRange().dataValidation.clear(),
  ],
  [
    'a drop-down list lost in some rows',
    'validation:tasks.owner',
    ({ workbook }) =>
      workbook.tables
        .getItem('PL_Tasks')
        .columns.getItem('Owner')
        .getDataBodyRange()
        .getCell(3, 0)
        .dataValidation.clear(),
  ],
  [
    'lost conditional formats',
    'rules:progress.light',
    ({ workbook }) => workbook.worksheets.getItem('Progress').getRange().conditionalFormats.clearAll(),
  ],
];

test.each(damages)('%s is offered, put back, and not offered again', async (_what, id, damage) => {
  const excel = await openProject(sample);
  await addOwnThings(excel);
  const names = await columnOf(excel, 'tasks', 'name');
  await edit(excel, damage);
  expect(await offered(excel)).toContain(id);

  const { summary, issues } = await repair(excel);
  expect(summary).toMatch(/^Repaired/);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await offered(excel)).toEqual([]);
  const repaired = contentsOf(excel);
  expect(await repair(excel)).toMatchObject({ cellsWritten: 0 });
  expect(contentsOf(excel)).toEqual(repaired);

  await refresh(excel);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  const { issues: left } = await checkProject.run(excel.Excel, undefined);
  expect(
    left.filter(({ code }) => /^(missing|deleted|duplicate)/.test(code) && code !== 'missingId'),
  ).toEqual([]);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
  expect(await columnOf(excel, 'tasks', 'Mine')).toEqual(
    expect.arrayContaining(['my own note', 6]) as CellValue[],
  );
  expect(JSON.stringify(contentsOf(excel))).toContain('far below');
});

test('a column comes back where it was, with its formulas', async () => {
  const excel = await openProject(sample);
  const before = await tableOf(excel, 'responsibility');
  await edit(excel, ({ workbook }) =>
    workbook.tables.getItem('PL_Responsibility').columns.getItem('Number of A').delete(),
  );
  await repair(excel);
  await refresh(excel);
  const after = await tableOf(excel, 'responsibility');
  expect(after.headers).toEqual(before.headers);
  expect(after.values).toEqual(before.values);
});

test('only what is chosen is done; the rest is offered again', async () => {
  const excel = await openProject(sample);
  await edit(excel, ({ workbook }) => {
    workbook.tables.getItem('PL_Tasks').columns.getItem('Owner').delete();
    workbook.worksheets.getItem('Risks').delete();
  });
  expect(await offered(excel)).toEqual(expect.arrayContaining(['sheet:risks', 'column:tasks.owner']));
  await repair(excel, ['column:tasks.owner']);
  const left = await offered(excel);
  expect(left).toContain('sheet:risks');
  expect(left).not.toContain('column:tasks.owner');
  const before = contentsOf(excel);
  expect(await repair(excel, [])).toMatchObject({ cellsWritten: 0 });
  expect(await repair(excel, ['column:tasks.owner'])).toMatchObject({ cellsWritten: 0 });
  expect(contentsOf(excel)).toEqual(before);
});

test('what was typed over a formula is replaced only where it is asked for', async () => {
  const excel = await openProject(sample);
  const before = (await tableOf(excel, 'progress')).values;
  await edit(excel, ({ workbook }) => {
    const column = workbook.tables.getItem('PL_Progress').columns.getItem('Earned value');
    column.getDataBodyRange().getCell(1, 0).values = [[123_456]];
  });
  const { items } = await listRepairs(excel.Excel, start);
  expect(items).toEqual([
    {
      id: 'overtyped:progress.earnedValue',
      replacesTyped: true,
      text: expect.stringContaining('123456') as string,
    },
  ]);
  expect(await repair(excel)).toMatchObject({ cellsWritten: 0 });
  expect(await repair(excel, [items[0].id])).toMatchObject({ cellsWritten: 1 });
  expect((await tableOf(excel, 'progress')).values).toEqual(before);
  expect(await offered(excel)).toEqual([]);
});

test('a repair is previewed and taken back', async () => {
  const excel = await openProject(sample);
  await edit(excel, ({ workbook }) => {
    workbook.tables.getItem('PL_Progress').columns.getItem('Next step').delete();
    workbook.names.getItem('PL_List_Light').delete();
  });
  const before = contentsOf(excel);
  const { lines } = await previewCommand(excel.Excel, repairProject, { today: start });
  expect(lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining([expect.stringContaining('new column “Next step”') as string]),
  );
  expect(contentsOf(excel)).toEqual(before);
  const { checkpoint } = await repair(excel);
  await revertLast.run(excel.Excel, checkpoint!);
  expect((await tableOf(excel, 'progress')).headers).not.toContain('Next step');
});

test('copies and new names are said and left alone', async () => {
  const excel = await openProject(sample);
  await edit(excel, ({ workbook }) => {
    workbook.worksheets.getItem('WBS').copy('End');
    workbook.worksheets.getItem('_plumbline').copy('End');
    workbook.worksheets.getItem('Risks').name = 'Our risks';
    const header = workbook.tables.getItem('PL_Tasks').columns.getItem('Owner').getHeaderRowRange();
    header.values = [['In charge']];
    workbook.tables.getItem('PL_Risks').name = 'Risks_of_ours';
  });
  const { items, notes } = await listRepairs(excel.Excel, start);
  expect(items).toEqual([]);
  expect(notes.map(({ code }) => code).sort()).toEqual(
    ['copiedSchema', 'duplicateTable', 'renamedColumn', 'renamedSheet', 'renamedTable'].sort(),
  );
  const before = contentsOf(excel);
  await repair(excel);
  expect(contentsOf(excel)).toEqual(before);
});

test('a workbook that kept only its WBS, as when that sheet was moved to another workbook, is completed', async () => {
  const excel = await openProject(sample);
  const names = await columnOf(excel, 'tasks', 'name');
  await edit(excel, ({ workbook }) => {
    for (const sheet of [
      'Project',
      'Responsibility',
      'Progress',
      'Risks',
      'Calendar',
      'People',
      'Settings',
      'Archive',
      'Changes',
      'Baselines',
      'Progress history',
      '_plumbline',
    ])
      workbook.worksheets.getItem(sheet).delete();
  });
  expect(await offered(excel)).toEqual(expect.arrayContaining(['schema', 'sheet:project', 'sheet:calendar']));
  await repair(excel);
  expect(await offered(excel)).toEqual([]);
  await refresh(excel);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
  expect((await tableOf(excel, 'progress')).values.length).toBeGreaterThan(10);
});

test('without project tables there is nothing to repair', async () => {
  const excel = await openExcel();
  expect(await listRepairs(excel.Excel, start)).toEqual({ items: [], notes: [] });
  expect(await repair(excel)).toMatchObject({ blocked: true, cellsWritten: 0 });
});

describe.each([1, 2])('a workbook of version %d', (version) => {
  async function openOld(): Promise<OpenedExcel> {
    return openExcel(await readFile(`test/cases/workbooks/schemaVersion${version}.xlsx`));
  }

  /** What the input columns hold, by table and column. */
  async function typedIn(excel: OpenedExcel): Promise<Map<string, CellValue[]>> {
    const typed = new Map<string, CellValue[]>();
    for (const table of ['tasks', 'progress', 'risks', 'people', 'goals', 'stakeholders'] as const) {
      const { headers, values } = await tableOf(excel, table);
      headers.forEach((header, place) =>
        typed.set(
          `${table} ${header}`,
          values.map((row) => row[place]),
        ),
      );
    }
    return typed;
  }

  it('is brought to the present one; all that it held is still there, and it comes to rest', async () => {
    const excel = await openOld();
    await edit(excel, ({ workbook }) => {
      const own = workbook.tables.getItem('PL_Tasks').columns.add(undefined, undefined, 'Mine');
      own.getDataBodyRange().getCell(1, 0).values = [['my own note']];
    });
    await refresh(excel);
    const before = await typedIn(excel);
    const { items } = await listRepairs(excel.Excel, start);
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: currentVersion - version }, (_, index) => `version:${version + 1 + index}`),
    );
    await repair(excel);
    expect(await offered(excel)).toEqual([]);
    const { issues } = await refresh(excel);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.filter(({ code }) => code === 'olderWorkbook')).toEqual([]);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
    const { schema } = await snapshotOf(excel);
    expect(schema.find(({ tableId }) => tableId === 'workbook')).toMatchObject({ header: currentVersion });
    const after = await typedIn(excel);
    for (const [column, values] of before) expect([column, after.get(column)]).toEqual([column, values]);
  });

  it('keeps its version where a step was left out', async () => {
    const excel = await openOld();
    await repair(excel, [`version:${currentVersion}`]);
    const { schema } = await snapshotOf(excel);
    const reached = version === currentVersion - 1 ? currentVersion : version;
    expect(schema.find(({ tableId }) => tableId === 'workbook')).toMatchObject({ header: reached });
    await repair(excel);
    expect(await offered(excel)).toEqual([]);
    expect(await repair(excel)).toMatchObject({ cellsWritten: 0 });
  });
});
