import { lazy } from 'react';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** The rules of the workbook. */
export const settingsView: PaneView = {
  id: 'settings',
  label: viewWords.settings,
  icon: SettingsRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../settings/Settings')).Settings })),
};
