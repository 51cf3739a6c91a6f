import { readFileSync } from 'node:fs';
import { initSync } from '@ironcalc/wasm';
import { installedFile } from '../environment/installedFile';

let isLoaded = false;

/** Loads the calculation engine from the installed package, once. */
export function loadIronInNode(): void {
  if (isLoaded) return;
  initSync({ module: readFileSync(installedFile('@ironcalc/wasm', 'wasm_bg.wasm')) });
  isLoaded = true;
}
