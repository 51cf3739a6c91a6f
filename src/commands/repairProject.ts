import { commandWords } from '../words/commandWords';
import { repairQuery } from '../workbook/repair/repairQuery';
import { fetchedPlan } from './fetchedPlan';
import type { RepairArguments } from './planRepair';
import { plannedCommand } from './plannedCommand';

/**
 * Puts back what was deleted, and adds what came since the workbook was made: two round trips to read, one to
 * write. Each thing may be left out; run again it adds nothing. What was typed is never replaced unasked.
 */
export const repairProject = plannedCommand<RepairArguments>({
  id: 'repairProject',
  label: commandWords.repairLabel,
  hint: commandWords.repairHint,
  icon: 'repair',
  ribbon: 'project',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  further: (snapshot) => (snapshot.tables.length === 0 ? undefined : repairQuery(snapshot)),
  ...fetchedPlan(async () => (await import('./planRepair')).planRepair),
});
