import type { PlannedCommand } from './plannedCommand';

type Plan<Arguments> = PlannedCommand<Arguments>['plan'];

/**
 * The planning of a command that is fetched with its first use, because it brings much that a pane which opens on a
 * project does without.
 *
 * @throws Error from `plan` where nobody awaited `ready`: the caller is at fault.
 */
export function fetchedPlan<Arguments>(
  fetch: () => Promise<Plan<Arguments>>,
): Required<Pick<PlannedCommand<Arguments>, 'ready' | 'plan'>> {
  let fetched: Plan<Arguments> | undefined;
  return {
    ready: async () => {
      fetched ??= await fetch();
    },
    plan: (snapshot, argument, present) => {
      if (fetched === undefined) throw new Error('A plan is fetched before it is made.');
      return fetched(snapshot, argument, present);
    },
  };
}
