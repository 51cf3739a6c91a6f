import { useEffect, useRef, useState } from 'react';
import { riskFigures, type RiskFigures } from '../../workbook/pane/riskFigures';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';

/** Where a simulation stands. */
export type SimulationState =
  | { readonly stage: 'idle' }
  /** The share of trials that has been run, 0–1. */
  | { readonly stage: 'running'; readonly share: number }
  | {
      readonly stage: 'done';
      readonly figures: RiskFigures;
      /** The project as it was when it was run. */
      readonly facts: ProjectFacts;
    };

/** Lets the pane draw and hear presses between two slices. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs the simulation in slices, so that the pane stays usable; its code is fetched when it is first run. */
export function useRiskSimulation(trials: number) {
  const [state, setState] = useState<SimulationState>({ stage: 'idle' });
  const run = useRef({ isCancelled: false });
  useEffect(() => () => void (run.current.isCancelled = true), []);

  async function start(facts: ProjectFacts): Promise<void> {
    const mine = { isCancelled: false };
    run.current.isCancelled = true;
    run.current = mine;
    setState({ stage: 'running', share: 0 });
    await breathe();
    const { scheduleRisk } = await import('../../project/risk/scheduleRisk');
    const { tasks, forecast, calendar, projectStart } = facts;
    const found = await scheduleRisk(
      { tasks, schedule: forecast, calendar, projectStart },
      { trials, seed: 1, distribution: 'pert' },
      {
        pause: breathe,
        isCancelled: () => mine.isCancelled,
        onProgress: (share) => setState({ stage: 'running', share }),
      },
    );
    if (found) setState({ stage: 'done', figures: riskFigures(facts, found), facts });
  }

  function cancel(): void {
    run.current.isCancelled = true;
    setState({ stage: 'idle' });
  }

  return { state, start, cancel };
}
