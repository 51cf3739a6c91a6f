import { issue } from '../project/issue';
import { standardTable } from '../tables/standardTables';
import { commandWords } from '../words/commandWords';
import type { Language } from '../words/language';
import type { CommandPlan } from './plannedCommand';

/** How a command ends that needs the project tables where there are none. */
export function noTables(language: Language): CommandPlan {
  const missing = issue('missingTable', { table: 'tasks' }, { table: standardTable('tasks').name });
  return {
    summary: commandWords.noTables[language],
    issues: [missing],
    changes: [],
    language,
    blocked: true,
  };
}
