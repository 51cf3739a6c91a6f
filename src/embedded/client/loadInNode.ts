import { readFileSync } from 'node:fs';
import { asFunction, instantiate } from './clientLibrary';
import { installedFile } from '../environment/installedFile';
import type { ClientLibrary, LoadClient } from './clientLibrary';

let library: ((...surroundings: unknown[]) => ClientLibrary) | undefined;

/** Loads the client library in Node. The script is compiled once; instances are made of the same function. */
export const loadInNode: LoadClient = (office) => {
  const script = installedFile('@microsoft/office-js/package.json', 'dist', 'excel-web-16.00.js');
  library ??= new Function(`return ${asFunction(readFileSync(script, 'utf8'))}`)() as typeof library;
  return Promise.resolve(instantiate(library!, office));
};
