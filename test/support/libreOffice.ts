import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { soffice } from './tools';

const run = promisify(execFile);
const TIMEOUT = 120_000;

/** Converts a workbook with a profile of its own, so that runs beside each other do not meet. */
async function convert(bytes: Uint8Array, extension: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  if (soffice === undefined) throw new Error('LibreOffice is not on this machine.');
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-office-'));
  try {
    const input = join(folder, 'in.xlsx');
    await writeFile(input, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const options = ['--headless', '--norestore', profile, '--convert-to', extension, '--outdir', out, input];
    await run(soffice, options, { timeout: TIMEOUT });
    return new Uint8Array(await readFile(join(out, `in.${extension}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes the stored results out of formula cells: what comes back then was computed, not copied. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, data] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const text = strFromU8(data);
    parts[path] = strToU8(text.replace(/(<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** The workbook as LibreOffice saves it after computing every formula anew. */
export function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(withoutResults(bytes), 'xlsx');
}

/** The workbook as LibreOffice prints it. */
export function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(bytes, 'pdf');
}
