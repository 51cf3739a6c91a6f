/**
 * Draws docs/images/preview-zh.png and preview-en.png: the preview page with a new project, 1440 × 900; and
 * dashboard-zh.png and dashboard-en.png: its dashboard, without what stands around it.
 * Run: npx tsx tools/screenshots.ts (needs Chromium).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPreview, servePreview } from '../test/support/previewPage';
import { chromium } from '../test/support/tools';

const images = join(__dirname, '../docs/images');

const pictures = [
  {
    locale: 'zh-CN',
    file: 'preview-zh.png',
    name: '项目名称',
    start: '开始日期',
    create: '新建项目表',
    project: '供应链协同平台建设',
    sheets: '工作表',
    dashboard: '仪表盘',
    dashboardFile: 'dashboard-zh.png',
  },
  {
    locale: 'en-US',
    file: 'preview-en.png',
    name: 'Project name',
    start: 'Start date',
    create: 'New project tables',
    project: 'Supply chain platform',
    sheets: 'Sheets',
    dashboard: 'Dashboard',
    dashboardFile: 'dashboard-en.png',
  },
];

/** The printed part of the dashboard in the page, in pixels. */
const sheetOnly = { x: 46, y: 88, width: 1420, height: 1166 } as const;

async function main(): Promise<void> {
  if (!chromium) throw new Error('Chromium is not on this machine.');
  mkdirSync(images, { recursive: true });
  const folder = buildPreview();
  const preview = await servePreview(folder, chromium);
  for (const picture of pictures) {
    const { locale, file, name, start, create, project, sheets, dashboard, dashboardFile } = picture;
    const page = await preview.browser.newPage({ viewport: { width: 1440, height: 900 }, locale });
    await page.goto(preview.address);
    await page.getByLabel(name).fill(project);
    await page.getByLabel(start).fill('2026-09-14');
    await page.getByRole('button', { name: create }).click();
    await page.getByRole('heading', { name: project }).waitFor({ timeout: 60_000 });
    await page.getByRole('navigation', { name: sheets }).getByRole('button', { name: 'WBS' }).click();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(images, file) });
    await page.setViewportSize({ width: 1960, height: 1480 });
    await page.getByRole('navigation', { name: sheets }).getByRole('button', { name: dashboard }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(images, dashboardFile), clip: sheetOnly });
    await page.close();
  }
  await preview.close();
  rmSync(folder, { recursive: true });
}

void main();
