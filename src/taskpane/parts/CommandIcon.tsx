import type { FluentIcon } from '@fluentui/react-icons';
import { AppsListRegular } from '@fluentui/react-icons/svg/apps-list';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';

/** The pane's drawings of the commands' icons; `assets/<name>-16.png` is the ribbon's. */
const drawings: Readonly<Record<string, FluentIcon>> = {
  new: TableAddRegular,
  refresh: ArrowSyncRegular,
  baseline: FlagRegular,
  record: DataTrendingRegular,
  check: TaskListLtrRegular,
  restore: ArrowUndoRegular,
  revert: ArrowUndoRegular,
};

/** The icon of a command; a command whose name has no drawing yet gets a plain one. */
export function CommandIcon({ name }: { readonly name: string }) {
  const Drawing = drawings[name] ?? AppsListRegular;
  return <Drawing aria-hidden />;
}
