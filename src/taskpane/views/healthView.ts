import { lazy } from 'react';
import { HeartPulseRegular } from '@fluentui/react-icons/svg/heart-pulse';
import { viewWords } from '../../words/viewWords';
import type { PaneView } from './paneView';

/** The health check point by point, and the simulation of the finish. */
export const healthView: PaneView = {
  id: 'health',
  label: viewWords.health,
  icon: HeartPulseRegular,
  isFor: 'project',
  Component: lazy(async () => ({ default: (await import('../health/Health')).Health })),
};
