import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a run leaves what it found; git leaves it alone. */
const folder = join(__dirname, '../../.artefacts');

/** Keeps what a run found as a file, so that it can be read after the run. */
export function keepArtefact(name: string, found: unknown): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
}
