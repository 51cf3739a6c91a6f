import { issue } from '../../project/issue';
import { issuePlace } from '../../tables/issueText';
import type { Language } from '../../words/language';
import { repairWords } from '../../words/repairWords';
import { say } from '../../words/say';
import type { RepairItem } from './repairItem';

/** A repair as a sentence: what is wrong, where, and what would be done. */
export function repairText({ code, params, about }: RepairItem, language: Language): string {
  const place = about === undefined ? '' : issuePlace(issue('missingColumn', about), language);
  return say(repairWords[code], { place, ...params }, language);
}
