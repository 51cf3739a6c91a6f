import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../src/cli/replaceFile';

describe('replaceFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('takes the place of the old file and leaves nothing beside it', async () => {
    const path = join(folder, 'plan.xlsx');
    await writeFile(path, 'old');
    await replaceFile(path, new TextEncoder().encode('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });

  test('leaves the target and no temporary file where the name cannot be taken', async () => {
    const path = join(folder, 'plan.xlsx');
    await mkdir(join(path, 'child'), { recursive: true });
    await expect(replaceFile(path, new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
    expect(await readdir(path)).toEqual(['child']);
  });
});
