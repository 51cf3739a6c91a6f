/**
 * Draws `assets/<name>-<size>.png` from `assets/svg/<name>.svg` in every size that the manifest names.
 * Run: node tools/drawIcons.mjs (needs Chromium; CHROMIUM says where when it is not /usr/bin/chromium).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = fileURLToPath(new URL('../assets', import.meta.url));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const file of readdirSync(join(assets, 'svg'))) {
  const svg = readFileSync(join(assets, 'svg', file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: join(assets, `${basename(file, '.svg')}-${size}.png`),
      omitBackground: true,
    });
  }
}
await browser.close();
