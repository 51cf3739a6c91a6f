import type { ProtectionOptions, SheetProtection } from '../../model/sheet';
import type { XmlElement } from '../xml/parseXml';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Attributes that say what is *not* allowed, with what they forbid unless they say otherwise. */
export const PROTECTION_WORDS: readonly (readonly [
  attribute: string,
  option: Exclude<keyof ProtectionOptions, 'selectionMode'>,
  isForbiddenByDefault: boolean,
])[] = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
];

/** Attributes that carry a password's hash, in the old and the new manner. */
export const HASH_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** The hash attributes of a protection element, where it has any. */
export function readHash(attributes: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const found = HASH_ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** How a sheet is protected, or null when it is not. */
export function readProtection(protection: XmlElement | undefined): SheetProtection | null {
  if (!protection || !isOn(protection.attributes.sheet)) return null;
  const { attributes } = protection;
  const allowed = PROTECTION_WORDS.map(([attribute, option, isForbidden]) => {
    const value = attributes[attribute];
    return [option, !(value === undefined ? isForbidden : isOn(value))] as const;
  });
  let selectionMode: ProtectionOptions['selectionMode'] = 'Normal';
  if (isOn(attributes.selectLockedCells))
    selectionMode = isOn(attributes.selectUnlockedCells) ? 'None' : 'Unlocked';
  const fileHash = readHash(attributes);
  const options = { ...Object.fromEntries(allowed), selectionMode } as unknown as ProtectionOptions;
  return { options, ...(fileHash ? { fileHash } : {}) };
}
