import type { Driver } from '../../project/schedule/driver';
import type { Task } from '../../project/records/task';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { taskWords } from '../../words/taskWords';
import { daysText } from '../figureText';

const becauseLink = {
  FS: taskWords.becauseFS,
  SS: taskWords.becauseSS,
  FF: taskWords.becauseFF,
  SF: taskWords.becauseSF,
} as const;

const because = {
  projectStart: taskWords.becauseStart,
  notBefore: taskWords.becauseNotBefore,
  pin: taskWords.becausePin,
  statusDate: taskWords.becauseStatusDate,
  actualStart: taskWords.becauseActual,
  cycle: taskWords.becauseCycle,
} as const;

function lagSentence(lag: number, isElapsed: boolean) {
  if (lag < 0) return taskWords.lead;
  return isElapsed ? taskWords.lagElapsed : taskWords.lagAfter;
}

/** Why a task starts on its day, as a sentence. */
export function driverSentence(driver: Driver, tasks: readonly Task[], language: Language): string {
  if (driver.by === 'child') return say(taskWords.becauseChild, { task: tasks[driver.row].name }, language);
  if (driver.by !== 'predecessor') return because[driver.by][language];
  const { row, type, lag, isElapsed } = driver;
  const link = say(becauseLink[type], { task: tasks[row].name }, language);
  if (lag === 0) return link;
  const comma = language === 'zh-CN' ? '，' : ', ';
  return link + comma + say(lagSentence(lag, isElapsed), { n: daysText(lag) }, language);
}
