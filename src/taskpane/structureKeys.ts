import { indentTask } from '../commands/indentTask';
import { moveTaskDown } from '../commands/moveTaskDown';
import { moveTaskUp } from '../commands/moveTaskUp';
import { outdentTask } from '../commands/outdentTask';
import type { StructureCommand } from '../commands/structureCommand';

/** Keys as Excel's own outline has them; only inside the pane, for in the grid they are Excel's. */
const commandOfKey: Readonly<Record<string, StructureCommand>> = {
  ArrowRight: indentTask,
  ArrowLeft: outdentTask,
  ArrowUp: moveTaskUp,
  ArrowDown: moveTaskDown,
};

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command on the selected tasks that Alt, Shift and an arrow stand for.
 *
 * @example
 * structureKey({ key: 'ArrowRight', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false })?.id; //=> 'indentTask'
 * structureKey({ key: 'ArrowRight', altKey: true, shiftKey: false, ctrlKey: false, metaKey: false }); //=> undefined
 */
export function structureKey(pressed: PressedKey): StructureCommand | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = pressed;
  return altKey && shiftKey && !ctrlKey && !metaKey ? commandOfKey[key] : undefined;
}
