import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from './cliError';
import { fileReason } from './fileReason';

/**
 * Writes a file so that at every moment either the old or the new one stands there whole: the bytes go to a
 * temporary name in the same folder, reach the disk, and then take the name.
 *
 * @throws CliError with what the file system says; the old file is then untouched and the temporary one is gone.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliError(`${path} cannot be written: ${fileReason(error)}. Nothing was changed.`);
  }
}
