import { figureCells } from './board/boardParts';
import { boards } from './boards';
import { projectForm } from './projectForm';
import { settingsForm } from './settingsForm';
import type { NamedCellSpec } from './spec';

/** The named cells of each standard form and of each board. */
export const formCells: readonly (readonly NamedCellSpec[])[] = [
  ...[projectForm, settingsForm].map(({ sections }) =>
    sections.flatMap((section) => ('cells' in section ? section.cells : [])),
  ),
  ...boards.map(figureCells),
];

/** Every named cell of the standard forms and boards. */
export const namedCells: readonly NamedCellSpec[] = formCells.flat();

const byId = new Map(namedCells.map((cell) => [cell.id, cell]));

/**
 * A named cell by its id.
 *
 * @example
 * namedCellOf('riskScale').name; //=> 'PL_Set_RiskScale'
 */
export function namedCellOf(id: string): NamedCellSpec {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No form has a cell ${id}.`);
  return found;
}
