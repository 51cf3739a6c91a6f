import type { OpenedExcel } from '../../src/embedded/openExcel';
import { columnOf, openPlan, refresh, tableOf, type, type PlanRow } from './support/project';

/** Bytes as measured; look twice before raising one. */
const pins = { paste: 435_000, full: { sent: 175_000, received: 875_000 }, edit: 151_000 };

/** So much may a figure move before somebody has to look: a tenth either way. */
function near(bytes: number, pinned: number): void {
  expect(bytes).toBeLessThan(pinned * 1.1);
  expect(bytes).toBeGreaterThan(pinned * 0.9);
}

/** A plan of stages of ten tasks each, every task after the one before. */
function stages(count: number): PlanRow[] {
  return Array.from({ length: count }, (_, index): PlanRow =>
    index % 10 === 0
      ? [1, `Stage ${index}`, '']
      : [2, `Task ${index}`, 3, index % 10 === 1 ? '' : String(index)],
  );
}

/** Writes rows below a table in one go, as a paste does. */
async function paste(
  { Excel }: OpenedExcel,
  rows: readonly (readonly unknown[])[],
  at: number,
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks').getRange();
    const place = table.getCell(1 + at, 2).getResizedRange(rows.length - 1, rows[0].length - 1);
    place.values = rows as unknown[][];
    await context.sync();
  });
}

test('a paste of two hundred rows is one read and one write', async () => {
  const excel = await openPlan(stages(20));
  await paste(
    excel,
    Array.from({ length: 200 }, (_, index) => [2, `Pasted ${index}`]),
    20,
  );
  excel.traffic.reset();
  await refresh(excel);
  expect(excel.traffic.syncs).toBe(2);
  expect((await columnOf(excel, 'tasks', 'id')).filter((id) => id !== '')).toHaveLength(220);
  expect((await tableOf(excel, 'progress')).values.length).toBeGreaterThanOrEqual(200);
  near(excel.traffic.bytesSent, pins.paste);
  excel.traffic.reset();
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(excel.traffic.syncs).toBe(1);
}, 240_000);

test('an edit that moves every date of two thousand tasks is one read and one write', async () => {
  const excel = await openPlan(stages(2000), { calendar: 'mon-fri' });
  await refresh(excel);
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_StartDate').getRange().values = [[46_286]];
    await context.sync();
  });
  excel.traffic.reset();
  const { cellsWritten } = await refresh(excel);
  expect(cellsWritten).toBeGreaterThan(4000);
  expect(excel.traffic.syncs).toBe(2);
  near(excel.traffic.bytesSent, pins.full.sent);
  near(excel.traffic.bytesReceived, pins.full.received);
  await type(excel, 'tasks', 1995, 'duration', 4);
  excel.traffic.reset();
  await refresh(excel);
  expect(excel.traffic.syncs).toBe(2);
  near(excel.traffic.bytesSent, pins.edit);
}, 240_000);
