import { createProject } from '../src/commands/createProject';
import { refreshProject } from '../src/commands/refreshProject';
import { openExcel } from '../src/embedded/openExcel';
import { dayOf } from '../src/project/values/day';

const monday = dayOf(2026, 1, 5)!;

/** Counts what the commands send to the host and what comes back. */
export async function benchRoundTrips(): Promise<void> {
  const excel = await openExcel();
  const argument = {
    name: 'Bench',
    code: '',
    manager: '',
    start: monday,
    today: monday,
    pack: 'cross-department',
    language: 'en-US',
    calendar: 'prc',
  } as const;
  for (const [what, run] of [
    ['create', () => createProject.run(excel.Excel, argument)],
    ['create again', () => createProject.run(excel.Excel, argument)],
    ['refresh', () => refreshProject.run(excel.Excel, {})],
  ] as const) {
    excel.traffic.reset();
    const { cellsWritten } = await run();
    const { syncs, actions, bytesSent, bytesReceived } = excel.traffic;
    console.log(
      `${what}: ${syncs} syncs, ${actions} actions, ${bytesSent} B out, ${bytesReceived} B in, ${cellsWritten} cells`,
    );
  }
}
