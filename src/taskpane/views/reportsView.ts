import { lazy } from 'react';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** Weekly report and project summary, as sheets and as Word documents. */
export const reportsView: PaneView = {
  id: 'reports',
  label: viewWords.reports,
  icon: DocumentTextRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../reports/Reports')).Reports })),
};
