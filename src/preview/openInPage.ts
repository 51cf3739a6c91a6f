import { inBrowser } from '../embedded/environment/inBrowser';
import type { Environment } from '../embedded/environment/environment';
import { openExcel } from '../embedded/openExcel';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language } from '../words/language';

let environment: Promise<Environment> | undefined;

/** Opens a workbook in this page: from a file's bytes, or a blank one. */
export async function openInPage(
  language: Language,
  bytes?: Uint8Array,
  name?: string,
): Promise<OpenedExcel> {
  environment ??= inBrowser(
    'office-js/excel-web-16.00.js',
    new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url).href,
  );
  return openExcel(bytes, {
    environment: await environment,
    displayLanguage: language,
    ...(name === undefined ? {} : { name }),
  });
}
