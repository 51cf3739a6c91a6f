/** The four roles: R does the work, A answers for it, C is consulted, I is informed. */
export type Role = 'R' | 'A' | 'C' | 'I';

/**
 * Reads a cell of the responsibility matrix: one or more of R A C I in any case, with or without separators.
 *
 * @returns the roles in the order R A C I, or `null` where the text is something else.
 * @example
 * parseRoles('a/r'); //=> ['R', 'A']
 * parseRoles(''); //=> []
 * parseRoles('owner'); //=> null
 */
export function parseRoles(text: string): readonly Role[] | null {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s/,、;+&.|-]/g, '');
  if (!/^[RACI]*$/.test(letters)) return null;
  return (['R', 'A', 'C', 'I'] as const).filter((role) => letters.includes(role));
}
