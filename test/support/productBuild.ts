import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What a build of the add-in said, and where it put its files. */
export interface ProductBuild {
  readonly folder: string;
  readonly status: number | null;
  readonly said: string;
}

/** Builds the add-in as `npm run build` does, into a folder of its own in which something else lies about. */
export function buildProduct(...words: readonly string[]): ProductBuild {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-product-'));
  mkdirSync(join(folder, 'preview'));
  for (const file of ['preview/index.html', 'left.js']) writeFileSync(join(folder, file), 'of another build');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/build.mjs'), '--out', folder, ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { folder, status, said: `${stdout}${stderr}` };
}
