import { lazy } from 'react';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** A new project in an empty workbook. */
export const createView: PaneView = {
  id: 'create',
  label: viewWords.create,
  icon: TableAddRegular,
  isFor: 'empty',
  Component: lazy(async () => ({ default: (await import('../create/Create')).Create })),
};
