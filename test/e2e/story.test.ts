import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openPreview, type OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';

/** The pictures of the story, one a step; kept after the run and not in git. */
const pictures = join(__dirname, '../../.artefacts/story');

/** The tables and sheets of a workbook as they read, by Office.js of the page. */
type Figures = Readonly<Record<string, readonly string[]>>;

async function figures(page: Page): Promise<Figures> {
  return page.evaluate(async () => {
    const { Excel } = window as unknown as {
      Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
    };
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load('text'));
      await context.sync();
      return Object.fromEntries(
        worksheets.items.map(({ name }, index) => [name, ranges[index].text.map((row) => row.join('|'))]),
      );
    });
  });
}

/** Stands on a cell of a table, as somebody does who clicked it. */
async function select(page: Page, table: string, header: string, taskId: string): Promise<void> {
  await page.evaluate(
    async ([wantedTable, wantedHeader, wantedId]) => {
      const { Excel } = window as unknown as {
        Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
      };
      await Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem(wantedTable);
        const ids = columns.getItemAt(0).getDataBodyRange().load('text');
        await context.sync();
        const row = ids.text.findIndex(([id]) => id === wantedId);
        columns.getItem(wantedHeader).getDataBodyRange().getCell(row, 0).select();
        await context.sync();
      });
    },
    [table, header, taskId],
  );
}

/** The row of a task, or the line of a board that holds a text. */
function line(shown: Figures, sheet: string, holds: string | RegExp): string {
  return (
    shown[sheet].find((row) => (typeof holds === 'string' ? row.includes(holds) : holds.test(row))) ?? ''
  );
}

/** The dashboard's card of what was changed without approval: its figure stands below its label. */
function unauthorised(shown: Figures): string {
  const board = shown['仪表盘'].map((row) => row.split('|'));
  const at = board.findIndex((row) => row.includes('未授权变更'));
  return board[at + 1][board[at].indexOf('未授权变更')];
}

describeWhere(chromium, 'Chromium', 'a project from its first day to an approved change', () => {
  let preview: OpenPreview;
  let page: Page;
  let pane: Locator;
  let taken = 0;
  let saved: string;
  let atTheEnd: Figures;

  beforeAll(async () => {
    preview = await openPreview(chromium as string, pictures, { width: 1600, height: 1000 });
    page = preview.page;
    pane = page.locator('aside.pane');
  }, 180_000);

  afterAll(() => preview?.close());

  async function picture(name: string): Promise<void> {
    // Colours and the bar of a button fade over.
    await page.waitForTimeout(400);
    taken += 1;
    await page.screenshot({ path: join(pictures, `${String(taken).padStart(2, '0')}-${name}.png`) });
  }

  async function openSheet(name: string): Promise<void> {
    const tabs = page.getByRole('navigation', { name: '工作表' });
    await tabs.getByRole('button', { name, exact: true }).click();
  }

  async function openView(name: string): Promise<void> {
    const bar = pane.getByRole('navigation', { name: '窗格导航' });
    const button = bar.getByRole('button', { name, exact: true });
    if ((await button.count()) === 0) await bar.getByRole('button').last().click();
    await button.click();
  }

  async function told(text: string | RegExp): Promise<void> {
    await pane.getByRole('status').getByText(text).waitFor();
  }

  test('the pane makes a project of a name and a date', async () => {
    await picture('start');
    await page.getByLabel('项目名称').fill('供应链协同平台建设');
    await page.getByLabel('开始日期').fill('2026-09-14');
    await page.getByRole('button', { name: '新建项目表' }).click();
    await page.getByRole('heading', { name: '供应链协同平台建设' }).waitFor({ timeout: 60_000 });
    await told('已生成');
    await openSheet('仪表盘');
    await picture('dashboard-at-first');
    expect(line(await figures(page), '仪表盘', '比首次计划晚')).toContain('晚 6 个工作日');
  });

  test('the plan is agreed: it becomes the baseline', async () => {
    await openView('变更');
    await pane.getByLabel('依据').fill('启动会批准');
    await pane.getByRole('button', { name: '设定基准' }).click();
    await told('已设定基准');
    await pane.getByText('第 0 版').waitFor();
    await picture('baseline');
  });

  test('a duration that is typed into the sheet moves the plan at the refresh', async () => {
    await openSheet('WBS');
    await select(page, 'PL_Tasks', '工期', '15');
    const before = line(await figures(page), 'WBS', '16|3.2|');
    await page.locator('.cell-editor').focus();
    await page.keyboard.type('15');
    await picture('typing');
    await page.keyboard.press('Enter');
    await openView('首页');
    await pane.getByRole('button', { name: '刷新', exact: true }).click();
    await told(/已更新 \d+ 个单元格|均为最新/);
    const after = line(await figures(page), 'WBS', '16|3.2|');
    expect(before).toContain('2026-11-16|2026-11-20');
    expect(after).toContain('2026-11-19|2026-11-25');
    await picture('refreshed');
  });

  test('a week later a task is late and says neither why nor what next', async () => {
    await openView('设置');
    await pane.getByLabel('状态日期').fill('2026-11-03');
    await pane.getByRole('button', { name: '保存设置' }).click();
    await told('已保存');
    await picture('status-date');
    await openView('首页');
    await pane.getByText(/设计工艺方案.*缺少偏差原因/).waitFor();
    await pane.getByText(/设计工艺方案.*缺少下一步计划/).waitFor();
    await picture('late');
  });

  test('its cause and the next step are reported in one go', async () => {
    await pane.getByRole('button', { name: /去填报.*设计工艺方案.*缺少偏差原因/ }).click();
    await pane.getByRole('heading', { name: /设计工艺方案/ }).waitFor();
    await picture('to-report');
    await pane.getByLabel('完成%').fill('80');
    await pane.getByLabel('剩余工期').fill('4');
    await pane.getByLabel('偏差原因').selectOption('资源不足');
    await pane.getByLabel('下一步计划').fill('工艺负责人周五前定下工装供应商，节拍方案先行评审。');
    await picture('reporting');
    await pane.getByRole('button', { name: /^保存/ }).click();
    await told('已保存');
    await picture('reported');
    await openView('首页');
    await expect(pane.getByText(/设计工艺方案.*缺少/).count()).resolves.toBe(0);
    const shown = await figures(page);
    expect(line(shown, '进度跟踪', '12|2.3|')).toContain('资源不足');
    expect(line(shown, '仪表盘', '比基准晚')).toContain('晚 14 个工作日');
    expect(unauthorised(shown)).toBe('1');
    await openSheet('仪表盘');
    await picture('dashboard-with-cause');
  });

  test('what was changed without approval is requested, approved and becomes the next baseline', async () => {
    await openView('变更');
    await picture('differences');
    await pane.getByRole('button', { name: '为此提出变更' }).first().click();
    await pane.getByLabel('变更原因').fill('关键物料交期延长');
    await pane.getByLabel(/工期影响/).fill('3');
    await picture('requesting');
    await pane.getByRole('button', { name: '提交申请' }).click();
    await told('已保存');
    await expect(pane.getByText(/任务 15“采购关键物料”.*由 12 改为 15$/).isVisible()).resolves.toBe(true);
    await picture('requested');
    await pane.getByRole('button', { name: '批准：关键物料交期延长' }).click();
    await told('已批准：当前计划成为新一版基准。');
    await pane.getByText('产生基准第 1 版').waitFor();
    await pane.getByText('计划与基准一致').waitFor();
    await picture('approved');
  });

  test('the dashboard goes by the new baseline', async () => {
    await openView('首页');
    await openSheet('仪表盘');
    await picture('dashboard-with-new-baseline');
    const shown = await figures(page);
    expect(line(shown, '进度跟踪', '15|3.1|')).toContain('|2026-10-29|2026-11-18|');
    expect(line(shown, '仪表盘', '比基准晚')).toContain('晚 11 个工作日');
    expect(unauthorised(shown)).toBe('0');
  });

  test('the workbook is saved', async () => {
    atTheEnd = await figures(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 .xlsx' }).click();
    const download = await downloading;
    saved = join(pictures, download.suggestedFilename());
    await download.saveAs(saved);
  });

  test('opened again it shows the same figures, on every sheet and in the pane', async () => {
    await page.getByRole('button', { name: '新工作簿' }).click();
    await page.getByRole('heading', { name: '新建项目' }).waitFor();
    await page.getByLabel('打开 .xlsx').setInputFiles(saved);
    await page.getByRole('heading', { name: '供应链协同平台建设' }).waitFor();
    expect(await figures(page)).toEqual(atTheEnd);
    await openSheet('仪表盘');
    await picture('reopened');
    await pane.getByRole('button', { name: '刷新', exact: true }).click();
    await told(/均为最新/);
    expect(await figures(page)).toEqual(atTheEnd);
  });

  test('the browser had nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
  });
});
