import { asFunction, instantiate } from './clientLibrary';
import type { ClientLibrary, LoadClient } from './clientLibrary';

type Library = (...surroundings: unknown[]) => ClientLibrary;

/** Where the loaded script leaves its function, until it is picked up. */
const HANDOVER = '__embeddedExcelClient';

/**
 * Loads the client library in a page, from an address of `excel-web-16.00.js`. The script runs from a script element, so
 * that no `eval` is needed; instances are made of the same function.
 */
export function loadInBrowser(scriptAddress: string): LoadClient {
  let library: Promise<Library> | undefined;
  return async (office) => {
    library ??= fetchLibrary(scriptAddress);
    return instantiate(await library, office);
  };
}

async function fetchLibrary(scriptAddress: string): Promise<Library> {
  const response = await fetch(scriptAddress);
  if (!response.ok) throw new Error(`${scriptAddress} answered ${response.status}.`);
  const wrapped = `window.${HANDOVER} = ${asFunction(await response.text())};`;
  await runScript(new Blob([wrapped], { type: 'text/javascript' }));
  const handover = window as unknown as Record<string, Library | undefined>;
  const library = handover[HANDOVER];
  delete handover[HANDOVER];
  if (!library) throw new Error('The client library did not load.');
  return library;
}

function runScript(blob: Blob): Promise<void> {
  const address = URL.createObjectURL(blob);
  return new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The client library did not load.'));
    document.head.append(script);
  }).then(() => URL.revokeObjectURL(address));
}
