import { parseRoles, type Role } from './parseRoles';

/**
 * How many cells of a row (or of a person's column) hold a role; `A/R` holds both.
 *
 * @example
 * countRole(['A/R', 'R', 'c', ''], 'R'); //=> 2
 */
export function countRole(cells: readonly string[], role: Role): number {
  return cells.filter((cell) => parseRoles(cell)?.includes(role)).length;
}
