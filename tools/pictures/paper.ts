import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf, soffice } from '../../test/support/tools';

/** A part of a page in pixels, from its top left. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A file as LibreOffice prints it. */
export interface Paper {
  readonly pdf: string;
  close(): void;
}

/** Prints a file into a folder of its own. */
export function toPaper(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Paper {
  if (soffice === undefined) throw new Error('LibreOffice is not on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pictures-'));
  const input = join(folder, `in.${extension}`);
  writeFileSync(input, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  outputOf(soffice, ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', folder, input]);
  return { pdf: join(folder, 'in.pdf'), close: () => rmSync(folder, { recursive: true }) };
}

/** Draws a page, or a part of it, into a PNG file. */
export function drawPage(pdf: string, page: number, file: string, resolution: number, crop?: Crop): void {
  const part = crop ? ['-x', crop.x, '-y', crop.y, '-W', crop.width, '-H', crop.height].map(String) : [];
  const options = ['-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, '-r', `${resolution}`, ...part];
  outputOf('pdftoppm', [...options, pdf, file.replace(/\.png$/, '')]);
}
