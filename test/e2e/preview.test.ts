import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPreview, type OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';

const pictures = join(__dirname, '../../tmp/preview');

describeWhere(chromium, 'Chromium', 'the preview in a browser', () => {
  let preview: OpenPreview;
  let page: Page;

  beforeAll(async () => {
    preview = await openPreview(chromium as string, pictures, { width: 1440, height: 900 });
    page = preview.page;
  }, 180_000);

  afterAll(() => preview?.close());

  /** What a column of the WBS shows, by its header. */
  async function shown(header: string, rows: number): Promise<string[]> {
    return page.evaluate(
      async ([wanted, count]) => {
        const { Excel } = window as unknown as {
          Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
        };
        return Excel.run(async (context) => {
          const range = context.workbook.tables
            .getItem('PL_Tasks')
            .columns.getItem(wanted)
            .getDataBodyRange();
          range.load('text');
          await context.sync();
          return range.text.slice(0, count).map(([text]) => text);
        });
      },
      [header, rows] as const,
    );
  }

  test('a project without a name is not made; the pane says what is missing', async () => {
    await page.getByRole('button', { name: '新建项目表' }).click();
    await expect(page.getByText('请填写项目名称。').isVisible()).resolves.toBe(true);
  });

  test('one click lays out the five tables', async () => {
    await page.getByLabel('项目名称').fill('供应链协同平台');
    await page.getByLabel('开始日期').fill('2026-09-14');
    await page.getByRole('button', { name: '新建项目表' }).click();
    await page.getByRole('heading', { name: '供应链协同平台' }).waitFor({ timeout: 60_000 });
    const tabs = await page.getByRole('navigation', { name: '工作表' }).getByRole('button').allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(['项目信息', 'WBS', '责任矩阵', '进度跟踪', '风险登记']));
    await page.screenshot({ path: join(pictures, 'preview-created.png') });
  });

  test('an edit in the grid and a refresh move the dates', async () => {
    await page.getByRole('navigation', { name: '工作表' }).getByRole('button', { name: 'WBS' }).click();
    await page.getByRole('button', { name: '刷新', exact: true }).click();
    await page.getByText(/已更新|均为最新/).waitFor();
    const before = await shown('计划完成', 60);
    const durations = await shown('工期', 60);
    const types = await shown('类型', 60);
    const row = types.findIndex((type, index) => type === '任务' && durations[index] !== '');
    const address = await page.evaluate(async (index) => {
      const { Excel } = window as unknown as {
        Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
      };
      return Excel.run(async (context) => {
        const cell = context.workbook.tables
          .getItem('PL_Tasks')
          .columns.getItem('工期')
          .getDataBodyRange()
          .getCell(index, 0);
        cell.select();
        cell.load('address');
        await context.sync();
        return cell.address;
      });
    }, row);
    await page.locator('.cell-editor').focus();
    await page.keyboard.type('60');
    await page.keyboard.press('Enter');
    expect((await shown('工期', 60))[row]).toMatch(/^60/);
    await page.getByRole('button', { name: '刷新', exact: true }).click();
    await page.getByText(/已更新 \d+ 个单元格/).waitFor();
    const after = await shown('计划完成', 60);
    expect(after[row] > before[row]).toBe(true);
    expect(address).toContain('WBS');
    await page.screenshot({ path: join(pictures, 'preview-refreshed.png') });
  });

  test('an issue leads to its cell', async () => {
    const link = page.getByRole('button', { name: /^转到单元格：/ }).first();
    await link.waitFor();
    await link.click();
    await expect(page.locator('.selection').first().isVisible()).resolves.toBe(true);
  });

  test('the pane reads in English at once', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
  });

  test('at 320 pixels nothing of the pane is cut off', async () => {
    await page.getByRole('separator').focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    const pane = page.getByRole('complementary');
    expect((await pane.boundingBox())?.width).toBe(320);
    expect(await pane.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await pane.screenshot({ path: join(pictures, 'pane-320.png') });
  });

  test('dark pages are dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.preview.dark').waitFor();
    // Colours fade over.
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(pictures, 'preview-dark.png') });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('F6 leads from the grid to sheets, pane and files and back: nobody needs a mouse', async () => {
    const part = () =>
      page.evaluate(() => document.activeElement?.closest('[data-part]')?.className.split(' ')[0]);
    await page.locator('.cell-editor').focus();
    const parts: (string | undefined)[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('F6');
      parts.push(await part());
    }
    expect(parts).toEqual(['sheet-tabs', 'pane', 'file-bar', 'grid-scroller']);
    await page.keyboard.press('Shift+F6');
    expect(await part()).toBe('file-bar');
  });

  test('a view that is chosen under More keeps the keyboard in the pane', async () => {
    const bar = page.getByRole('navigation', { name: '窗格导航' });
    await bar.getByRole('button', { name: '更多' }).focus();
    await page.keyboard.press('Enter');
    await bar.getByRole('button', { name: '体检', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('button', { name: '体检 · 更多' }).isVisible()).resolves.toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('体检 · 更多');
  });

  test('the browser had nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
  });
});
