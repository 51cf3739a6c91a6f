import { accountability } from './accountability';
import { baselineExecutionIndex } from './baselineExecutionIndex';
import { cadence } from './cadence';
import { causes } from './causes';
import { changes } from './changes';
import { criticalPathLengthIndex } from './criticalPathLengthIndex';
import { criticalPathTest } from './criticalPathTest';
import { deliverables } from './deliverables';
import { goals } from './goals';
import { hardConstraints } from './hardConstraints';
import type { HealthPoint } from './healthPoint';
import { highDuration } from './highDuration';
import { highSlack } from './highSlack';
import { invalidDates } from './invalidDates';
import { lags } from './lags';
import { leads } from './leads';
import { linkTypes } from './linkTypes';
import { logic } from './logic';
import { missedTasks } from './missedTasks';
import { negativeSlack } from './negativeSlack';
import { owners } from './owners';
import { resources } from './resources';
import { riskReviews } from './riskReviews';
import { sequence } from './sequence';
import { stageMilestones } from './stageMilestones';
import { workload } from './workload';

/** Every point of the health check, in the order of the report; the DCMA's 14 first, in theirs. */
export const healthPoints = {
  logic,
  leads,
  lags,
  linkTypes,
  hardConstraints,
  highSlack,
  negativeSlack,
  highDuration,
  invalidDates,
  resources,
  missedTasks,
  criticalPathTest,
  criticalPathLengthIndex,
  baselineExecutionIndex,
  owners,
  accountability,
  deliverables,
  goals,
  sequence,
  stageMilestones,
  cadence,
  causes,
  riskReviews,
  changes,
  workload,
} as const satisfies Readonly<Record<string, HealthPoint>>;

/** The id of a point. */
export type HealthPointId = keyof typeof healthPoints;
