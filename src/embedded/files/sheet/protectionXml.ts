import type { SheetProtection } from '../../model/sheet';
import { element } from '../xml/xmlWriter';
import { PROTECTION_WORDS } from './readProtection';

/**
 * The 16-bit check that Excel has stored for sheet passwords since its beginnings (ECMA-376 part 4, 14.7.1). It keeps
 * honest people from mishaps; it is no secret.
 *
 * @example
 * legacyPasswordHash('password') //=> '83AF'
 */
export function legacyPasswordHash(password: string): string {
  const rotated = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = rotated(hash) ^ (password.charCodeAt(index) & 0xff);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

/** The `sheetProtection` element, `''` for an open sheet. */
export function protectionXml(protection: SheetProtection | null): string {
  if (!protection) return '';
  const { options, password, fileHash } = protection;
  const forbidden = PROTECTION_WORDS.map(([attribute, option, isForbidden]) => {
    const isNow = !options[option];
    return [attribute, isNow === isForbidden ? undefined : isNow] as const;
  });
  const hash =
    password === undefined || password === '' ? fileHash : { password: legacyPasswordHash(password) };
  return element('sheetProtection', {
    ...hash,
    sheet: true,
    ...Object.fromEntries(forbidden),
    selectLockedCells: options.selectionMode === 'Normal' ? undefined : true,
    selectUnlockedCells: options.selectionMode === 'None' ? true : undefined,
  });
}
