import { lazy } from 'react';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** Baselines and changes. */
export const changesView: PaneView = {
  id: 'changes',
  label: viewWords.changes,
  icon: BranchCompareRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../changes/Changes')).Changes })),
};
