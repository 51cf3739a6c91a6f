import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { columnOf, type } from '../commands/support/project';
import { idle, openView, selectRow, showProject, type ShownPane } from './support/shownPane';

jest.setTimeout(120_000);

const row = 3;
const budgets = (pane: ShownPane) => columnOf(pane.excel, 'tasks', 'budget');
const saveButton = () => screen.getByRole('button', { name: /^Save$/ });

/** A budget is typed in the pane, and meanwhile somebody else types another into its cell. */
async function typedOver() {
  const pane = await showProject();
  const before = String((await budgets(pane))[row]);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', row);
  await pane.user.type(await screen.findByLabelText('Budget'), '9');
  await type(pane.excel, 'tasks', row, 'budget', 4321);
  return { pane, before };
}

test('what was typed on a cell that somebody has changed since is not written before somebody has chosen', async () => {
  const { pane, before } = await typedOver();
  // The pane does not know of it yet: the command does, and the form asks.
  await pane.user.click(saveButton());
  await idle();
  expect(screen.getByText(/“Budget” was changed to “4321” while you were typing/)).toBeVisible();
  expect((await budgets(pane))[row]).toBe(4321);
  expect(screen.getByText(`The cell was changed from “${before}” to “4321” meanwhile.`)).toBeVisible();
  expect(screen.getByText(/Cells of 1 fields were changed meanwhile/)).toBeVisible();
  expect(saveButton()).toHaveAttribute('aria-disabled', 'true');
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(screen.getByRole('button', { name: 'Use mine: Budget' }));
  await pane.user.click(saveButton());
  await idle();
  expect((await budgets(pane))[row]).toBe(Number(`${before}9`));
  expect(screen.queryByText('Not yet written')).toBeNull();
});

test('or it gives way to the cell', async () => {
  const { pane } = await typedOver();
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  await pane.user.click(await screen.findByRole('button', { name: 'Use the cell’s: Budget' }));
  expect(screen.getByLabelText('Budget')).toHaveValue('4321');
  expect(screen.queryByText('Not yet written')).toBeNull();
  expect((await budgets(pane))[row]).toBe(4321);
});
