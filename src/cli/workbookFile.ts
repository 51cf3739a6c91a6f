import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { WorkbookFileError } from '../embedded/files/workbookFileError';
import { openExcel, type OpenedExcel } from '../embedded/openExcel';
import { CliError } from './cliError';
import { fileReason } from './fileReason';

/**
 * Reads a file whole.
 *
 * @throws CliError where there is none or it may not be read.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CliError(`${path} cannot be read: ${fileReason(error)}`);
  }
}

/**
 * Opens a workbook file in the embedded Excel.
 *
 * @throws CliError where the file is no workbook or is cut off; it is then untouched.
 */
export async function openWorkbookFile(path: string): Promise<OpenedExcel> {
  const bytes = await readBytes(path);
  try {
    return await openExcel(bytes, { name: basename(path) });
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CliError(`${path} is not a usable workbook: ${error.message}. It was left untouched.`);
  }
}
