import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What a build of the add-in said, and where it put its files. */
export interface ProductBuild {
  readonly folder: string;
  readonly status: number | null;
  readonly said: string;
}

/** Builds the add-in as `npm run build` does, into a folder of its own. */
export function buildProduct(...words: readonly string[]): ProductBuild {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-product-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/build.mjs'), '--out', folder, ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { folder, status, said: `${stdout}${stderr}` };
}
