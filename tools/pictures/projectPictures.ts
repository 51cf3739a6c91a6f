import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { languages, type Language } from '../../src/words/language';
import { previewWords } from '../../src/words/previewWords';
import { openPlan, openProject, refresh } from '../../test/commands/support/project';
import { buildPreview, servePreview } from '../../test/support/previewPage';
import { printedSheets } from '../../test/support/printedSheets';
import { chromium, sharedData } from '../../test/support/tools';
import { largeProject } from './largeProject';
import { drawPage, toPaper } from './paper';
import { realProject } from './realProject';
import { sampleWorkbook, withReports } from './sampleWorkbook';

/** Sheets that people look at on a screen, by their names in either language. */
const onScreen = /^(仪表盘|Dashboard|甘特图|Gantt|周报|Weekly report|项目总结|Project summary)$/;

const projects: Readonly<Record<string, (language: Language) => Promise<OpenedExcel>>> = {
  blank: (language) => openProject({ language, name: language === 'zh-CN' ? '空白项目' : 'Blank project' }),
  one: async (language) => {
    const isChinese = language === 'zh-CN';
    const excel = await openPlan([[1, isChinese ? '唯一的任务' : 'The only task', 5]], {
      language,
      name: isChinese ? '单任务项目' : 'One task',
    });
    await refresh(excel);
    return excel;
  },
  sample: sampleWorkbook,
  ...(sharedData === undefined ? {} : { real: realProject }),
  2000: (language) => largeProject(2000, language),
  10000: (language) => largeProject(10_000, language),
};

/** The first page of every sheet, and the second of those that have more. */
function drawSheets(bytes: Uint8Array, folder: string): void {
  const { pdf, close } = toPaper(bytes, 'xlsx');
  printedSheets(pdf).forEach(({ name, first, last }, place) => {
    const file = join(folder, `paper-${String(place + 1).padStart(2, '0')}-${name}`);
    drawPage(pdf, first, `${file}.png`, 110);
    if (last > first) drawPage(pdf, first + 1, `${file}-2.png`, 110);
  });
  close();
}

/** Opens a workbook's file in the preview. */
export async function openFile(page: Page, bytes: Uint8Array, language: Language): Promise<void> {
  const buffer = Buffer.from(bytes);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const name = 'project.xlsx';
  await page
    .getByLabel(previewWords.open[language], { exact: true })
    .setInputFiles({ name, mimeType, buffer });
  await page.getByText(name).first().waitFor();
}

async function drawScreen(page: Page, bytes: Uint8Array, folder: string, language: Language): Promise<void> {
  await openFile(page, bytes, language);
  const tabs = page.getByRole('navigation', { name: previewWords.sheets[language] }).getByRole('button');
  for (const tab of (await tabs.allTextContents()).filter((one) => onScreen.test(one))) {
    await tabs.getByText(tab, { exact: true }).click();
    await page.waitForTimeout(2000);
    await page.screenshot({ path: join(folder, `screen-${tab}.png`) });
  }
}

/**
 * Draws every sheet of projects of each size in both languages, as LibreOffice prints it and as the preview shows it.
 *
 * @param names projects by their names; none: all but the largest, which takes long.
 */
export async function drawProjects(folder: string, names: readonly string[]): Promise<void> {
  if (!chromium) throw new Error('Chromium is not on this machine.');
  const built = buildPreview();
  const preview = await servePreview(built, chromium);
  const wanted = names.length > 0 ? names : Object.keys(projects).filter((name) => name !== '10000');
  for (const name of wanted)
    for (const language of languages) {
      const images = join(folder, `${name}-${language}`);
      rmSync(images, { recursive: true, force: true });
      mkdirSync(images, { recursive: true });
      const excel = await projects[name](language);
      // The page takes minutes for the reports of thousands of tasks: there they are drawn on paper alone.
      const screen = Number(name) >= 2000 ? await excel.save() : undefined;
      const bytes = await (await withReports(excel)).save();
      drawSheets(bytes, images);
      const page = await preview.browser.newPage({
        viewport: { width: 1960, height: 1200 },
        locale: language,
      });
      // A page that computes thousands of tasks answers a press when it is done.
      page.setDefaultTimeout(600_000);
      await page.goto(preview.address);
      await drawScreen(page, screen ?? bytes, images, language);
      await page.close();
      console.log(images);
    }
  await preview.close();
  rmSync(built, { recursive: true });
}
