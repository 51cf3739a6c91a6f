import type { Driver } from '../project/schedule/driver';
import { localized, type Localized } from './language';

/** What sets a start, apart from links and children, which are named by their tasks. */
export const driverWords: Readonly<Record<Exclude<Driver['by'], 'predecessor' | 'child'>, Localized>> = {
  projectStart: localized('项目开始', 'Project start'),
  notBefore: localized('最早开始', 'Not before'),
  pin: localized('固定日期', 'Pinned'),
  statusDate: localized('状态日期', 'Status date'),
  actualStart: localized('实际开始', 'Actual start'),
  cycle: localized('循环依赖', 'Cycle'),
};
