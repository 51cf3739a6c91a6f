import { reasonText } from '../../reasonText';
import type { ReportBlock } from '../../reportDocument';
import type { Writing } from './weeklyWriting';

/** The light, and why. */
export function overall({ report, text }: Writing): ReportBlock[] {
  const { light } = report;
  const word = text.light(light);
  return [{ kind: 'light', id: 'light', light, word, text: reasonText(report, text) }];
}
