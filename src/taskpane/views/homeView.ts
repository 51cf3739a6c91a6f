import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { viewWords } from '../../words/viewWords';
import { Home } from '../home/Home';
import type { PaneView } from './paneView';

/** What needs attention now, and how the project stands at a glance. */
export const homeView: PaneView = {
  id: 'home',
  label: viewWords.home,
  icon: HomeRegular,
  isFor: 'project',
  Component: Home,
};
