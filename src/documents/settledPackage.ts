import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The least date that a ZIP entry can have. */
const entryDate = new Date(1980, 0, 1);

/**
 * A package of Office Open XML without the hour in which it was made: the dates in its properties become the
 * given one, those of its entries the least that there is. The same content then gives the same bytes.
 *
 * @param isoDate the day that the document is as of, e.g. `2026-10-30`.
 */
export function settledPackage(bytes: Uint8Array, isoDate: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = 'docProps/core.xml';
  const settled = strFromU8(parts[properties]).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
    `$1${isoDate}T00:00:00Z$2`,
  );
  return zipSync({ ...parts, [properties]: strToU8(settled) }, { mtime: entryDate });
}
