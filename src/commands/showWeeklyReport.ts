import { commandWords } from '../words/commandWords';
import { reportCommand } from './reportCommand';

/** Shows the weekly report, whose figures and lists are formulas; its sheet is made when it is first wanted. */
export const showWeeklyReport = reportCommand({
  id: 'showWeeklyReport',
  label: commandWords.weeklyLabel,
  hint: commandWords.weeklyHint,
  icon: 'weekly',
  ribbon: 'reports',
  sheet: 'weeklyReport',
});
