import { printLinks } from '../../project/links/printLinks';
import type { Task } from '../../project/records/task';
import type { Driver } from '../../project/schedule/driver';
import { driverWords } from '../../words/driverWords';
import type { Language } from '../../words/language';

/**
 * Why a task starts on its day, in a few words: `8FS+2d Design` for a link, with its lag in working days.
 *
 * @param tasks of the plan; a driver names them by row.
 */
export function driverText(driver: Driver, tasks: readonly Task[], language: Language): string {
  switch (driver.by) {
    case 'predecessor': {
      const { id, name } = tasks[driver.row];
      const unit = driver.isElapsed ? 'elapsedDays' : 'days';
      const link = {
        predecessor: { by: 'id', id } as const,
        type: driver.type,
        lag: driver.lag,
        unit,
      } as const;
      return `${printLinks([link])} ${name}`.trim();
    }
    case 'child':
      return `${tasks[driver.row].id} ${tasks[driver.row].name}`.trim();
    default:
      return driverWords[driver.by][language];
  }
}
