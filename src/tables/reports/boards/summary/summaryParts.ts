import type { Localized } from '../../../../words/language';
import { moneyFormats } from '../../../../words/moneyUnits';
import type { BoardScope } from '../../../board/boardSpec';
import type { ColumnType } from '../../../spec';
import { signedMoneyFormula } from '../../../shownMoney';
import type { ReportInputId } from '../../reportInputs';
import type { LabelledValue } from '../pairRows';
import { reportInputCell } from '../reportInputCells';
import type { ReportStack } from '../reportStack';
import { UNKNOWN } from '../unknownSign';

/** Lines of the frames that people type into. */
const LINES = 5;

/** A named cell of the workbook under a label. */
export function named(
  id: string,
  label: Localized,
  type: ColumnType,
  numberFormat?: Localized,
): LabelledValue {
  const formula = (scope: BoardScope) =>
    type === 'text' ? `IFERROR(${scope.name(id)}&"","")` : scope.name(id);
  const shown = (scope: BoardScope) =>
    type === 'text' ? formula(scope) : `IF(ISNUMBER(${formula(scope)}),${formula(scope)},${UNKNOWN})`;
  return { id, label, type, formula: shown, ...(numberFormat ? { numberFormat } : {}) };
}

/** The same for an amount. */
export function money(id: string, label: Localized): LabelledValue {
  return named(id, label, 'money', moneyFormats.scaled);
}

/** The same for an amount that may be negative, with its sign; a text, because no number format says unit and sign. */
export function signedMoney(id: string, label: Localized): LabelledValue {
  return {
    id,
    label,
    type: 'text',
    formula: ({ name, language }) =>
      `IF(ISNUMBER(${name(id)}),${signedMoneyFormula(name(id), language)},${UNKNOWN})`,
  };
}

/** A frame for what only people know. */
export function input(stack: ReportStack, id: ReportInputId, label: Localized, prompt: Localized): void {
  stack.input(reportInputCell(id, label, prompt), prompt, LINES);
}

/** What the project form says at length. */
export function paragraph(stack: ReportStack, id: string, title: Localized): void {
  stack.subheading(title);
  stack.text(34, 'paragraph', {
    formula: ({ name }) => `=${name(id)}&""`,
    compute: ({ name }) => String(name(id)),
  });
}
