import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { viewWords } from '../../words/viewWords';
import { Risks } from '../risks/Risks';
import type { PaneView } from './paneView';

/** The open risks. */
export const risksView: PaneView = {
  id: 'risks',
  label: viewWords.risks,
  icon: WarningRegular,
  isFor: 'project',
  Component: Risks,
};
