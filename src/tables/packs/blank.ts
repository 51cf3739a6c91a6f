import { localized } from '../../words/language';
import type { Pack } from './pack';

/** Headers and settings only: for a plan of one's own. */
export const blank: Pack = {
  id: 'blank',
  label: localized('空白项目', 'Blank project'),
  description: localized('只有表头和设置，自己填写。', 'Headers and settings only; fill in your own plan.'),
  project: { texts: {}, numbers: {} },
  people: [],
  goals: [],
  stakeholders: [],
  tasks: [],
  progress: [],
  risks: [],
};
