import type { CommandStage, CommandWatch } from '../../src/commands/commandWatch';
import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { runCommand } from '../../src/commands/runCommand';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel } from '../../src/embedded/openExcel';
import { applyChanges } from '../../src/excel/applyChanges';
import type { Change } from '../../src/workbook/change';
import { blankProject, openProject, tableOf, type } from './support/project';

/** Notes the stages, and calls the command off at one of them. */
function watching(cancelAt?: CommandStage['does']): { watch: CommandWatch; stages: CommandStage[] } {
  const stages: CommandStage[] = [];
  const watch: CommandWatch = {
    onStage: (stage) => {
      stages.push(stage);
      return Promise.resolve();
    },
    isCancelled: () => Promise.resolve(stages.some(({ does }) => does === cancelAt)),
  };
  return { watch, stages };
}

test('a command tells that it reads, computes and writes', async () => {
  const { Excel } = await openExcel();
  const { watch, stages } = watching();
  await createProject.run(Excel, blankProject, watch);
  expect(stages).toEqual([
    { does: 'reading' },
    { does: 'computing' },
    { does: 'writing', request: 1, of: 1 },
  ]);
});

test('where nothing differs it does not tell of a write', async () => {
  const { Excel } = await openProject();
  const { watch, stages } = watching();
  await refreshProject.run(Excel, {}, watch);
  expect(stages.map(({ does }) => does)).toEqual(['reading', 'computing']);
});

test.each(['reading', 'computing'] as const)('called off while %s it writes nothing', async (stage) => {
  const excel = await openProject({ pack: 'cross-department' });
  await type(excel, 'tasks', 3, 'duration', 40);
  const before = await tableOf(excel, 'tasks');
  excel.traffic.reset();
  const { watch } = watching(stage);
  const ended = await runCommand(excel.Excel, refreshProject, {}, 'en-US', undefined, watch);
  expect(ended).toMatchObject({
    ended: 'done',
    result: { refused: true, cellsWritten: 0, summary: 'Cancelled; nothing was written.' },
  });
  expect(excel.traffic.syncs).toBe(1);
  expect(await tableOf(excel, 'tasks')).toEqual(before);
});

test('once it writes it is done to its end', async () => {
  const { Excel, workbook } = await openExcel();
  await createProject.run(Excel, blankProject, watching('writing').watch);
  expect(workbook.sheets.length).toBeGreaterThan(10);
});

test('of a plan that takes several requests each is told before it goes out', async () => {
  const excel = await openExcel();
  const cells = Array.from({ length: 200 }, (_row, index) => [`row ${index}`]);
  const write = (column: number): Change => ({
    edit: 'write',
    area: { sheet: 'Sheet1', row: 0, column, rows: cells.length, columns: 1 },
    cells,
  });
  const syncs: number[] = [];
  excel.traffic.reset();
  await excel.Excel.run((context) =>
    applyChanges(context, [0, 1, 2].map(write), [], { anchors: [], frames: [] }, 4_000, (request, of) => {
      expect([request, of]).toEqual([syncs.length + 1, 3]);
      syncs.push(excel.traffic.syncs);
      return Promise.resolve();
    }),
  );
  expect(syncs).toEqual([0, 1, 2]);
});

/** A wire on which a cell is being edited for so many requests. */
async function whileEditing(requests: number) {
  const made = await openProject({ pack: 'cross-department' });
  await type(made, 'tasks', 3, 'duration', 40);
  let left = requests;
  const wire: Wire = async (request) =>
    left-- > 0 ? request.refusal('InvalidOperationInCellEditMode') : request.answer();
  return { ...made, ...(await made.client(wire)) };
}

const noTime = () => Promise.resolve();

test('while a cell is being edited a watched command waits, and goes on when that ends', async () => {
  const { Excel } = await whileEditing(5);
  const { watch, stages } = watching();
  const ended = await runCommand(Excel, refreshProject, {}, 'en-US', noTime, {
    ...watch,
    waitsForEditing: true,
  });
  expect(ended).toMatchObject({ ended: 'done' });
  expect(stages.filter(({ does }) => does === 'waiting')).toHaveLength(5);
  expect(stages.at(-1)).toMatchObject({ does: 'writing' });
});

test('called off while it waits for a cell it writes nothing', async () => {
  const excel = await whileEditing(1_000);
  const { watch } = watching('waiting');
  const patient: CommandWatch = { ...watch, waitsForEditing: true };
  const ended = await runCommand(excel.Excel, refreshProject, {}, 'en-US', noTime, patient);
  expect(ended).toMatchObject({ ended: 'done', result: { refused: true, cellsWritten: 0 } });
});

test('where nobody watches, a command ends while a cell is being edited', async () => {
  const { Excel } = await whileEditing(1);
  const ended = await runCommand(Excel, refreshProject, {}, 'en-US', noTime);
  expect(ended).toMatchObject({ ended: 'failed', error: { code: 'InvalidOperationInCellEditMode' } });
});
