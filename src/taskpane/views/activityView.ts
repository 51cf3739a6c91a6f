import { lazy } from 'react';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** What was written. */
export const activityView: PaneView = {
  id: 'activity',
  label: viewWords.activity,
  icon: HistoryRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../deeds/Activity')).Activity })),
};
