/**
 * Draws all of docs/images: in Chromium the preview page with a new project, 1440 × 900, and the sample’s dashboard
 * without what stands around it; and as LibreOffice prints them the Gantt sheet and the reports, as sheets and in Word.
 * With `projects` it draws every sheet of blank, small, real and large projects into .artefacts/pictures, to look at.
 * Run: npx tsx tools/screenshots.ts [preview | paper | projects [NAME ...]] (needs Chromium, LibreOffice and poppler).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPreview, servePreview } from '../test/support/previewPage';
import { chromium } from '../test/support/tools';
import { dashboard as dashboardSpec } from '../src/tables/dashboard/dashboard';
import { drawPaper } from './pictures/paperPictures';
import { drawProjects, openFile } from './pictures/projectPictures';
import { projectNames, sampleWorkbook } from './pictures/sampleWorkbook';

const images = join(__dirname, '../docs/images');

const pictures = [
  {
    locale: 'zh-CN',
    file: 'preview-zh.png',
    name: '项目名称',
    start: '开始日期',
    create: '新建项目表',
    project: projectNames['zh-CN'],
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
    project: projectNames['en-US'],
    sheets: 'Sheets',
    dashboard: 'Dashboard',
    dashboardFile: 'dashboard-en.png',
  },
] as const;

const pixelsPerPoint = 4 / 3;
const height = dashboardSpec.rowPoints.reduce((sum, points) => sum + Math.round(points * pixelsPerPoint), 0);

/** The printed part of the dashboard in the page, in pixels. */
const sheetOnly = { x: 46, y: 90, width: 1420, height: height - 2 };

async function drawPreview(): Promise<void> {
  if (!chromium) throw new Error('Chromium is not on this machine.');
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
    await page.setViewportSize({ width: 1960, height: 1560 });
    await openFile(page, await (await sampleWorkbook(locale)).save(), locale);
    await page.getByRole('navigation', { name: sheets }).getByRole('button', { name: dashboard }).click();
    // The frame of the selected cell would stand in the picture.
    await page.mouse.click(sheetOnly.x + 100, sheetOnly.y + sheetOnly.height + 60);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(images, dashboardFile), clip: sheetOnly });
    await page.close();
  }
  await preview.close();
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const [part, ...names] = process.argv.slice(2);
  if (part === 'projects') return drawProjects(join(__dirname, '../.artefacts/pictures'), names);
  mkdirSync(images, { recursive: true });
  if (part !== 'paper') await drawPreview();
  if (part !== 'preview') await drawPaper(images);
}

void main();
