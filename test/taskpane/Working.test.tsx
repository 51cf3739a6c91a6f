import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { openWire, type Wire } from '../../src/embedded/client/wire';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { openProject, tableOf, type } from '../commands/support/project';
import { idle, openView, showOn, showProject } from './support/shownPane';

/** A wire that can be held: requests then wait until it is let go. */
function heldWire() {
  let release = () => {};
  let gate = Promise.resolve();
  const wire: Wire = async (request) => {
    await gate;
    return openWire(request);
  };
  return {
    wire,
    hold: () => {
      gate = new Promise((resolve) => {
        release = resolve;
      });
    },
    letGo: () => release(),
  };
}

test('a command that takes longer than a second shows a bar, what it does, and can be called off', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const { wire, hold, letGo } = heldWire();
  const slow = { ...excel, ...(await excel.client(wire)) };
  const pane = await showOn(slow);
  await type(excel, 'tasks', 2, 'duration', 9);
  const before = await tableOf(excel, 'tasks');
  hold();
  await pane.user.click(screen.getByRole('button', { name: 'Refresh' }));
  const bar = await screen.findByRole('progressbar', { name: 'Refresh: reading the workbook…' });
  expect(bar).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByText('Refresh: cancelling…')).toBeVisible();
  await act(async () => {
    letGo();
    await Promise.resolve();
  });
  await idle();
  expect(screen.getByText('Cancelled; nothing was written.')).toBeVisible();
  expect(await tableOf(excel, 'tasks')).toEqual(before);
});

/** A pane on a project whose Excel can be held. */
async function showHeld() {
  const excel = await openProject({ pack: 'cross-department' });
  const { wire, hold, letGo } = heldWire();
  const pane = await showOn({ ...excel, ...(await excel.client(wire)) });
  const release = () =>
    act(async () => {
      letGo();
      await Promise.resolve();
    });
  return { excel, pane, hold, release };
}

/** Presses a ribbon button, as Office does, without waiting for the end. */
async function press(commandId: string): Promise<{ end: Promise<string> }> {
  let end: Promise<string> | undefined;
  await act(async () => {
    end = requestCommand(commandId, 'button');
    await Promise.resolve();
  });
  return { end: end! };
}

test('a button of the ribbon that is pressed before the pane is there is carried out once it is', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await type(excel, 'tasks', 2, 'duration', 9);
  const first = requestCommand('insertTask', 'button');
  const again = requestCommand('insertTask', 'button');
  const names = (await tableOf(excel, 'tasks')).values.length;
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').getDataBodyRange().getCell(3, 3).select();
    await context.sync();
  });
  await showOn(excel);
  expect(await act(() => first)).toBe('quiet');
  expect(await act(() => again)).toBe('quiet');
  await idle();
  expect((await tableOf(excel, 'tasks')).values).toHaveLength(names + 1);
});

test('what is pressed while a command runs is told, comes after it, and is done once', async () => {
  const { excel, hold, release } = await showHeld();
  (document.activeElement as HTMLElement | null)?.blur();
  const rows = (await tableOf(excel, 'tasks')).values.length;
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').getDataBodyRange().getCell(3, 3).select();
    await context.sync();
  });
  hold();
  const refresh = await press('refreshProject');
  const insert = await press('insertTask');
  const again = await press('insertTask');
  expect(await screen.findByText('Next: Insert task')).toBeVisible();
  await release();
  expect(await act(() => refresh.end)).toBe('quiet');
  expect(await act(() => insert.end)).toBe('quiet');
  expect(await act(() => again.end)).toBe('quiet');
  await idle();
  expect((await tableOf(excel, 'tasks')).values).toHaveLength(rows + 1);
  expect(screen.queryByText(/^Next:/)).toBeNull();
});

test('what waits for a command that is called off is not started, and that is said', async () => {
  const { excel, pane, hold, release } = await showHeld();
  await type(excel, 'tasks', 2, 'duration', 9);
  const rows = (await tableOf(excel, 'tasks')).values.length;
  hold();
  const refresh = await press('refreshProject');
  const insert = await press('insertTask');
  await screen.findByRole('progressbar', { name: 'Refresh: reading the workbook…' });
  await pane.user.click(screen.getByRole('button', { name: 'Cancel' }));
  await release();
  expect(await act(() => refresh.end)).toBe('wantsPane');
  expect(await act(() => insert.end)).toBe('wantsPane');
  await idle();
  expect(screen.getByText('Cancelled; nothing was written.')).toBeVisible();
  expect(screen.getByText(/^Insert task was not started/)).toBeVisible();
  expect((await tableOf(excel, 'tasks')).values).toHaveLength(rows);
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('the simulation can be stopped, shows nothing then, and can be run again', async () => {
  const pane = await showProject();
  await openView(pane, 'health');
  // Without a pause in between: the sample is simulated in a moment.
  fireEvent.click(screen.getByRole('button', { name: 'Run 5,000 trials' }));
  expect(screen.getByRole('progressbar', { name: 'Simulating…' })).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  const again = screen.getByRole('button', { name: 'Run 5,000 trials' });
  expect(screen.queryByRole('progressbar')).toBeNull();
  // A slice that was running ends without a word.
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(screen.queryByText('80 % sure')).toBeNull();
  await pane.user.click(again);
  await waitFor(() => expect(screen.getByText('80 % sure')).toBeVisible(), { timeout: 30_000 });
});
