import { RiskSimulation, type RiskPlan, type RiskSettings } from './riskSimulation';

/** Tasks times trials between two pauses: some hundredths of a second. */
const SLICE = 2_000_000;

/** What lets others work in between, and stops a simulation. */
export interface Breather {
  /** Comes back when others have had their turn. */
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  /** Hears before each pause which share of the trials has been run. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Runs a simulation in slices, so that whoever waits for it stays usable.
 *
 * @returns `null` where it was cancelled.
 */
export async function simulateRisk(
  plan: RiskPlan,
  settings: RiskSettings,
  { pause, isCancelled, onProgress }: Breather,
): Promise<RiskSimulation | null> {
  const simulation = new RiskSimulation(plan, settings);
  let worked = 0;
  while (!simulation.isDone) {
    if (isCancelled()) return null;
    worked += simulation.runBlock();
    if (worked < SLICE) continue;
    worked = 0;
    onProgress?.(simulation.done / settings.trials);
    await pause();
  }
  return isCancelled() ? null : simulation;
}
