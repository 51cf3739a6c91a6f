import { lazy } from 'react';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** What was deleted, broken or came since, to be chosen and put back. */
export const repairView: PaneView = {
  id: 'repair',
  label: viewWords.repair,
  icon: WrenchRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../repair/Repair')).Repair })),
};
