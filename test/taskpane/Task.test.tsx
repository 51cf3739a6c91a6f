import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { columnOf } from '../commands/support/project';
import { idle, openView, selectRow, showProject, type ShownPane } from './support/shownPane';

jest.setTimeout(120_000);

test('the task of the selected row is shown, from any table, and nothing is focused', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  const focused = document.activeElement;
  await selectRow(pane, 'PL_Tasks', 3);
  expect(await screen.findByRole('heading', { name: new RegExp(names[3]) })).toBeVisible();
  await selectRow(pane, 'PL_Tasks', 5);
  expect(await screen.findByRole('heading', { name: new RegExp(names[5]) })).toBeVisible();
  await selectRow(pane, 'PL_Progress', 0);
  const first = String((await columnOf(pane.excel, 'progress', 'name'))[0]);
  expect(await screen.findByRole('heading', { name: new RegExp(first) })).toBeVisible();
  expect(document.activeElement).toBe(focused);
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('a field is saved into its cell, a wrong one is refused in its words, and a save can be reverted', async () => {
  const pane = await showProject();
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 3);
  const before = await columnOf(pane.excel, 'tasks', 'duration');
  const duration = await screen.findByLabelText('Duration');
  await pane.user.clear(duration);
  await pane.user.type(duration, 'long');
  expect(screen.getByText('Type a number.')).toBeVisible();
  await pane.user.clear(duration);
  await pane.user.type(duration, '17{Enter}');
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'duration'))[3]).toBe(17);
  await pane.user.click(await screen.findByRole('button', { name: 'Revert' }));
  await idle();
  expect(await columnOf(pane.excel, 'tasks', 'duration')).toEqual(before);
  await waitFor(() => expect(screen.getByLabelText('Duration')).toHaveValue(String(before[3])));
});

test('what was typed stays with its task, marked, until it is written or discarded', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  const budgets = await columnOf(pane.excel, 'tasks', 'budget');
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 3);
  const typed = `${String(budgets[3])}9`;
  await pane.user.type(await screen.findByLabelText('Budget'), '9');
  expect(screen.getByText('Not yet written')).toBeVisible();
  await selectRow(pane, 'PL_Tasks', 5);
  expect(await screen.findByRole('heading', { name: new RegExp(names[5]) })).toBeVisible();
  expect(screen.getByLabelText('Budget')).toHaveValue(String(budgets[5]));
  expect(screen.getByText('Not yet written:').parentElement).toHaveTextContent(names[3]);
  expect(await axe(pane.container)).toHaveNoViolations();
  // Another view does not lose it, and the bar says where it is.
  await openView(pane, 'home');
  const bar = screen.getByRole('navigation', { name: 'Views of the pane' });
  expect(within(bar).getByRole('button', { name: 'Task' })).toHaveAccessibleDescription('Not yet written');
  expect(within(bar).getByRole('button', { name: 'Progress' })).not.toHaveAccessibleDescription();
  await openView(pane, 'task');
  await pane.user.click(await screen.findByRole('button', { name: names[3] }));
  expect(await screen.findByRole('heading', { name: new RegExp(names[3]) })).toBeVisible();
  expect(screen.getByLabelText('Budget')).toHaveValue(typed);
  await pane.user.click(screen.getByRole('button', { name: 'Save' }));
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'budget'))[3]).toBe(Number(typed));
  expect(screen.queryByText(/Not yet written/)).toBeNull();
  expect(document.querySelector('[data-unwritten]')).toBeNull();
  await pane.user.type(await screen.findByLabelText('Budget'), '9');
  await pane.user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.getByLabelText('Budget')).toHaveValue(typed);
  expect(screen.queryByText(/Not yet written/)).toBeNull();
});

test('a predecessor is found, added with type and lag, and removed', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  const types = await columnOf(pane.excel, 'tasks', 'type');
  const links = await columnOf(pane.excel, 'tasks', 'predecessors');
  const last = types.lastIndexOf('Task');
  const first = types.indexOf('Task');
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', last);
  const section = (await screen.findByRole('heading', { name: 'Predecessors' })).closest('section')!;
  const box = within(section).getByRole('combobox', { name: 'Add a predecessor' });
  await pane.user.click(box);
  await pane.user.type(box, names[first]);
  await pane.user.click(await screen.findByRole('option', { name: new RegExp(names[first]) }));
  await pane.user.selectOptions(within(section).getByLabelText('Type'), 'SS');
  await pane.user.type(within(section).getByLabelText('Lag (days)'), '2');
  await pane.user.click(within(section).getByRole('button', { name: 'Add' }));
  await idle();
  const written = String((await columnOf(pane.excel, 'tasks', 'predecessors'))[last]);
  expect(written).toMatch(/SS\+2d$/);
  const removers = await within(section).findAllByRole('button', { name: /^Remove predecessor/ });
  await pane.user.click(removers[removers.length - 1]);
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'predecessors'))[last]).toBe(links[last]);
});

test('a task can be looked for by name without a selection', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  expect(await screen.findByText('No task is selected')).toBeVisible();
  const box = screen.getByRole('combobox', { name: 'Find a task' });
  await pane.user.click(box);
  await pane.user.type(box, names[4]);
  await pane.user.click((await screen.findAllByRole('option'))[0]);
  expect(await screen.findByRole('heading', { name: new RegExp(names[4]) })).toBeVisible();
});

/** Chooses a task by the search of the Task view. */
async function find(pane: ShownPane, name: string): Promise<void> {
  const box = screen.getByRole('combobox', { name: 'Find a task' });
  await pane.user.clear(box);
  await pane.user.type(box, name);
  await pane.user.click((await screen.findAllByRole('option'))[0]);
  await screen.findByRole('heading', { name: new RegExp(name) });
}

test('keys and buttons work on the task that the pane shows, not on the row that is selected', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  const levels = (await columnOf(pane.excel, 'tasks', 'level')).map(Number);
  const leaves = (await columnOf(pane.excel, 'tasks', 'type')).map((type) => type === 'Task');
  // Two leaves that can be indented: each has a neighbour of its level above it.
  const movable = levels.flatMap((level, row) =>
    leaves[row] && levels[row - 1] === level && leaves[row - 1] ? [row] : [],
  );
  const [selected, asked] = [movable[0], movable[movable.length - 1]];
  expect(asked).toBeGreaterThan(selected);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', selected);
  expect(screen.getByRole('toolbar', { name: 'Tasks shown' })).toHaveAccessibleDescription(
    new RegExp(`^Acts on: .*${names[selected]}$`),
  );
  await find(pane, names[asked]);
  expect(screen.getByRole('toolbar', { name: 'Tasks shown' })).toHaveAccessibleDescription(
    new RegExp(`^Acts on: .*${names[asked]}$`),
  );
  screen.getByRole('button', { name: 'Indent' }).focus();
  await pane.user.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await idle();
  const after = (await columnOf(pane.excel, 'tasks', 'level')).map(Number);
  expect(after[asked]).toBe(levels[asked] + 1);
  expect(after[selected]).toBe(levels[selected]);
  expect(await screen.findByText(new RegExp(`Task: ${names[asked]}\\.`))).toBeVisible();
  await pane.user.keyboard('{Control>}{Alt>}{Shift>}[KeyX]{/Shift}{/Alt}{/Control}');
  await idle();
  const left = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  expect(left).not.toContain(names[asked]);
  expect(left).toContain(names[selected]);
});

test('keys that both the page and Office tell work once, on the task that is shown', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 5);
  await find(pane, names[3]);
  const button = screen.getByRole('button', { name: 'Duplicate' });
  button.focus();
  fireEvent.keyDown(button, { code: 'KeyB', altKey: true, shiftKey: true, ctrlKey: true });
  await act(() => requestCommand('duplicateTask', 'keys'));
  await idle();
  const after = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  expect(after.filter((name) => name === names[3])).toHaveLength(2);
  expect(after).toHaveLength(names.length + 1);
});

test('a button of the ribbon or of a cell’s menu works on the selection while the cursor stands in a text of the pane; keys there are the text’s', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 3);
  const budget = await screen.findByLabelText('Budget');
  await pane.user.type(budget, '9');
  expect(budget).toHaveFocus();
  expect(await act(() => requestCommand('duplicateTask', 'keys'))).toBe('quiet');
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'name')).map(String)).toEqual(names);
  await act(() => requestCommand('duplicateTask', 'button'));
  await idle();
  const after = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  expect(after.filter((name) => name === names[3])).toHaveLength(2);
});

test('an archived row that is selected comes back by the bar of the Task view', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 3);
  await pane.user.click(screen.getByRole('button', { name: 'Delete' }));
  await idle();
  await selectRow(pane, 'PL_Archive', 0);
  await pane.user.click(screen.getByRole('button', { name: 'Restore' }));
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'name')).map(String)).toEqual(names);
});

test('where something was typed about another task, keys work on the one that is shown', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 3);
  await pane.user.type(await screen.findByLabelText('Budget'), '9');
  await selectRow(pane, 'PL_Tasks', 5);
  expect(screen.getByRole('toolbar', { name: 'Tasks shown' })).toHaveAccessibleDescription(
    new RegExp(names[5]),
  );
  screen.getByRole('button', { name: 'Delete' }).focus();
  await pane.user.keyboard('{Alt>}{Shift>}{Delete}{/Shift}{/Alt}');
  await idle();
  const left = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  expect(left).not.toContain(names[5]);
  expect(left).toContain(names[3]);
});

test('where no task is shown, keys open the view that names it and change nothing', async () => {
  const pane = await showProject();
  const names = await columnOf(pane.excel, 'tasks', 'name');
  await selectRow(pane, 'PL_Tasks', 3);
  screen.getByRole('button', { name: 'Refresh' }).focus();
  await pane.user.keyboard('{Alt>}{Shift>}{Delete}{/Shift}{/Alt}');
  expect(await screen.findByRole('toolbar', { name: 'Tasks shown' })).toBeVisible();
  await idle();
  expect(await columnOf(pane.excel, 'tasks', 'name')).toEqual(names);
});

test('a selection that moved unseen is not touched', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', 3);
  await screen.findByRole('heading', { name: new RegExp(names[3]) });
  await pane.excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').getDataBodyRange().getCell(5, 3).select();
    await context.sync();
  });
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText(/The selection in the sheet has just moved/)).toBeVisible();
  expect(await columnOf(pane.excel, 'tasks', 'name')).toEqual(names);
});
