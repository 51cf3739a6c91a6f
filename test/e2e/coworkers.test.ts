import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { openPreview, type OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';

const pictures = join(__dirname, '../../.artefacts/coworkers');
const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeWhere(chromium, 'Chromium', 'several users on one workbook, and the page after a reload', () => {
  let preview: OpenPreview;
  let page: Page;
  let first: Locator;
  let second: Locator;

  beforeAll(async () => {
    preview = await openPreview(chromium as string, pictures, { width: 1600, height: 1000 });
    page = preview.page;
    first = page.locator('aside.pane').first();
    second = page.getByRole('complementary', { name: '任务窗格 · 用户 2' });
    await page.getByLabel('项目名称').fill('两人一起');
    await page.getByLabel('开始日期').fill('2026-09-14');
    await page.getByRole('button', { name: '新建项目表' }).click();
    await page.getByRole('heading', { name: '两人一起' }).waitFor({ timeout: 60_000 });
  }, 180_000);

  afterAll(() => preview?.close());

  const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

  /** What the first user's Office.js reads in a column of a table, in a task's row. */
  async function cellOf(table: string, header: string, taskId: string): Promise<string> {
    return page.evaluate(
      async ([wantedTable, wantedHeader, wantedId]) => {
        const { Excel } = window as unknown as {
          Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
        };
        return Excel.run(async (context) => {
          const { columns } = context.workbook.tables.getItem(wantedTable);
          const ids = columns.getItemAt(0).getDataBodyRange().load('text');
          const cells = columns.getItem(wantedHeader).getDataBodyRange().load('text');
          await context.sync();
          return cells.text[ids.text.findIndex(([id]) => id === wantedId)][0];
        });
      },
      [table, header, taskId] as const,
    );
  }

  test('a second user has a pane of their own on the same workbook', async () => {
    await page.getByRole('button', { name: '增加一位用户' }).click();
    await second.getByRole('heading', { name: '两人一起' }).waitFor();
    await page.getByText('用户 1').waitFor();
    expect(await page.locator('aside.pane').count()).toBe(2);
    await picture('two-users');
  });

  test('what one reports the other one sees, without doing anything', async () => {
    await second.getByRole('button', { name: /去填报.*设计工艺方案.*缺少偏差原因/ }).click();
    await second.getByLabel('偏差原因').selectOption('外部依赖');
    await second.getByLabel('下一步计划').fill('催供应商周三前回图。');
    await second.getByRole('button', { name: /^保存/ }).click();
    await second.getByText('已保存，各表已同步。').waitFor();
    expect(await cellOf('PL_Progress', '偏差原因', '12')).toBe('外部依赖');
    // The first user's pane learns of it when they come back to it: content is compared, not only events.
    await first.getByRole('main').focus();
    await first.getByText(/设计工艺方案.*缺少偏差原因/).waitFor({ state: 'detached' });
    await picture('seen-by-both');
  });

  test('both type at once: neither loses anything', async () => {
    await second.getByLabel('实际完成%').fill('20');
    const nav = first.getByRole('navigation', { name: '窗格导航' });
    await nav.getByRole('button', { name: '进度', exact: true }).click();
    await first.getByRole('heading', { name: /设计硬件/ }).waitFor();
    await first.getByLabel('实际完成%').fill('60');
    const task = await second.getByRole('heading', { level: 2 }).first().textContent();
    expect(task).not.toContain('设计硬件');
    await Promise.all([
      // Two people have two mice.
      first.getByRole('button', { name: /^保存/ }).dispatchEvent('click'),
      second.getByRole('button', { name: /^保存/ }).dispatchEvent('click'),
    ]);
    await first.getByText('已保存，各表已同步。').waitFor();
    await second.getByText('已保存，各表已同步。').waitFor();
    expect(await cellOf('PL_Progress', '实际完成%', '9')).toBe('60%');
    expect(await cellOf('PL_Progress', '实际完成%', '13')).toBe('20%');
    await picture('at-once');
  });

  test('each pane has its own language', async () => {
    await second.getByRole('button', { name: 'English', exact: true }).click();
    await second.getByRole('button', { name: 'Progress', exact: true }).waitFor();
    await first.getByRole('button', { name: '进度', exact: true }).waitFor();
    await picture('two-languages');
  });

  test('two panes on one page give users of assistive technology no puzzles', async () => {
    await page.evaluate(axeScript);
    const results = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: object, options: RunOptions): Promise<AxeResults> };
      };
      // In the add-in a pane is the page, with a main landmark of its own.
      const off = { enabled: false };
      return axe.run(
        { include: [['aside.pane'], ['.file-bar']] },
        {
          rules: {
            'landmark-main-is-top-level': off,
            'landmark-no-duplicate-main': off,
            'landmark-unique': off,
          },
        },
      );
    });
    expect(
      results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ).toEqual([]);
  });

  test('who came last can leave', async () => {
    await page.getByRole('button', { name: '用户 2 离开' }).click();
    expect(await page.locator('aside.pane').count()).toBe(1);
    await expect(page.getByText('用户 1').count()).resolves.toBe(0);
  });

  test('a reload shows the workbook as it was left', async () => {
    await page.getByText('已存在浏览器里').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '两人一起' }).waitFor();
    expect(await cellOf('PL_Progress', '实际完成%', '9')).toBe('60%');
    await expect(page.locator('.file-bar strong').textContent()).resolves.toBe('Book1.xlsx');
  });

  test('a new workbook stays new, and until then the one before is a press away', async () => {
    await page.getByRole('button', { name: '新工作簿' }).click();
    await page.getByRole('heading', { name: '新建项目' }).waitFor();
    await page.getByRole('button', { name: '回到 Book1.xlsx' }).click();
    await page.getByRole('heading', { name: '两人一起' }).waitFor();
    await page.getByRole('button', { name: '新工作簿' }).click();
    await page.getByRole('heading', { name: '新建项目' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '新建项目' }).waitFor();
  });

  test('a file that is no workbook is refused, in words', async () => {
    const file = { name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') };
    await page.getByLabel('打开 .xlsx').setInputFiles(file);
    await page.getByText(/^打不开 notes\.xlsx/).waitFor();
  });

  test('the browser had nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
  });
});
