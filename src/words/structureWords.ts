import { localized } from './language';

/** Names, hints and answers of the commands that change the structure of the WBS. */
export const structureWords = {
  toolbar: localized('所选任务', 'Selected tasks'),
  indentLabel: localized('降级', 'Indent'),
  indentHint: localized(
    '把任务分解表中选中的任务连同下级降一级，成为上一任务的下级（窗格内 Alt+Shift+→）。',
    'Makes the tasks selected in the WBS, with all below them, parts of the task above (Alt+Shift+Right in the pane).',
  ),
  outdentLabel: localized('升级', 'Outdent'),
  outdentHint: localized(
    '把选中的任务连同下级升一级（窗格内 Alt+Shift+←）。',
    'Takes the selected tasks, with all below them, one level up (Alt+Shift+Left in the pane).',
  ),
  moveUpLabel: localized('上移', 'Move up'),
  moveUpHint: localized(
    '把选中的任务连同下级移到上一个同级任务之前（窗格内 Alt+Shift+↑）；序号、前置关系和进度随任务走。',
    'Moves the selected tasks, with all below them, above the sibling before them (Alt+Shift+Up in the pane). IDs, links and progress go with them.',
  ),
  moveDownLabel: localized('下移', 'Move down'),
  moveDownHint: localized(
    '把选中的任务连同下级移到下一个同级任务之后（窗格内 Alt+Shift+↓）。',
    'Moves the selected tasks, with all below them, below the sibling after them (Alt+Shift+Down in the pane).',
  ),
  duplicateLabel: localized('复制分支', 'Duplicate'),
  duplicateHint: localized(
    '复制选中的任务及其全部下级：副本得到新序号，分支内的前置关系指向副本。',
    'Copies the selected tasks with all below them: copies get new IDs, and links inside the branch point to the copies.',
  ),
  insertLabel: localized('插入任务', 'Insert task'),
  insertHint: localized(
    '在选中任务（及其下级）之后插入一个同级任务。',
    'Inserts a task of the same level below the selected one and its parts.',
  ),
  showFirst: localized('先看改动', 'Show changes first'),
  showFirstHint: localized(
    '按下后，对所选任务的操作先列出会改动什么，点“执行”才写入。',
    'While pressed, what is done to the selected tasks is listed first and written when you choose Carry out.',
  ),
  newTask: localized('新任务', 'New task'),
  done: localized('已完成，各表已同步。', 'Done; all tables follow.'),
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
