import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { unwatched } from '../../src/commands/commandWatch';
import { inNode } from '../../src/embedded/environment/inNode';
import { openExcel } from '../../src/embedded/openExcel';
import { gridTable } from '../soak/gridTable';
import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import { restingCalculator } from '../soak/restingCalculator';
import { blankProject } from './support/project';

// Formulas are not computed here: plans do not depend on them, and a machine at work would need minutes.

const count = 10_000;

const tasks = Array.from({ length: count }, (_, index) => {
  const isStage = index % 10 === 0;
  return {
    id: index + 1,
    level: isStage ? 1 : 2,
    name: isStage ? `Stage ${index}` : `Task ${index}`,
    duration: isStage ? '' : 3,
    predecessors: isStage || index % 10 === 1 ? '' : String(index),
    owner: '',
    budget: '',
    notBefore: '',
    deadline: '',
  };
});

test('ten thousand tasks: a full refresh is one read and one write, and so is an edit, the pane’s reading included', async () => {
  const environment = { ...inNode(), createCalculator: () => restingCalculator };
  const excel = await openExcel(undefined, { environment });
  await createProject.run(excel.Excel, { ...blankProject, calendar: 'mon-fri', imported: { tasks } });
  await refreshProject.run(excel.Excel, {});
  const shown = { ...unwatched, showsAfter: true } as const;
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_StartDate').getRange().values = [[46_286]];
    await context.sync();
  });
  excel.traffic.reset();
  const full = await refreshProject.run(excel.Excel, {}, shown);
  expect(full.cellsWritten).toBeGreaterThan(2 * count);
  expect(full.left?.tables.find(({ id }) => id === 'tasks')?.values).toHaveLength(count);
  expect(excel.traffic.syncs).toBe(2);
  const { sheet, top, left, placeOf } = gridTable(excel, 'PL_Tasks');
  typeIntoCell(excel.host, sheet, top + count - 5, left + placeOf('Duration'), '4');
  excel.traffic.reset();
  const edit = await refreshProject.run(excel.Excel, {}, shown);
  expect(edit.left).toBeDefined();
  expect(excel.traffic.syncs).toBe(2);
}, 600_000);
