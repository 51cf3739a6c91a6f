import { initSync } from '@ironcalc/wasm';
import { loadInBrowser } from '../client/loadInBrowser';
import { createIronCalculator } from '../formulas/ironCalculator';
import type { Environment } from './environment';

/**
 * What the embedded Excel needs in a page, from the addresses of two files of the packages: `excel-web-16.00.js` of
 * `@microsoft/office-js` and `wasm_bg.wasm` of `@ironcalc/wasm`.
 */
export async function inBrowser(clientAddress: string, engineAddress: string): Promise<Environment> {
  const response = await fetch(engineAddress);
  if (!response.ok) throw new Error(`${engineAddress} answered ${response.status}.`);
  initSync({ module: await response.arrayBuffer() });
  return { loadClient: loadInBrowser(clientAddress), createCalculator: createIronCalculator };
}
