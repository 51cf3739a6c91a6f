import { effectiveStyle } from '../../embedded/edits/effectiveStyle';
import { coerceTyped } from '../../embedded/model/coerce';
import type { ComparingRule, DataValidation } from '../../embedded/model/dataValidation';
import type { Sheet } from '../../embedded/model/sheet';
import type { WorkbookModel } from '../../embedded/model/workbook';
import { choicesOf, validationAt } from './choicesOf';

/**
 * Why a cell's validation does not take a typed text, in the words of the validation itself; `undefined` where it
 * takes it. As in Excel only rules that stop refuse; formulas and blanks pass. Rules by formula are not judged.
 */
export function ruleRefusal(
  workbook: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): string | undefined {
  const validation = validationAt(sheet, row, column);
  if (!validation?.rule || !validation.errorAlert.showAlert || validation.errorAlert.style !== 'Stop')
    return undefined;
  if (text === '' || text.startsWith('=')) return undefined;
  const { numberFormat } = effectiveStyle(sheet, row, column);
  const { value } = coerceTyped(text, numberFormat, new Date().getFullYear());
  const { rule } = validation;
  if (rule.kind === 'List') {
    const words = choicesOf(workbook, sheet, row, column);
    return !words || words.includes(text) ? undefined : alertText(validation);
  }
  if (rule.kind === 'Custom') return undefined;
  const measured = rule.kind === 'TextLength' ? text.length : value;
  return typeof measured === 'number' && satisfies(rule, measured) ? undefined : alertText(validation);
}

function alertText({ errorAlert: { title, message } }: DataValidation): string {
  return [title, message].filter((part) => part !== '').join(' · ');
}

function satisfies({ kind, operator, formula1, formula2 }: ComparingRule, value: number): boolean {
  if (kind === 'WholeNumber' && !Number.isInteger(value)) return false;
  const low = bound(formula1);
  const high = bound(formula2 ?? '');
  // A bound by reference is not judged here.
  if (low === undefined) return true;
  switch (operator) {
    case 'Between':
      return value >= low && (high === undefined || value <= high);
    case 'NotBetween':
      return value < low || (high !== undefined && value > high);
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
  }
}

function bound(formula: number | string): number | undefined {
  const text = String(formula).replace(/^=/, '');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
