import type { Issue } from '../project/issue';
import type { Language } from '../words/language';
import { resultWords } from '../words/resultWords';
import type { CommandResult } from './command';

/** What a command tells that was called off before it wrote. */
export function cancelled(language: Language, issues: readonly Issue[] = []): CommandResult {
  return { summary: resultWords.cancelled[language], issues, cellsWritten: 0, refused: true };
}
