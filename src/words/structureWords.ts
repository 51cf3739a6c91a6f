import { counted } from './counted';
import { localized } from './language';

/** Names, hints and answers of the commands that change the structure of the WBS. */
export const structureWords = {
  toolbar: localized('所示任务', 'Tasks shown'),
  indentLabel: localized('降级', 'Indent'),
  indentHint: localized(
    '把任务分解表中选中的任务连同下级降一级，成为上一任务的下级（Ctrl+Alt+Shift+R，窗格内 Alt+Shift+→）。',
    'Makes the tasks selected in the WBS, with all below them, parts of the task above (Ctrl+Alt+Shift+R; in the pane Alt+Shift+Right).',
  ),
  outdentLabel: localized('升级', 'Outdent'),
  outdentHint: localized(
    '把选中的任务连同下级升一级（Ctrl+Alt+Shift+L，窗格内 Alt+Shift+←）。',
    'Takes the selected tasks, with all below them, one level up (Ctrl+Alt+Shift+L; in the pane Alt+Shift+Left).',
  ),
  moveUpLabel: localized('上移', 'Move up'),
  moveUpHint: localized(
    '把选中的任务连同下级移到上一个同级任务之前（Ctrl+Alt+Shift+U，窗格内 Alt+Shift+↑）；序号、前置关系和进度随任务走。',
    'Moves the selected tasks, with all below them, above the sibling before them (Ctrl+Alt+Shift+U; in the pane Alt+Shift+Up). IDs, links and progress go with them.',
  ),
  moveDownLabel: localized('下移', 'Move down'),
  moveDownHint: localized(
    '把选中的任务连同下级移到下一个同级任务之后（Ctrl+Alt+Shift+D，窗格内 Alt+Shift+↓）。',
    'Moves the selected tasks, with all below them, below the sibling after them (Ctrl+Alt+Shift+D; in the pane Alt+Shift+Down).',
  ),
  duplicateLabel: localized('复制分支', 'Duplicate'),
  duplicateHint: localized(
    '复制选中的任务及其全部下级：副本得到新序号，分支内的前置关系指向副本（Ctrl+Alt+Shift+B，窗格内 Alt+Shift+D）。',
    'Copies the selected tasks with all below them: copies get new IDs, and links inside the branch point to the copies (Ctrl+Alt+Shift+B; in the pane Alt+Shift+D).',
  ),
  insertLabel: localized('插入任务', 'Insert task'),
  insertHint: localized(
    '在选中任务（及其下级）之后插入一个同级任务（Ctrl+Alt+Shift+N，窗格内 Alt+Shift+Insert）。',
    'Inserts a task of the same level below the selected one and its parts (Ctrl+Alt+Shift+N; in the pane Alt+Shift+Insert).',
  ),
  deleteLabel: localized('删除任务', 'Delete'),
  deleteHint: localized(
    '删除选中的任务及其全部下级（Ctrl+Alt+Shift+X，窗格内 Alt+Shift+Delete）；原行、进度和责任移入“归档”，可以恢复。',
    'Deletes the selected tasks with all below them (Ctrl+Alt+Shift+X; in the pane Alt+Shift+Delete). Their rows, progress and responsibilities go to the archive and can be restored.',
  ),
  restoreLabel: localized('恢复任务', 'Restore'),
  restoreHint: localized(
    '把“归档”表中选中的任务放回任务分解表，序号不变，进度和责任随之返回。',
    'Puts the tasks selected in the archive back into the WBS under their old IDs; progress and responsibilities come back with them.',
  ),
  actsOn: localized('作用于：{task}', 'Acts on: {task}'),
  actsOnSelected: localized(
    '作用于：表中选中的各项任务（隐藏的行除外），从“{task}”起',
    'Acts on: the tasks selected in the sheet, hidden rows aside, from “{task}” on',
  ),
  actsOnNothing: localized('作用于：还没有选中任务', 'Acts on: no task is selected'),
  oneTask: localized('任务：{task}。', 'Task: {task}.'),
  severalTasks: localized('任务：{task}，另有 {more} 项。', 'Tasks: {task} and {more} more.'),
  movedAway: localized(
    '表中的选择刚刚变了，没有改动。请看清窗格显示的任务，再做一次。',
    'The selection in the sheet has just moved; nothing was changed. See which task the pane shows, then do it again.',
  ),
  newTask: localized('新任务', 'New task'),
  done: localized('已完成，各表已同步。', 'Done; all tables follow.'),
  deleted: counted(
    '已删除 {n} 项任务，原内容在“归档”表中。',
    'Deleted {n} task; what it held is in the archive.',
    'Deleted {n} tasks; what they held is in the archive.',
  ),
  restored: counted('已恢复 {n} 项任务。', 'Restored {n} task.', 'Restored {n} tasks.'),
  restoredInPart: counted(
    '已恢复 {n} 项任务；部分内容找不到对应的列，仍留在“归档”表中，请核对后自行填回。',
    'Restored {n} task; some of what it held found no column and stays in the archive: look there and fill it in.',
    'Restored {n} tasks; some of what they held found no column and stays in the archive: look there and fill it in.',
  ),
  deletesAll: localized(
    '不能删除全部任务，请至少留下一项。',
    'Not all tasks can be deleted; leave at least one.',
  ),
  noArchive: localized(
    '找不到归档表，删除的内容无处保存。请先补建缺少的表。',
    'The archive table is missing, so there is nowhere to keep what is deleted. Add the missing tables first.',
  ),
  nothingArchivedSelected: localized(
    '请先在“归档”表中选中要恢复的行。',
    'Select the rows to be restored in the archive first.',
  ),
  alreadyThere: localized('选中的任务已在任务分解表中。', 'The selected tasks are in the WBS already.'),
  noTaskInRows: localized(
    '选中的行里没有任务：请选填了任务名称的行。',
    'The selected rows hold no task: select rows that have a task name.',
  ),
  filteredAgain: localized(
    '表已按原条件重新筛选，有的行可能因此隐藏。',
    'The table was filtered again by its conditions; some rows may be hidden by them now.',
  ),
  onlyHiddenRows: localized(
    '选中的任务都被筛选或隐藏了：请选看得见的行。',
    'The selected tasks are all hidden: select rows that can be seen.',
  ),
  nothingSelected: localized(
    '请先在任务分解表中选中任务所在的行。',
    'Select the rows of the tasks in the work breakdown first.',
  ),
  notSiblings: localized('请选择同一级、相邻的任务。', 'Select tasks that are neighbours on the same level.'),
  cannotIndent: localized(
    '不能再降级：上方没有可以归入的同级任务。',
    'Cannot be indented: there is no task above on the same level to belong to.',
  ),
  cannotOutdent: localized('已经是最高级。', 'Already on the top level.'),
  isFirst: localized('已经是同级中的第一个。', 'Already the first of its siblings.'),
  isLast: localized('已经是同级中的最后一个。', 'Already the last of its siblings.'),
  lostFormulas: localized(
    '这些行里有公式，而任务分解表已改名，无法安全移动。请先把表名改回 PL_Tasks。',
    'These rows hold formulas, and the table of tasks was renamed, so they cannot be moved safely. Name it PL_Tasks again first.',
  ),
} as const;
