import { commandWords } from '../words/commandWords';
import { fetchedPlan } from './fetchedPlan';
import type { CreateArguments } from './planCreate';
import { plannedCommand } from './plannedCommand';

/**
 * Lays out the project tables: one round trip to read, one to write. Run again it adds what is missing and
 * touches nothing that is there.
 */
export const createProject = plannedCommand<CreateArguments>({
  id: 'createProject',
  label: commandWords.createLabel,
  hint: commandWords.createHint,
  icon: 'new',
  ribbon: 'project',
  asks: true,
  // Also where tables are there: it repairs them.
  availability: () => ({ available: true }),
  ...fetchedPlan(async () => (await import('./planCreate')).planCreate),
});
