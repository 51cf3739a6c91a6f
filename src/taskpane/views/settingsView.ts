import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { viewWords } from '../../words/viewWords';
import { Settings } from '../settings/Settings';
import type { PaneView } from './paneView';

/** The rules of the workbook. */
export const settingsView: PaneView = {
  id: 'settings',
  label: viewWords.settings,
  icon: SettingsRegular,
  isFor: 'project',
  Component: Settings,
};
