import { reportWords } from '../../../words/reportWords';
import { namedCell } from '../../namedCell';
import type { NamedCellSpec } from '../../spec';
import type { ReportInputId } from '../reportInputs';
import type { Localized } from '../../../words/language';

/** A text of a report that people type; no refresh ever touches it. */
export function reportInputCell(id: ReportInputId, label: Localized, prompt: Localized): NamedCellSpec {
  return namedCell(
    'input',
    id,
    'longText',
    [label['zh-CN'], label['en-US']],
    [prompt['zh-CN'], prompt['en-US']],
    { optional: true },
  );
}

/** What stands in front of an input's prompt. */
export function inputPrompt(prompt: Localized): Localized {
  const { toFillIn } = reportWords;
  return {
    'zh-CN': `${toFillIn['zh-CN']} ${prompt['zh-CN']}`,
    'en-US': `${toFillIn['en-US']} ${prompt['en-US']}`,
  };
}
