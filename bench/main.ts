import { benchRisk } from './riskBench';
import { benchRoundTrips } from './roundTripsBench';
import { benchScheduler } from './schedulerBench';

/*
 * Reports, and judges nothing: values are checked first, then medians and ratios of one run. Machines are
 * noisy; read the ratios.
 */
benchScheduler();
void benchRisk().then(benchRoundTrips);
