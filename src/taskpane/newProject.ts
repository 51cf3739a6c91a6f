import { weekday, type Day } from '../project/values/day';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import type { Language, Localized } from '../words/language';

/** What the create form asks for, as typed. */
export interface NewProjectForm {
  readonly name: string;
  readonly code: string;
  readonly manager: string;
  /** `yyyy-mm-dd`, or blank. */
  readonly start: string;
  readonly packId: string;
  readonly language: Language;
  readonly calendarId: string;
}

/** What is wrong with the form, by field. */
export type NewProjectProblems = Partial<Record<keyof NewProjectForm, Localized>>;

const NAME_LIMIT = 100;

/**
 * What keeps a form from being sent: a project has a name of at most 100 characters and starts in this century.
 *
 * @example
 * newProjectProblems({ name: ' ', code: '', manager: '', start: '2026-09-14', packId: 'blank', language: 'en-US', calendarId: 'prc' });
 * //=> { name: { 'zh-CN': '请填写项目名称。', 'en-US': 'Give the project a name.' } }
 */
export function newProjectProblems(form: NewProjectForm): NewProjectProblems {
  const problems: NewProjectProblems = {};
  if (form.name.trim() === '') problems.name = paneWords.nameMissing;
  else if (form.name.trim().length > NAME_LIMIT) problems.name = paneWords.nameLong;
  if (form.start === '') problems.start = paneWords.startMissing;
  else if (form.start < '2000-01-01' || form.start > '2099-12-31') problems.start = paneWords.startRange;
  return problems;
}

/** Days from the sample's start to its status date and a week of holidays. */
const SAMPLE_AGE = 43;

/**
 * The first day of a sample project: the Monday six weeks and a day or more ago, so that what it reports lies
 * behind today and not ahead of it.
 *
 * @example
 * formatIsoDay(sampleStart(parseIsoDay('2026-11-21'))); //=> '2026-10-05'
 */
export function sampleStart(today: Day): Day {
  const latest = today - SAMPLE_AGE;
  return latest - (weekday(latest) - 1);
}

/**
 * How many of something, in words.
 *
 * @example
 * itemCount(1, 'en-US'); //=> '1 item'
 */
export function itemCount(count: number, language: Language): string {
  const words = count === 1 ? paneWords.attentionCountOne : paneWords.attentionCount;
  return say(words, { n: count }, language);
}
