import { act, screen, waitFor } from '@testing-library/react';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import type { LiveState } from '../../src/taskpane/liveRefresh';
import { columnOf, openPlan, tableOf, type PlanRow } from '../commands/support/project';
import { gridTable } from '../soak/gridTable';
import { idle, showOn } from './support/shownPane';

// What an edit costs with the pane open: counted on the wire, the pane's own reading included.

jest.setTimeout(120_000);

const plan: readonly PlanRow[] = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
];

async function pass(milliseconds: number): Promise<void> {
  await act(() => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds)));
}

async function atRest(state: LiveState = 'upToDate'): Promise<void> {
  const note = () => document.querySelector('[data-live]')?.getAttribute('data-live');
  await waitFor(() => expect(note()).toBe(state), { timeout: 30_000 });
  await idle();
}

/** Types at the grid, row by row below the first, and waits until the pane has nothing to do any more. */
async function typed(
  excel: OpenedExcel,
  first: number,
  rows: readonly Readonly<Record<string, string>>[],
  state?: LiveState,
): Promise<number> {
  excel.traffic.reset();
  await act(async () => {
    rows.forEach((cells, index) => {
      const { sheet, top, left, placeOf } = gridTable(excel, 'PL_Tasks');
      for (const [header, text] of Object.entries(cells))
        typeIntoCell(excel.host, sheet, top + first + index, left + placeOf(header), text);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await pass(2_500);
  await atRest(state);
  await pass(1_000);
  return excel.traffic.syncs;
}

test('an edit that moves dates is one read and one write, and the pane shows what it came to', async () => {
  const excel = await openPlan(plan);
  await showOn(excel);
  await atRest();
  expect(screen.getByRole('main').textContent).not.toContain('late');
  expect(await typed(excel, 1, [{ Duration: '30' }])).toBe(2);
  expect((await columnOf(excel, 'tasks', 'duration'))[0]).toBe(36);
  // A formula of the workbook, computed and read behind the write.
  expect(screen.getByRole('main').textContent).toContain('27 d late');
});

test('an edit that changes nothing else is one read', async () => {
  const excel = await openPlan(plan);
  await showOn(excel);
  await atRest();
  expect(await typed(excel, 1, [{ Notes: 'wet ground' }])).toBe(1);
});

test('switched off by a write of ours, which no event tells of, the next edit is left alone', async () => {
  const excel = await openPlan(plan);
  await showOn(excel);
  await atRest();
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_Set_LiveRefresh').getRange().values = [['No']];
    await context.sync();
  });
  expect(await typed(excel, 1, [{ Duration: '30' }], 'off')).toBe(1);
  expect((await columnOf(excel, 'tasks', 'duration'))[0]).not.toBe(36);
  expect(await typed(excel, 1, [{ Duration: '31' }], 'off')).toBe(0);
});

test('fifteen rows below the table are one read and one write', async () => {
  const excel = await openPlan(plan);
  await showOn(excel);
  await atRest();
  const rows = Array.from({ length: 15 }, (_, index) => ({ Level: '2', Task: `Pasted ${index}` }));
  expect(await typed(excel, 4, rows)).toBe(2);
  expect((await columnOf(excel, 'tasks', 'id')).filter((id) => id !== '')).toHaveLength(19);
  expect((await tableOf(excel, 'progress')).values.length).toBeGreaterThanOrEqual(18);
});
