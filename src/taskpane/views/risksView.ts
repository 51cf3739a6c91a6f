import { lazy } from 'react';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** The open risks. */
export const risksView: PaneView = {
  id: 'risks',
  label: viewWords.risks,
  icon: WarningRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../risks/Risks')).Risks })),
};
