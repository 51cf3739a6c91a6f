import { createProject } from '../../src/commands/createProject';
import type { ExcelClient } from '../../src/embedded/client/connect';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { blankProject } from '../commands/support/project';

/** The plan that every run starts with: two stages, links of three types. */
const tasks = [
  [1, 'Prepare', '', ''],
  [2, 'Survey', 3, ''],
  [2, 'Design', 5, '2'],
  [1, 'Build', '', ''],
  [2, 'Dig', 4, '3'],
  [2, 'Pour', 2, '5SS+1d'],
  [2, 'Paint', 1, '6FF'],
  [1, 'Hand over', 0, '7'],
] as const;

let made: Promise<Uint8Array> | undefined;

/** The file that every run opens: laid out once, with columns of the user's own, one of them computed. */
function freshFile(): Promise<Uint8Array> {
  made ??= (async () => {
    const excel = await openExcel();
    const rows = tasks.map(([level, name, duration, predecessors], index) => ({
      id: index + 1,
      level,
      name,
      duration,
      predecessors,
      owner: '',
      budget: 100 * (index + 1),
      notBefore: '',
      deadline: '',
    }));
    await createProject.run(excel.Excel, { ...blankProject, imported: { tasks: rows } });
    await excel.Excel.run(async (context) => {
      for (const name of ['PL_Tasks', 'PL_Progress']) {
        const table = context.workbook.tables.getItem(name);
        table.columns.add(undefined, undefined, 'Mine');
        const twice = table.columns.add(undefined, undefined, 'Twice');
        twice.getDataBodyRange().formulas = '=[@ID]*2' as unknown as string[][];
      }
      await context.sync();
    });
    return excel.save();
  })();
  return made;
}

/** A workbook to be worked on, and as many people as are wanted, each with Excel's own client. */
export async function openShared(people: number): Promise<{ excel: OpenedExcel; clients: ExcelClient[] }> {
  const excel = await openExcel(await freshFile());
  const clients: ExcelClient[] = [];
  for (let person = 0; person < people; person += 1) clients.push(await excel.client());
  return { excel, clients };
}
