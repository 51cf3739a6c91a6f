import type { Shape } from '../../model/shape';
import type { Sheet } from '../../model/sheet';
import { itemNotFound } from '../../protocol/hostError';
import type { Session } from '../../protocol/hostObject';

/** A shape and the sheet that it is on. */
export interface ShapeTarget {
  readonly sheet: Sheet;
  readonly shape: Shape;
}

/** The list that a shape is in, and the group whose list it is (null for the sheet's own). */
export interface ShapeHome {
  readonly siblings: Shape[];
  readonly group: Shape | null;
}

/** Where a shape stands on its sheet, or undefined when it is gone. */
export function homeOf(siblings: Shape[], wanted: Shape, group: Shape | null = null): ShapeHome | undefined {
  if (siblings.includes(wanted)) return { siblings, group };
  for (const shape of siblings) {
    const found = shape.children && homeOf(shape.children, wanted, shape);
    if (found) return found;
  }
  return undefined;
}

/** The home of a shape that is known to be there. */
export function demandHome({ sheet, shape }: ShapeTarget): ShapeHome {
  const home = homeOf(sheet.shapes, shape);
  if (!home) throw itemNotFound();
  return home;
}

/** Throws when a shape was deleted meanwhile. */
export function demandShape(target: ShapeTarget, { host }: Session): void {
  if (!host.model.sheets.includes(target.sheet)) throw itemNotFound();
  demandHome(target);
}

/** The shape of a name or an id in a list, or undefined. */
export function findShape(shapes: readonly Shape[], key: string): Shape | undefined {
  return (
    shapes.find(({ id }) => id === key) ?? shapes.find(({ name }) => name.toLowerCase() === key.toLowerCase())
  );
}
