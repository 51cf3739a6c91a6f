import type { ExcelHost } from '../excel/host';
import type { Issue } from '../project/issue';
import { describePlan, type PlanLine } from '../workbook/revert/describePlan';
import type { CommandResult } from './command';
import type { PlannedCommand } from './plannedCommand';
import { readFor } from './readFor';
import { standsInTheWay } from './standsInTheWay';

/** What a command would do now. */
export interface CommandPreview<Arguments = unknown> {
  /** The argument that carries out just this, whatever is selected by then. */
  readonly argument: Arguments;
  /** Why nothing would be done, or what would be said of it. */
  readonly summary: string;
  readonly lines: readonly PlanLine[];
  readonly issues: readonly Issue[];
  /** Something among the issues stands in the way: nothing would be written. */
  readonly blocked: boolean;
}

/** Tells what a command would change, in the language of the workbook: one round trip to read, nothing is written. */
export async function previewCommand<Arguments>(
  host: ExcelHost,
  command: PlannedCommand<Arguments>,
  argument: Arguments,
): Promise<CommandPreview<Arguments>> {
  const { snapshot, present } = await host.run((context) => readFor(context, command, argument));
  const plan = command.plan(snapshot, argument, present);
  const standInTheWay = standsInTheWay(plan.changes, snapshot);
  const blocked = plan.blocked === true || standInTheWay.length > 0;
  return {
    argument: command.settled?.(snapshot, argument, present) ?? argument,
    summary: plan.summary,
    lines: blocked ? [] : describePlan(plan.changes, snapshot, plan.language),
    issues: [...standInTheWay, ...plan.issues],
    blocked,
  };
}

/** A command that runs as a preview of another: it ends, fails and is tried again as every command. */
export function previewing<Arguments>(
  command: PlannedCommand<Arguments>,
  onPreview: (preview: CommandPreview<Arguments>) => void,
): Pick<PlannedCommand<Arguments>, 'run'> {
  return {
    run: async (host, argument): Promise<CommandResult> => {
      const preview = await previewCommand(host, command, argument);
      onPreview(preview);
      return { summary: '', issues: preview.issues, cellsWritten: 0 };
    },
  };
}
