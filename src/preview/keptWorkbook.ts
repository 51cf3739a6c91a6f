/** What the page keeps of itself in the browser. */
export interface KeptWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DATABASE = 'plumbline-preview';
const STORE = 'workbook';
const KEY = 'open';

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Does something with the one place that there is; `undefined` where the browser keeps nothing, as in private windows. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await settled(opening);
    try {
      return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    // The page works without; a reload then begins anew.
    return undefined;
  }
}

/** The workbook that was open when the page was left. */
export function keptWorkbook(): Promise<KeptWorkbook | undefined> {
  return inStore<KeptWorkbook | undefined>('readonly', (store) => store.get(KEY));
}

/** Keeps a workbook in place of the one before; tells whether the browser did. */
export async function keepWorkbook(workbook: KeptWorkbook): Promise<boolean> {
  return (await inStore('readwrite', (store) => store.put(workbook, KEY))) !== undefined;
}

/** Keeps none any more. */
export async function forgetWorkbook(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}
