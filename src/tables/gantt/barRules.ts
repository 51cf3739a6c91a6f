import type { BarRule } from './barRule';
import { baselineBar } from './bars/baselineBar';
import { criticalBar } from './bars/criticalBar';
import { dayOff } from './bars/dayOff';
import { doneBar } from './bars/doneBar';
import { lateBar } from './bars/lateBar';
import { lateMilestone } from './bars/lateMilestone';
import { planBar } from './bars/planBar';
import { statusLine } from './bars/statusLine';
import { summaryBar } from './bars/summaryBar';
import { turnLine } from './bars/turnLine';

/**
 * The rules of the grid, strongest first. Excel puts together what they say of fill and of each edge; a program
 * that takes the first rule alone draws the bars all the same.
 */
export const barRules: readonly BarRule[] = [
  lateMilestone,
  summaryBar,
  doneBar,
  criticalBar,
  planBar,
  lateBar,
  baselineBar,
  statusLine,
  dayOff,
  turnLine,
];
