import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { axe } from 'jest-axe';
import { openExcel } from '../../src/embedded/openExcel';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { activeSheet } from '../../src/embedded/model/workbook';
import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import type { ExcelHost } from '../../src/excel/host';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { Pane } from '../../src/taskpane/Pane';
import type { Language } from '../../src/words/language';

jest.setTimeout(60_000);

let excel: OpenedExcel;
let isEditing = false;

/** The embedded Excel; while somebody edits a cell it refuses everything, as Excel does. */
const host: ExcelHost = {
  run: (batch) =>
    isEditing
      ? Promise.reject(Object.assign(new Error(), { code: 'InvalidOperationInCellEditMode' }))
      : excel.Excel.run(batch),
};

const user = userEvent.setup();

function Page({ first }: { readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  return <Pane host={host} language={language} setLanguage={setLanguage} appearance="light" />;
}

async function show(language: Language = 'zh-CN'): Promise<HTMLElement> {
  const { container } = render(<Page first={language} />);
  await screen.findByRole('main');
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'));
  await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull(), soon);
  return container;
}

async function create(name: string): Promise<void> {
  await user.type(await screen.findByLabelText(/项目名称/), name);
  await user.click(screen.getByRole('button', { name: '新建项目表' }));
  await screen.findByRole('heading', { name }, { timeout: 10_000 });
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'));
}

beforeEach(async () => {
  excel = await openExcel();
});

test('an empty workbook asks for a project, starting today, in the language of the pane', async () => {
  const container = await show();
  expect(screen.getByLabelText(/开始日期/)).toHaveValue(new Date().toLocaleDateString('sv'));
  expect(screen.getByLabelText(/表格语言/)).toHaveDisplayValue('简体中文');
  expect(await axe(container)).toHaveNoViolations();
});

test('a form without a name says so, takes the keyboard there and writes nothing', async () => {
  await show();
  const { syncs } = excel.traffic;
  await user.click(screen.getByRole('button', { name: '新建项目表' }));
  expect(screen.getByText('请填写项目名称。')).toBeVisible();
  expect(screen.getByLabelText(/项目名称/)).toHaveFocus();
  expect(excel.traffic.syncs).toBe(syncs);
});

test('creating leads to the project, its commands and what needs attention', async () => {
  const container = await show();
  await create('供应链平台');
  expect(screen.getByRole('status')).toHaveTextContent('已生成');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(
    within(screen.getAllByRole('toolbar')[0])
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(expect.arrayContaining(['刷新', '检查']));
  expect(await axe(container)).toHaveNoViolations();
});

test('a pane that opens on a workbook with tables shows its project at once', async () => {
  await show();
  await create('已有项目');
  document.body.innerHTML = '';
  await show('en-US');
  expect(screen.getByRole('heading', { name: '已有项目' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Refresh' })).toBeEnabled();
});

/** Types into the first task's duration, as a person at the grid. */
function typeDuration(text: string): void {
  const sheet = excel.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'PL_Tasks'));
  const table = sheet?.tables.find(({ name }) => name === 'PL_Tasks');
  if (!sheet || !table) throw new Error('There is no table of tasks.');
  const column = table.area.column + table.columns.findIndex(({ name }) => name === '工期');
  typeIntoCell(excel.host, sheet, table.area.row + 2, column, text);
}

/** Switches the live refresh off as a person does: what is typed stays unworked until a command is run. */
async function switchLiveRefreshOff(): Promise<void> {
  const { address } = await excel.Excel.run(async (context) => {
    const range = context.workbook.names.getItem('PL_Set_LiveRefresh').getRange();
    range.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return { address: [range.worksheet.name, range.rowIndex, range.columnIndex] as const };
  });
  const [name, row, column] = address;
  const sheet = excel.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error('There are no settings.');
  await act(async () => {
    typeIntoCell(excel.host, sheet, row, column, '否');
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await waitFor(() => expect(liveNote()).toBe('off'), soon);
}

test('a mistake in the grid is listed with its place, and leads to its cell', async () => {
  await show();
  await create('有错项目');
  typeDuration('很久');
  await user.click(screen.getByRole('button', { name: '检查' }));
  const link = await screen.findByRole('button', { name: /转到单元格：.*很久/ });
  await user.click(link);
  await waitFor(() => expect(activeSheet(excel.workbook).name).toBe('WBS'));
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'));
  expect(screen.getByText(/很久/)).toBeVisible();
});

test('a table that somebody deleted is added again from the list', async () => {
  await show();
  await create('缺表项目');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('风险登记').delete();
    await context.sync();
  });
  await user.click(screen.getByRole('button', { name: '检查' }));
  await user.click((await screen.findAllByRole('button', { name: '补齐缺失的表' }))[0]);
  await waitFor(() => expect(excel.workbook.sheets.map(({ name }) => name)).toContain('风险登记'), {
    timeout: 10_000,
  });
  await waitFor(() => expect(screen.queryByRole('button', { name: '补齐缺失的表' })).toBeNull());
});

test('a command can be taken back from its message, and what was taken back done again', async () => {
  const container = await show();
  await create('撤回项目');
  await switchLiveRefreshOff();
  typeDuration('9');
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText(/已更新/)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  expect(await screen.findByText(/已撤回/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await screen.findByRole('button', { name: '重做' }));
  await screen.findByRole('button', { name: '撤回' });
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText(/均为最新/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
});

test('a new project that is taken back leaves the form, and can be made again', async () => {
  await show();
  await create('试一试');
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  expect(await screen.findByText(/Excel 自身的撤销记录/)).toBeVisible();
  expect(screen.getByLabelText(/项目名称/)).toBeVisible();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  await user.click(screen.getByRole('button', { name: '重做' }));
  expect(await screen.findByRole('heading', { name: '试一试' }, { timeout: 20_000 })).toBeVisible();
});

test('a refresh is shown before it is done', async () => {
  const container = await show();
  await create('预览项目');
  await switchLiveRefreshOff();
  typeDuration('9');
  const { syncs } = excel.traffic;
  await user.click(screen.getByRole('button', { name: '先看改动' }));
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByRole('heading', { name: /刷新：将改动 \d+ 处/ })).toBeVisible();
  expect(excel.traffic.syncs).toBe(syncs + 1);
  expect(screen.getAllByText(/ → /).length).toBeGreaterThan(0);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: '执行' }));
  expect(await screen.findByText(/已更新/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '执行' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText(/没有要改动的内容/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '关闭预览' }));
  expect(screen.queryByText(/没有要改动的内容/)).toBeNull();
});

test('a protected sheet is an explained failure that loses nothing', async () => {
  await show();
  await create('受保护项目');
  typeDuration('33');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('WBS').protection.protect();
    await context.sync();
  });
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText(/未写入任何内容/)).toBeVisible();
  expect(screen.getAllByText(/“WBS”受保护/)).not.toHaveLength(0);
});

test('while a cell is edited a command waits, says so, can be called off, and else goes on by itself', async () => {
  await show();
  await create('断线项目');
  isEditing = true;
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByRole('progressbar', { name: /编辑/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(await screen.findByText('已取消，没有写入任何内容。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByRole('progressbar', { name: /编辑/ })).toBeVisible();
  isEditing = false;
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/均为最新|已更新/), {
    timeout: 20_000,
  });
});

test('the language of the pane can be changed at any time', async () => {
  await show();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('heading', { name: 'New project' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect(screen.getByRole('heading', { name: '新建项目' })).toBeVisible();
});

test('the ribbon runs the same commands: quietly where they need nobody, else with the pane', async () => {
  await show();
  await expect(requestCommand('createProject', 'button')).resolves.toBe('wantsPane');
  await create('功能区项目');
  await expect(requestCommand('refreshProject', 'button')).resolves.toBe('quiet');
  await expect(requestCommand('checkProject', 'button')).resolves.toBe('wantsPane');
});

/** What the first task's plan says in a column of the WBS. */
async function firstTask(header: string): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('PL_Tasks').columns.getItem(header).getDataBodyRange();
    range.load('values');
    await context.sync();
    return range.values[1][0] as unknown;
  });
}

/** The one quiet line on the live refresh. */
function liveNote(): string | null | undefined {
  return document.querySelector('[data-live]')?.getAttribute('data-live');
}

const soon = { timeout: 20_000 };

/** Types, and lets Excel tell the pane of it. */
async function typeAndTell(text: string): Promise<void> {
  await act(async () => {
    typeDuration(text);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Lets time pass; what the pane does meanwhile is done in an act. */
async function pass(milliseconds: number): Promise<void> {
  await act(() => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds)));
}

test('what is typed into a table is worked in by itself, without taking the keyboard', async () => {
  await show();
  await create('自动刷新项目');
  await waitFor(() => expect(liveNote()).toBe('upToDate'), soon);
  const button = screen.getByRole('button', { name: '检查' });
  button.focus();
  const before = await firstTask('计划完成');
  await typeAndTell('33');
  await waitFor(() => expect(liveNote()).toBe('waiting'), soon);
  await waitFor(async () => expect(await firstTask('计划完成')).not.toBe(before), soon);
  await waitFor(() => expect(liveNote()).toBe('upToDate'), soon);
  expect(button).toHaveFocus();
  expect(screen.getByText('表格已是最新')).toBeVisible();
});

test('while a cell is edited the live refresh waits without a word and goes on by itself', async () => {
  await show();
  await create('编辑中项目');
  await waitFor(() => expect(liveNote()).toBe('upToDate'), soon);
  const before = await firstTask('计划完成');
  isEditing = true;
  await typeAndTell('33');
  await pass(2500);
  expect(liveNote()).toBe('waiting');
  expect(screen.queryByText(/没有完成/)).toBeNull();
  isEditing = false;
  await waitFor(async () => expect(await firstTask('计划完成')).not.toBe(before), soon);
});

test('two panes on one workbook come to rest: neither runs after the other', async () => {
  await show();
  await create('两人项目');
  const other = await excel.client();
  render(<Pane host={other.Excel} language="en-US" setLanguage={() => undefined} appearance="light" />);
  await waitFor(() => expect(document.querySelectorAll('[data-live="upToDate"]')).toHaveLength(2), soon);
  const before = await firstTask('计划完成');
  await typeAndTell('33');
  await waitFor(async () => expect(await firstTask('计划完成')).not.toBe(before), soon);
  await waitFor(() => expect(document.querySelectorAll('[data-live="upToDate"]')).toHaveLength(2), soon);
  excel.traffic.reset();
  await pass(4000);
  expect(excel.traffic.syncs).toBe(0);
});

/** Selects the rows of the WBS from a place on, from 0. */
async function selectTasks(first: number, count: number): Promise<void> {
  await excel.Excel.run(async (context) => {
    const name = context.workbook.tables.getItem('PL_Tasks').columns.getItem('任务名称').getDataBodyRange();
    name
      .getCell(first, 0)
      .getResizedRange(count - 1, 0)
      .select();
    await context.sync();
  });
}

async function columnOfTasks(header: string): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('PL_Tasks').columns.getItem(header).getDataBodyRange();
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

/** Waits until the pane says that it works on a task. */
async function actsOn(name: unknown): Promise<void> {
  expect(await screen.findByText(new RegExp(`^作用于：.*${String(name)}$`), {}, soon)).toBeVisible();
}

test('selected tasks are moved by button and by keyboard, and the keyboard stays where it is', async () => {
  const container = await show();
  await create('移动任务项目');
  await waitFor(() => expect(liveNote()).toBe('upToDate'), soon);
  const levels = await columnOfTasks('级别');
  await selectTasks(2, 1);
  await user.click(screen.getByRole('button', { name: '任务' }));
  const button = await screen.findByRole('button', { name: '降级' }, soon);
  await actsOn((await columnOfTasks('任务名称'))[2]);
  await user.click(button);
  await waitFor(async () => expect((await columnOfTasks('级别'))[2]).toBe(Number(levels[2]) + 1), soon);
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), soon);
  expect(screen.getByRole('status')).toHaveTextContent('各表已同步');
  button.focus();
  await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
  await waitFor(async () => expect(await columnOfTasks('级别')).toEqual(levels), soon);
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), soon);
  expect(button).toHaveFocus();
  const names = await columnOfTasks('任务名称');
  await user.keyboard('{Control>}{Alt>}{Shift>}[KeyX]{/Shift}{/Alt}{/Control}');
  await waitFor(async () => expect(await columnOfTasks('任务名称')).not.toContain(names[2]), soon);
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), soon);
  await actsOn((await columnOfTasks('任务名称'))[2]);
  await user.keyboard('{Alt>}{Shift>}[KeyD]{/Shift}{/Alt}');
  await waitFor(async () => expect(await columnOfTasks('任务名称')).not.toHaveLength(names.length - 1), soon);
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), soon);
  expect(await axe(container)).toHaveNoViolations();
});

test('what is typed about a task can be shown first, and waits in its form for the decision', async () => {
  await show();
  await create('先看任务');
  await waitFor(() => expect(liveNote()).toBe('upToDate'), soon);
  await selectTasks(2, 1);
  await user.click(screen.getByRole('button', { name: '任务' }));
  await user.click(await screen.findByRole('button', { name: '先看改动' }, soon));
  const field = await screen.findByLabelText('工期', {}, soon);
  const before = await columnOfTasks('工期');
  await user.clear(field);
  await user.type(field, '17');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/→ 17/, {}, soon)).toBeVisible();
  expect(await columnOfTasks('工期')).toEqual(before);
  await user.click(screen.getByRole('button', { name: '关闭预览' }));
  expect(field).toHaveValue('17');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await user.click(await screen.findByRole('button', { name: '执行' }, soon));
  await waitFor(async () => expect((await columnOfTasks('工期'))[2]).toBe(17), soon);
  await waitFor(() => expect(screen.queryByRole('button', { name: '放弃修改' })).toBeNull(), soon);
});

test('what is done to selected tasks can be shown first', async () => {
  const container = await show();
  await create('先看项目');
  await waitFor(() => expect(liveNote()).toBe('upToDate'), soon);
  const levels = await columnOfTasks('级别');
  await selectTasks(2, 1);
  await user.click(screen.getByRole('button', { name: '任务' }));
  await user.click(await screen.findByRole('button', { name: '先看改动' }, soon));
  await actsOn((await columnOfTasks('任务名称'))[2]);
  await user.click(screen.getByRole('button', { name: '降级' }));
  expect(await screen.findByRole('heading', { name: /降级：将改动 \d+ 处/ }, soon)).toBeVisible();
  expect(await columnOfTasks('级别')).toEqual(levels);
  expect(await axe(container)).toHaveNoViolations();
  await selectTasks(0, 1);
  await user.click(screen.getByRole('button', { name: '执行' }));
  await waitFor(async () => expect((await columnOfTasks('级别'))[2]).toBe(Number(levels[2]) + 1), soon);
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), soon);
  await selectTasks(0, 1);
  await actsOn((await columnOfTasks('任务名称'))[0]);
  await user.click(screen.getByRole('button', { name: '升级' }));
  expect(await screen.findByText('已经是最高级。', {}, soon)).toBeVisible();
});
