import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { viewWords } from '../../words/viewWords';
import { Create } from '../create/Create';
import type { PaneView } from './paneView';

/** A new project in an empty workbook. */
export const createView: PaneView = {
  id: 'create',
  label: viewWords.create,
  icon: TableAddRegular,
  isFor: 'empty',
  Component: Create,
};
