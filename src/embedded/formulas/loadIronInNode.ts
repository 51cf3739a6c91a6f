import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initSync } from '@ironcalc/wasm';

let isLoaded = false;

/** Loads the calculation engine from the installed package, once. */
export function loadIronInNode(): void {
  if (isLoaded) return;
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const folder = path.dirname(require.resolve('@ironcalc/wasm'));
  initSync({ module: readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  isLoaded = true;
}
