import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { applyChanges } from '../../src/excel/applyChanges';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Area } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/change';

function area(row: number, column: number, rows: number, columns: number): Area {
  return { sheet: 'WBS', row, column, rows, columns };
}

const sheet: Change = {
  edit: 'addSheet',
  sheet: 'WBS',
  gridlines: false,
  visibility: 'visible',
  tabColor: '#1B5E8C',
};
const table: Change[] = [
  sheet,
  {
    edit: 'write',
    area: area(3, 1, 3, 3),
    cells: [
      ['Code', 'Days', 'Double'],
      ['', 2, null],
      ['', 3, null],
    ],
  },
  { edit: 'addTable', area: area(3, 1, 3, 3), table: 'PL_Tasks', style: 'TableStyleLight1' },
  {
    edit: 'write',
    area: area(4, 3, 2, 1),
    cells: [[{ formula: '=[@Days]*2' }], [{ formula: '=[@Days]*2' }]],
  },
  { edit: 'write', area: area(4, 1, 2, 1), cells: [['1.10'], ['=1+1']], numberFormat: '@' },
  { edit: 'name', name: 'PL_First', refersTo: "='WBS'!$C$5", comment: 'the first duration' },
];

async function apply({ Excel }: OpenedExcel, changes: readonly Change[]): Promise<void> {
  await Excel.run((context) => applyChanges(context, changes));
}

function read({ Excel }: OpenedExcel) {
  return Excel.run((context) =>
    readWorkbook(context, {
      tables: [
        { id: 'tasks', name: 'PL_Tasks' },
        { id: 'risks', name: 'PL_Risks' },
      ],
      cells: ['PL_First', 'PL_Missing'],
      areas: [],
      boards: [],
      schemaSheet: '_plumbline',
    }),
  );
}

test('a plan is one round trip, an empty plan none', async () => {
  const excel = await openExcel();
  excel.traffic.reset();
  await apply(excel, table);
  expect(excel.traffic.syncs).toBe(1);
  excel.traffic.reset();
  const sheets = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    await applyChanges(context, []);
    return worksheets.items;
  });
  expect(sheets).not.toEqual([]);
  expect(excel.traffic.syncs).toBe(1);
});

test('what was applied is read back in one round trip: text as text, formulas beside values', async () => {
  const excel = await openExcel();
  await apply(excel, table);
  excel.traffic.reset();
  const snapshot = await read(excel);
  expect(excel.traffic.syncs).toBe(1);
  expect(snapshot.tables).toEqual([
    {
      id: 'tasks',
      name: 'PL_Tasks',
      sheet: 'WBS',
      row: 3,
      column: 1,
      headers: ['Code', 'Days', 'Double'],
      values: [
        ['1.10', 2, 4],
        ['=1+1', 3, 6],
      ],
      formulas: [
        ['1.10', 2, '='],
        ["'=1+1", 3, '='],
      ],
      firstFormulas: ['1.10', 2, '=[@Days]*2'],
      merged: '',
    },
  ]);
  expect(snapshot.cells).toEqual([
    { name: 'PL_First', sheet: 'WBS', row: 4, column: 2, value: 2, formula: 2 },
  ]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'WBS']);
});

test('null leaves a cell alone and an empty text clears it', async () => {
  const excel = await openExcel();
  await apply(excel, table);
  await apply(excel, [{ edit: 'write', area: area(4, 2, 2, 1), cells: [[null], ['']] }]);
  expect((await read(excel)).tables[0].values.map((row) => row[1])).toEqual([2, '']);
});

test('rows opened in a table push its other rows down, rows closed up bring them back', async () => {
  const excel = await openExcel();
  await apply(excel, table);
  await apply(excel, [{ edit: 'insertTableRows', table: 'PL_Tasks', area: area(5, 1, 2, 3) }]);
  expect((await read(excel)).tables[0].values.map((row) => row[1])).toEqual([2, '', '', 3]);
  await apply(excel, [{ edit: 'deleteTableRows', table: 'PL_Tasks', area: area(4, 1, 3, 3) }]);
  expect((await read(excel)).tables[0].values.map((row) => row[1])).toEqual([3]);
});

test('a table that was renamed is found by the header reference of the schema sheet, in two round trips', async () => {
  const excel = await openExcel();
  await apply(excel, [
    ...table,
    { edit: 'addSheet', sheet: '_plumbline', gridlines: true, visibility: 'hidden' },
    {
      edit: 'write',
      area: { sheet: '_plumbline', row: 0, column: 0, rows: 1, columns: 3 },
      cells: [['tasks', 'days', { formula: '=PL_Tasks[[#Headers],[Days]]' }]],
    },
  ]);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').name = 'Breakdown';
    await context.sync();
  });
  excel.traffic.reset();
  const snapshot = await read(excel);
  expect(snapshot.tables.map(({ id, name }) => [id, name])).toEqual([['tasks', 'Breakdown']]);
  expect(snapshot.schema).toEqual([
    { row: 0, tableId: 'tasks', columnId: 'days', header: 'Days', formula: '=Breakdown[[#Headers],[Days]]' },
  ]);
  expect(excel.traffic.syncs).toBe(2);
});

test('merged cells across a table and a protected sheet are seen', async () => {
  const excel = await openExcel();
  await apply(excel, table);
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('WBS');
    worksheet.getRange('B2:C2').merge();
    worksheet.protection.protect();
    await context.sync();
  });
  const snapshot = await read(excel);
  expect(snapshot.sheets).toContainEqual({ name: 'WBS', visible: true, protected: true });
  expect(snapshot.tables[0].merged).toBe('');
});
