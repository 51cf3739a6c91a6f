import { zipSync, type Zippable } from 'fflate';
import type { PackageParts } from './openPackage';

/** The earliest time a zip can hold: equal content gives equal bytes, whenever it is written. */
const NO_TIME = '1980-01-01T00:00:00';

/** Already compressed; deflating again only costs time. */
const COMPRESSED = /\.(png|jpe?g|gif|webp|mp4|zip)$/i;

/**
 * Packs parts into a zip, `[Content_Types].xml` first as other readers expect, and without a clock.
 *
 * @param parts - all parts by path
 */
export function packageBytes(parts: PackageParts): Uint8Array {
  const files: Zippable = {};
  const types = parts.get('[Content_Types].xml');
  if (types) files['[Content_Types].xml'] = types;
  for (const [path, data] of parts) {
    files[path] = COMPRESSED.test(path) ? [data, { level: 0 }] : data;
  }
  return zipSync(files, { level: 6, mtime: NO_TIME });
}
