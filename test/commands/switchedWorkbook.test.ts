import { runCommand } from '../../src/commands/runCommand';
import { copyWorkbook } from '../../src/embedded/model/copyWorkbook';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { argumentOf, commandIds, commandOf } from '../soak/commandRuns';
import { contentsOf } from './support/contents';
import { openPlan, refresh, selectTasks, type } from './support/project';

/** Two projects whose rows are not each other's; both have something for a refresh to do. */
async function projects(): Promise<readonly [OpenedExcel, OpenedExcel]> {
  const one = await openPlan([[1, 'Dig', 3], [1, 'Pour', 2, '1'], [1, 'Cure', 4, '2']]); // prettier-ignore
  const other = await openPlan([[1, 'Ask', ''], [2, 'Write', 5], [2, 'Read', 1, '2'], [1, 'Decide', 0, '3']]); // prettier-ignore
  for (const excel of [one, other]) await refresh(excel);
  await type(one, 'tasks', 0, 'duration', 9);
  await type(other, 'tasks', 1, 'duration', 7);
  return [one, other];
}

const moment = { checkpoint: undefined };

/** What a command makes of a workbook that nobody switches. */
async function soundly(id: string, model: OpenedExcel['workbook']) {
  const excel = await openExcel(model);
  await selectTasks(excel, 2);
  await runCommand(excel.Excel, commandOf(id), argumentOf(id, moment), 'en-US', async () => {});
  return contentsOf(excel);
}

type Contents = ReturnType<typeof contentsOf>;

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** A report is a sheet of its own, whose formulas speak of the workbook that they stand in. */
function hasOneSheetMore(left: Contents, before: Contents): boolean {
  const names = before.sheets.map(({ name }) => name);
  const kept = left.sheets.filter(({ name }) => names.includes(name) && name !== '_plumbline');
  return (
    left.sheets.length === before.sheets.length + 1 &&
    same(
      kept,
      before.sheets.filter(({ name }) => name !== '_plumbline'),
    )
  );
}

const tried = commandIds.filter((id) => !/^(createProject|revertLast|showIssue)$/.test(id));

test.each(tried)(
  '%s, planned for a workbook that is another when it is written, leaves that as it was or does it right',
  async (id) => {
    const [one, other] = await projects();
    const untouched = contentsOf(await openExcel(other.workbook));
    const done = await soundly(id, other.workbook);
    let requests = 0;
    let switchAt = Infinity;
    const wire: Wire = async (request) => {
      requests += 1;
      if (requests === switchAt) {
        Object.assign(excel.workbook, copyWorkbook(other.workbook));
        excel.host.calculator.structureChanged();
      }
      return request.answer();
    };
    const excel: OpenedExcel = await openExcel(one.workbook, { wire });
    await selectTasks(excel, 2);
    requests = 0;
    switchAt = 2;
    await runCommand(excel.Excel, commandOf(id), argumentOf(id, moment), 'en-US', async () => {});
    const left = contentsOf(excel);
    // Where there was nothing to write, nothing was switched.
    if (requests < switchAt) expect(same(left, contentsOf(await openExcel(one.workbook)))).toBe(true);
    else expect(same(left, untouched) || same(left, done) || hasOneSheetMore(left, untouched)).toBe(true);
  },
);
