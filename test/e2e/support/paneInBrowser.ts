import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { viewsFor } from '../../../src/taskpane/views/paneViews';
import type { PaneView, PaneViewId } from '../../../src/taskpane/views/paneView';
import type { Language } from '../../../src/words/language';
import { viewWords } from '../../../src/words/viewWords';
import { openPreview, type OpenPreview } from '../../support/previewPage';
import { chromium } from '../../support/tools';

/** Languages that the pane is looked at in. */
export const languages: readonly Language[] = ['zh-CN', 'en-US'];

/** Where pictures of some states of the pane are kept. */
export function picturesOf(name: string): string {
  return join(__dirname, '../../../.artefacts/pane', name);
}

/** The pane beside an empty workbook, in Chinese. */
export function openPane(pictures: string | null): Promise<OpenPreview> {
  return openPreview(chromium as string, pictures, { width: 1440, height: 1000 });
}

/** Makes a project with a record of its progress, and selects a task, as somebody who stands on it does. */
export async function makeProject(page: Page): Promise<void> {
  await page.getByLabel('项目名称').fill('供应链协同平台建设');
  await page.getByLabel('开始日期').fill('2026-09-14');
  await page.getByRole('button', { name: '新建项目表' }).click();
  await page.getByRole('heading', { name: '供应链协同平台建设' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: '记录进度' }).click();
  await page.getByText(/^已刷新，并把本期/).waitFor();
  await page.getByRole('button', { name: '关闭消息' }).click();
  // Somebody stands on a task of the WBS.
  await page.evaluate(async () => {
    const { Excel } = window as unknown as {
      Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
    };
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('PL_Tasks').getDataBodyRange().getCell(3, 3).select();
      await context.sync();
    });
  });
}

/** Types something into the selected task's form, and does not write it. */
export async function typeBudget(page: Page): Promise<void> {
  await openView(page, viewOf('task'), 'zh-CN');
  await page.getByLabel('预算').fill('123456');
  await page.getByText('尚未写入表格').waitFor();
}

/** Opens a view from the bar or from under More. */
export async function openView(page: Page, { label }: PaneView, language: Language): Promise<void> {
  const bar = page.getByRole('navigation', { name: viewWords.navigation[language] });
  const button = bar.getByRole('button', { name: label[language], exact: true });
  if ((await button.count()) === 0) await bar.getByRole('button').last().click();
  await button.click();
}

/** Switches the pane's language. */
export async function speak(page: Page, language: Language): Promise<void> {
  const name = language === 'zh-CN' ? '中文' : 'English';
  const switcher = page.getByRole('button', { name, exact: true });
  if ((await switcher.count()) > 0) await switcher.click();
}

export function viewOf(id: PaneViewId): PaneView {
  return viewsFor(true).find((view) => view.id === id)!;
}

/** Gives the pane a width, in pixels. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>('aside.pane')!.style.width = `${wanted}px`;
  }, width);
  await page.waitForTimeout(100);
}
