import { planSchema } from '../../../src/workbook/schema/planSchema';

const entry = {
  tableId: 'tasks',
  columnId: 'name',
  content: { formula: '=PL_Tasks[[#Headers],[Task]]' },
  reads: 'Task',
};

test('a new sheet gets every line from its first row on', () => {
  expect(
    planSchema(
      [],
      [entry, { ...entry, columnId: 'owner', content: { formula: '=PL_Tasks[[#Headers],[Owner]]' } }],
      true,
    ),
  ).toEqual([
    expect.objectContaining({
      edit: 'write',
      area: { sheet: '_plumbline', row: 0, column: 0, rows: 2, columns: 3 },
    }),
  ]);
});

test('a line that reads right is left alone', () => {
  const line = {
    row: 0,
    tableId: 'tasks',
    columnId: 'name',
    header: 'Task',
    formula: '=PL_Tasks[[#Headers],[Task]]',
  };
  expect(planSchema([line], [entry], true)).toEqual([]);
});

test('a line whose column was deleted is written again in its row, new ones at the end', () => {
  const line = { row: 4, tableId: 'tasks', columnId: 'name', header: '#REF!', formula: '=#REF!' };
  const changes = planSchema(
    [line],
    [entry, { ...entry, columnId: 'owner', content: { formula: '=PL_Tasks[[#Headers],[Owner]]' } }],
    true,
  );
  expect(changes).toEqual([expect.objectContaining({ area: expect.objectContaining({ row: 4, rows: 2 }) })]);
});

test('where the sheet is gone it is made again before its lines are written', () => {
  expect(planSchema([], [entry], false)).toMatchObject([
    { edit: 'addSheet', sheet: '_plumbline', visibility: 'hidden' },
    { edit: 'write' },
  ]);
  expect(planSchema([], [], false)).toEqual([]);
});
