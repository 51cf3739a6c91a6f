import { lazy } from 'react';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** Reporting, one task after the other. */
export const progressView: PaneView = {
  id: 'progress',
  label: viewWords.progress,
  icon: DataTrendingRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../progress/Progress')).Progress })),
};
