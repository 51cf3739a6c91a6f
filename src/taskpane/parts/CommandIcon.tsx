import type { FluentIcon } from '@fluentui/react-icons';
import { AppsListRegular } from '@fluentui/react-icons/svg/apps-list';
import { ArchiveArrowBackRegular } from '@fluentui/react-icons/svg/archive-arrow-back';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CalendarWeekNumbersRegular } from '@fluentui/react-icons/svg/calendar-week-numbers';
import { CopyAddRegular } from '@fluentui/react-icons/svg/copy-add';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableInsertRowRegular } from '@fluentui/react-icons/svg/table-insert-row';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { TextIndentDecreaseLtrRegular } from '@fluentui/react-icons/svg/text-indent-decrease-ltr';
import { TextIndentIncreaseLtrRegular } from '@fluentui/react-icons/svg/text-indent-increase-ltr';

/** The pane's drawings of the commands' icons; `assets/<name>-16.png` is the ribbon's. */
const drawings: Readonly<Record<string, FluentIcon>> = {
  new: TableAddRegular,
  refresh: ArrowSyncRegular,
  baseline: FlagRegular,
  record: DataTrendingRegular,
  check: TaskListLtrRegular,
  weekly: CalendarWeekNumbersRegular,
  summary: DocumentCheckmarkRegular,
  repair: WrenchRegular,
  restore: ArchiveArrowBackRegular,
  indent: TextIndentIncreaseLtrRegular,
  outdent: TextIndentDecreaseLtrRegular,
  up: ArrowUpRegular,
  down: ArrowDownRegular,
  insert: TableInsertRowRegular,
  duplicate: CopyAddRegular,
  delete: DeleteRegular,
  revert: ArrowUndoRegular,
};

/** The icon of a command; a command whose name has no drawing yet gets a plain one. */
export function CommandIcon({ name }: { readonly name: string }) {
  const Drawing = drawings[name] ?? AppsListRegular;
  return <Drawing aria-hidden />;
}
