import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium as launcher } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const root = join(__dirname, '../..');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** A page that is served and a browser that can open it. */
export interface ServedPreview {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the preview into a folder of its own and answers that folder. */
export function buildPreview(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-preview-'));
  const built = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/webpack/bin/webpack.js'),
      ...['--mode', 'development', '--env', 'preview', '--output-path', folder],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`webpack: ${built.stdout}${built.stderr}`);
  return folder;
}

/** Serves a folder on a free port and starts a browser. */
export async function servePreview(folder: string, browserPath: string): Promise<ServedPreview> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launcher.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The preview in a browser, in Chinese, with everything that its console complains of. */
export interface OpenPreview extends ServedPreview {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/**
 * Builds and serves the preview and opens it. `PLUMBLINE_PREVIEW` names a folder that is built already; such a one stays.
 *
 * @param pictures a folder for pictures, which is emptied; `null` where none are taken.
 */
export async function openPreview(
  browserPath: string,
  pictures: string | null,
  viewport: { readonly width: number; readonly height: number },
): Promise<OpenPreview> {
  if (pictures !== null) {
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
  }
  const built = process.env.PLUMBLINE_PREVIEW;
  const folder = built ?? buildPreview();
  const preview = await servePreview(folder, browserPath);
  const page = await preview.browser.newPage({ viewport, locale: 'zh-CN' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(20_000);
  await page.goto(preview.address);
  await page.getByRole('heading', { name: '新建项目' }).waitFor();
  const close = async (): Promise<void> => {
    await preview.close();
    if (built === undefined) rmSync(folder, { recursive: true });
  };
  return { ...preview, page, complaints, close };
}
