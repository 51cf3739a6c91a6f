import { commandWords } from '../words/commandWords';
import { reportCommand } from './reportCommand';

/** Shows the project summary, its nine parts half formulas and half people's own words; made when first wanted. */
export const showProjectSummary = reportCommand({
  id: 'showProjectSummary',
  label: commandWords.summaryLabel,
  hint: commandWords.summaryHint,
  icon: 'summary',
  ribbon: 'reports',
  sheet: 'projectSummary',
});
