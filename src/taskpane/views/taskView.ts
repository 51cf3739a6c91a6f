import { lazy } from 'react';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** The task of the selected row. */
export const taskView: PaneView = {
  id: 'task',
  label: viewWords.task,
  icon: ClipboardTaskRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../task/Task')).Task })),
};
