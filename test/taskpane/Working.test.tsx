import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { openWire, type Wire } from '../../src/embedded/client/wire';
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
