import { deleteTask } from '../commands/deleteTask';
import { duplicateTask } from '../commands/duplicateTask';
import { indentTask } from '../commands/indentTask';
import { insertTask } from '../commands/insertTask';
import { moveTaskDown } from '../commands/moveTaskDown';
import { moveTaskUp } from '../commands/moveTaskUp';
import { outdentTask } from '../commands/outdentTask';
import type { StructureCommand } from '../commands/structureCommand';

/** Keys of a command on the selected tasks. */
interface StructureKeys {
  readonly command: StructureCommand;
  /** With Alt and Shift, inside the pane only: in the grid these are Excel's own. */
  readonly inPane: string;
  /** With Ctrl, Alt and Shift, in the grid and in the pane: where Excel has nothing of its own. */
  readonly everywhere: string;
}

/** R, L, U and D for where the task goes; N for a new one, B for a branch once more, X for out. */
export const structureKeys: readonly StructureKeys[] = [
  { command: outdentTask, inPane: 'ArrowLeft', everywhere: 'L' },
  { command: indentTask, inPane: 'ArrowRight', everywhere: 'R' },
  { command: moveTaskUp, inPane: 'ArrowUp', everywhere: 'U' },
  { command: moveTaskDown, inPane: 'ArrowDown', everywhere: 'D' },
  { command: insertTask, inPane: 'Insert', everywhere: 'N' },
  { command: duplicateTask, inPane: 'KeyD', everywhere: 'B' },
  { command: deleteTask, inPane: 'Delete', everywhere: 'X' },
];

/**
 * What keys in the grid are called for Office: not by the name of the button that does the same, so that its press is
 * never taken for keys.
 *
 * @example
 * shortcutAction({ id: 'indentTask' }); //=> 'indentTaskByKeys'
 */
export function shortcutAction({ id }: Pick<StructureCommand, 'id'>): string {
  return `${id}ByKeys`;
}

/** A key as the browser tells it. */
export interface PressedKey {
  /** The key's place on the keyboard: with Alt its sign is another on some keyboards. */
  readonly code: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command on the selected tasks that keys pressed in the pane stand for.
 *
 * @example
 * structureKey({ code: 'ArrowRight', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false })?.id; //=> 'indentTask'
 * structureKey({ code: 'KeyX', altKey: true, shiftKey: true, ctrlKey: true, metaKey: false })?.id; //=> 'deleteTask'
 * structureKey({ code: 'ArrowRight', altKey: true, shiftKey: false, ctrlKey: false, metaKey: false }); //=> undefined
 */
export function structureKey(pressed: PressedKey): StructureCommand | undefined {
  const { code, altKey, shiftKey, ctrlKey, metaKey } = pressed;
  if (!altKey || !shiftKey || metaKey) return undefined;
  return structureKeys.find(({ inPane, everywhere }) =>
    ctrlKey ? code === `Key${everywhere}` : code === inPane,
  )?.command;
}

/** Whether keys that are pressed there belong to a text or a choice. */
export function isTyped(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]');
}
