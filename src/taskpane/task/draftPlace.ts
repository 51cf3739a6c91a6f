import type { TaskCard } from '../../workbook/pane/taskCard';
import type { DraftPlace } from '../fields/draftStore';

/** Where what is typed about a task is kept. */
export function draftPlace(
  { id, name, provisional }: Pick<TaskCard, 'id' | 'name' | 'provisional'>,
  form?: 'link',
): DraftPlace {
  const isProvisional = provisional.length > 0;
  return {
    view: 'task',
    about: id,
    name,
    ...(form ? { form } : {}),
    ...(isProvisional ? { isProvisional } : {}),
  };
}
