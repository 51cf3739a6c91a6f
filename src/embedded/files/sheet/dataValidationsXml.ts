import { coerceTyped } from '../../model/coerce';
import type { DataValidation, ValidationBound } from '../../model/dataValidation';
import { storedFormula } from '../formula/storedFormula';
import { nameOf } from '../styles/styleWords';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element, type AttributeValue } from '../xml/xmlWriter';
import { areasText } from './areaText';
import { ALERT_STYLES, VALIDATION_KINDS, VALIDATION_OPERATORS } from './validationWords';

/** A year for typed dates that have none; files hold serials, and a bound without a year means no particular one. */
const NO_YEAR = 1900;

function boundText(bound: ValidationBound): string {
  if (typeof bound === 'number') return String(bound);
  if (bound.startsWith('=')) return storedFormula(bound);
  const { value } = coerceTyped(bound, 'General', NO_YEAR);
  return typeof value === 'number' ? String(value) : `"${bound.replace(/"/g, '""')}"`;
}

function formula(name: string, text: string | undefined): string {
  return text === undefined ? '' : element(name, {}, escapeText(encodeXstring(text)));
}

function ruleParts({ rule }: DataValidation): [attributes: Record<string, AttributeValue>, content: string] {
  if (!rule) return [{}, ''];
  if (rule.kind === 'Custom') return [{ type: 'custom' }, formula('formula1', storedFormula(rule.formula))];
  if (rule.kind === 'List') {
    const { source } = rule;
    const text = source.startsWith('=') ? storedFormula(source) : `"${source.replace(/"/g, '""')}"`;
    const attributes = { type: 'list', showDropDown: rule.inCellDropDown ? undefined : true };
    return [attributes, formula('formula1', text)];
  }
  const operator = rule.operator === 'Between' ? undefined : nameOf(VALIDATION_OPERATORS, rule.operator);
  const bounds = [rule.formula1, rule.formula2].map((bound, index) =>
    bound === undefined || bound === '' ? '' : formula(`formula${index + 1}`, boundText(bound)),
  );
  return [{ type: nameOf(VALIDATION_KINDS, rule.kind), operator }, bounds.join('')];
}

const message = (text: string): string | undefined => (text === '' ? undefined : encodeXstring(text));

function validationXml(validation: DataValidation): string {
  const [{ type, operator, showDropDown }, content] = ruleParts(validation);
  const { prompt, errorAlert } = validation;
  return element(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert.style === 'Stop' ? undefined : nameOf(ALERT_STYLES, errorAlert.style),
      operator,
      allowBlank: validation.ignoreBlanks || undefined,
      showDropDown,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: message(errorAlert.title),
      error: message(errorAlert.message),
      promptTitle: message(prompt.title),
      prompt: message(prompt.message),
      sqref: areasText(validation.areas),
    },
    content,
  );
}

/** The sheet's list of data validations, `''` for none. */
export function dataValidationsXml(validations: readonly DataValidation[]): string {
  const stored = validations.filter(({ areas }) => areas.length > 0);
  return stored.length === 0
    ? ''
    : element('dataValidations', { count: stored.length }, stored.map(validationXml).join(''));
}
