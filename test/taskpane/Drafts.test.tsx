import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { deleteTask } from '../../src/commands/deleteTask';
import { switchLanguage } from '../../src/commands/switchLanguage';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { columnOf, openProject, selectTasks, snapshotOf, tableOf, type } from '../commands/support/project';
import { idle, openView, selectRow, showOn, showProject, type ShownPane } from './support/shownPane';

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
  const told = document.querySelector('[data-field="budget"] [aria-live="polite"]');
  expect(told).toBeEmptyDOMElement();
  return { pane, before, told };
}

test('what was typed on a cell that somebody has changed since is not written before somebody has chosen', async () => {
  const { pane, before, told } = await typedOver();
  // The pane does not know of it yet: the command does, and the form asks.
  await pane.user.click(saveButton());
  await idle();
  expect(screen.getByText(/“Budget” was changed to “4321” while you were typing/)).toBeVisible();
  expect((await budgets(pane))[row]).toBe(4321);
  // It comes into a place that was there before, so that it is announced.
  expect(told).toHaveTextContent(`The cell was changed from “${before}” to “4321” meanwhile.`);
  expect(told).toBeVisible();
  expect(screen.getByText(/Changed in their cells meanwhile: 1/)).toBeVisible();
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

test('what was typed about a task that is deleted can be read and cleared, and so can its mark', async () => {
  const pane = await showProject();
  const name = String((await columnOf(pane.excel, 'tasks', 'name'))[row]);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', row);
  await pane.user.type(await screen.findByLabelText('Budget'), '9');
  await selectTasks(pane.excel, row);
  await deleteTask.run(pane.excel.Excel, {});
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  const left = await screen.findByRole('list', { name: 'Typed about tasks that are not in the table:' });
  expect(left).toHaveTextContent(new RegExp(`“${name}” \\(ID \\d+\\): Budget \\d+9`));
  expect(document.querySelector('[data-unwritten]')).not.toBeNull();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(within(left).getByRole('button', { name: `Discard: ${name}` }));
  expect(screen.queryByRole('list', { name: /^Typed about tasks/ })).toBeNull();
  expect(document.querySelector('[data-unwritten]')).toBeNull();
});

test('a link that is half built stays with its task until it is added', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  const last = names.length - 1;
  const linksOf = async () => String((await columnOf(pane.excel, 'tasks', 'predecessors'))[last]);
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', last);
  const box = () => screen.findByRole('combobox', { name: 'Add a predecessor' });
  await pane.user.type(await box(), names[row]);
  await pane.user.click(await screen.findByRole('option', { name: new RegExp(names[row]) }));
  await pane.user.type(screen.getByLabelText('Lag (days)'), '2');
  await openView(pane, 'home');
  expect(document.querySelector('[data-unwritten]')).not.toBeNull();
  await openView(pane, 'task');
  expect(((await box()) as HTMLInputElement).value).toContain(names[row]);
  // Somebody else edits the same cell.
  await type(pane.excel, 'tasks', last, 'predecessors', '');
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  expect(screen.getByLabelText('Lag (days)')).toHaveValue('2');
  await pane.user.click(screen.getByRole('button', { name: 'Add' }));
  await idle();
  expect(await linksOf()).toMatch(/^\d+FS\+2d$/);
  expect(await box()).toHaveValue('');
  expect(document.querySelector('[data-unwritten]')).toBeNull();
});

test('a half-built link of a task that is deleted is said in words', async () => {
  const pane = await showProject();
  const names = (await columnOf(pane.excel, 'tasks', 'name')).map(String);
  const last = names.length - 1;
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', last);
  await pane.user.type(await screen.findByRole('combobox', { name: 'Add a predecessor' }), names[row]);
  await pane.user.click(await screen.findByRole('option', { name: new RegExp(names[row]) }));
  await pane.user.selectOptions(screen.getByLabelText('Type'), 'Start to start');
  await pane.user.type(screen.getByLabelText('Lag (days)'), '2');
  await selectTasks(pane.excel, last);
  await deleteTask.run(pane.excel.Excel, {});
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  const left = await screen.findByRole('list', { name: /^Typed about tasks/ });
  const said = `Add a predecessor ${names[row]}; Type Start to start; Lag (days) 2`;
  expect(left).toHaveTextContent(said);
});

test('a choice is the same when the tables change their language: it waits for no decision, and is written in theirs', async () => {
  const pane = await showProject();
  const weight = async () =>
    (await snapshotOf(pane.excel)).cells.find(({ name }) => name === 'PL_Set_PercentWeight')?.value;
  await openView(pane, 'settings');
  await pane.user.selectOptions(await screen.findByLabelText('% complete weighted by'), 'Budget');
  await switchLanguage.run(pane.excel.Excel, 'zh-CN');
  await readAgain();
  await openView(pane, 'settings');
  expect(await screen.findByLabelText('% complete weighted by')).toHaveValue('预算');
  expect(screen.queryByText(/was changed from/)).toBeNull();
  await pane.user.click(screen.getByRole('button', { name: 'Save settings' }));
  await idle();
  expect(await weight()).toBe('预算');
  expect(document.querySelector('[data-unwritten]')).toBeNull();
});

test('whose reports are shown is still chosen after a look at another view', async () => {
  const pane = await showProject();
  await openView(pane, 'progress');
  const range = await screen.findByLabelText('Which tasks');
  await pane.user.selectOptions(range, 'all');
  await openView(pane, 'home');
  await openView(pane, 'progress');
  expect(await screen.findByLabelText('Which tasks')).toHaveValue('all');
});

/** A project whose tables follow what is typed only when they are told to. */
async function showCalmProject(): Promise<ShownPane> {
  const excel = await openProject({ pack: 'cross-department' });
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_Set_LiveRefresh').getRange().values = [['No']];
    await context.sync();
  });
  return showOn(excel);
}

/** Types a task into a new row of the WBS, as somebody at the grid does; it has no ID before the next refresh. */
async function typeTask({ excel }: ShownPane, place: number | undefined, name: string): Promise<void> {
  const { headers, values } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.add(place, [headers.map(() => '')]);
    await context.sync();
  });
  await type(excel, 'tasks', place ?? values.length, 'name', name);
}

async function readAgain(): Promise<void> {
  await act(() => requestCommand('checkProject', 'button'));
  await idle();
}

test('what was typed about a task without an ID stays with it when another one takes its number', async () => {
  const pane = await showCalmProject();
  const last = (await tableOf(pane.excel, 'tasks')).values.length;
  await typeTask(pane, undefined, 'Clear up');
  await openView(pane, 'task');
  await readAgain();
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', last);
  await pane.user.type(await screen.findByLabelText('Budget'), '777');
  await typeTask(pane, row, 'Fence');
  await readAgain();
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', row);
  expect(await screen.findByRole('heading', { level: 2, name: /Fence/ })).toBeVisible();
  expect(screen.getByLabelText('Budget')).toHaveValue('');
  await selectRow(pane, 'PL_Tasks', last + 1);
  expect(await screen.findByRole('heading', { level: 2, name: /Clear up/ })).toBeVisible();
  expect(screen.getByLabelText('Budget')).toHaveValue('777');
  await pane.user.click(saveButton());
  await idle();
  const names = await columnOf(pane.excel, 'tasks', 'name');
  expect((await budgets(pane))[names.indexOf('Clear up')]).toBe(777);
  expect((await budgets(pane))[names.indexOf('Fence')]).toBe('');
});

test.each(['written', 'discarded'])(
  'and when the task gets another ID of its own, where it is %s',
  async (end) => {
    const pane = await showCalmProject();
    const last = (await tableOf(pane.excel, 'tasks')).values.length;
    await typeTask(pane, undefined, 'Clear up');
    await openView(pane, 'task');
    await readAgain();
    await openView(pane, 'task');
    await selectRow(pane, 'PL_Tasks', last);
    await pane.user.type(await screen.findByLabelText('Budget'), '777');
    await typeTask(pane, row, 'Fence');
    await act(() => requestCommand('refreshProject', 'button'));
    await idle();
    const ids = await columnOf(pane.excel, 'tasks', 'id');
    expect(Number(ids[last + 1])).toBe(Number(ids[row]) + 1);
    await openView(pane, 'task');
    await selectRow(pane, 'PL_Tasks', row);
    expect(await screen.findByRole('heading', { level: 2, name: /Fence/ })).toBeVisible();
    expect(screen.getByLabelText('Budget')).toHaveValue('');
    await pane.user.click(screen.getByRole('button', { name: 'Clear up' }));
    expect(screen.getByLabelText('Budget')).toHaveValue('777');
    await pane.user.click(end === 'written' ? saveButton() : screen.getByRole('button', { name: 'Discard' }));
    await idle();
    expect((await budgets(pane))[last + 1]).toBe(end === 'written' ? 777 : '');
    expect(document.querySelector('[data-unwritten]')).toBeNull();
  },
);

test('what was typed about a task without an ID is not about an older one of the same name', async () => {
  const pane = await showCalmProject();
  const { values } = await tableOf(pane.excel, 'tasks');
  const older = String((await columnOf(pane.excel, 'tasks', 'name'))[row]);
  await typeTask(pane, undefined, older);
  await openView(pane, 'task');
  await readAgain();
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', values.length);
  await pane.user.type(await screen.findByLabelText('Budget'), '777');
  await type(pane.excel, 'tasks', values.length, 'name', 'Something else');
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  await selectRow(pane, 'PL_Tasks', row);
  expect(screen.getByLabelText('Budget')).toHaveValue(String((await budgets(pane))[row]));
  const left = await screen.findByRole('list', { name: /^Typed about tasks/ });
  await pane.user.click(within(left).getByRole('button', { name: `Discard: ${older}` }));
  expect(document.querySelector('[data-unwritten]')).toBeNull();
});

test('what can be filled in no more does not hold up the rest: it is discarded alone', async () => {
  const pane = await showProject();
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', row);
  await pane.user.type(await screen.findByLabelText('Budget'), '9');
  await pane.user.clear(screen.getByLabelText('Owner'));
  await pane.user.type(screen.getByLabelText('Owner'), 'Crew');
  const levels = await columnOf(pane.excel, 'tasks', 'level');
  await type(pane.excel, 'tasks', row + 1, 'level', Number(levels[row]) + 1);
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  expect(await screen.findByText(/Budget cannot be filled in any more/)).toBeVisible();
  expect(saveButton()).toHaveAttribute('aria-disabled', 'true');
  await pane.user.click(screen.getByRole('button', { name: 'Discard: Budget' }));
  await pane.user.click(saveButton());
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'owner'))[row]).toBe('Crew');
});

test('a setting whose cell is gone is discarded alone', async () => {
  const pane = await showProject();
  await openView(pane, 'settings');
  await pane.user.type(await screen.findByLabelText(/manager/i), ' and deputy');
  await pane.excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_Manager').delete();
    await context.sync();
  });
  await readAgain();
  await openView(pane, 'settings');
  await pane.user.click(await screen.findByRole('button', { name: /^Discard: .*manager/i }));
  expect(screen.queryByText('Not yet written')).toBeNull();
});

test('texts that read as the same number are two texts', async () => {
  const pane = await showProject();
  await type(pane.excel, 'tasks', row, 'deliverable', "'1.1");
  await openView(pane, 'task');
  await readAgain();
  await openView(pane, 'task');
  await selectRow(pane, 'PL_Tasks', row);
  await pane.user.click(await screen.findByRole('button', { name: 'More fields' }));
  await pane.user.clear(await screen.findByLabelText('Deliverable'));
  await pane.user.type(screen.getByLabelText('Deliverable'), '1.2');
  await type(pane.excel, 'tasks', row, 'deliverable', "'1.10");
  await pane.user.click(saveButton());
  await idle();
  expect((await columnOf(pane.excel, 'tasks', 'deliverable'))[row]).toBe('1.10');
});
