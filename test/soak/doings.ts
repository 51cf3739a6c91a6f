/**
 * What people do with the add-in while others work; refreshing most of all. Left out is what takes typed cells away
 * or writes over them on purpose: deleting a task, typing its fields in the pane, another language.
 */
export const doings: readonly string[] = [
  ...Array.from({ length: 6 }, () => 'refreshProject'),
  'setBaseline',
  'recordProgress',
  'recordProgress',
  'checkProject',
  'createProject',
  'indentTask',
  'outdentTask',
  'moveTaskUp',
  'moveTaskDown',
  'insertTask',
  'duplicateTask',
  'addRisk',
  'requestChange',
  'revertLast',
  'revertLast',
];
