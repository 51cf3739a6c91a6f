import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { asFunction, instantiate } from './clientLibrary';
import type { ClientLibrary, LoadClient } from './clientLibrary';

let library: ((...surroundings: unknown[]) => ClientLibrary) | undefined;

/** The path of the client library in the installed package. */
function scriptPath(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  return path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist',
    'excel-web-16.00.js',
  );
}

/** Loads the client library in Node. The script is compiled once; instances are made of the same function. */
export const loadInNode: LoadClient = (office) => {
  library ??= new Function(`return ${asFunction(readFileSync(scriptPath(), 'utf8'))}`)() as typeof library;
  return Promise.resolve(instantiate(library!, office));
};
