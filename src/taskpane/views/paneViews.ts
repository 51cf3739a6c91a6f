import { activityView } from './activityView';
import { changesView } from './changesView';
import { createView } from './createView';
import { healthView } from './healthView';
import { homeView } from './homeView';
import type { PaneView } from './paneView';
import { progressView } from './progressView';
import { repairView } from './repairView';
import { reportsView } from './reportsView';
import { risksView } from './risksView';
import { settingsView } from './settingsView';
import { taskView } from './taskView';

/** Every view, in the order of the navigation; the first that is for a workbook is shown first. */
export const paneViews: readonly PaneView[] = [
  homeView,
  taskView,
  progressView,
  risksView,
  changesView,
  reportsView,
  healthView,
  repairView,
  activityView,
  settingsView,
  createView,
];

/**
 * The views for a workbook.
 *
 * @param hasTables whether it has project tables.
 */
export function viewsFor(hasTables: boolean): readonly PaneView[] {
  return paneViews.filter(({ isFor }) => isFor === (hasTables ? 'project' : 'empty'));
}
