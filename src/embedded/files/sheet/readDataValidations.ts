import type {
  DataValidation,
  ValidationAlert,
  ValidationBound,
  ValidationOperator,
  ValidationRule,
} from '../../model/dataValidation';
import { shownFormula } from '../formula/storedFormula';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { readAreas } from './areaText';
import { ALERT_STYLES, VALIDATION_KINDS, VALIDATION_OPERATORS } from './validationWords';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A bound or source; the extension list keeps it one element deeper. */
function formulaText(validation: XmlElement, name: string): string | undefined {
  const formula = childNamed(validation, name);
  return formula && decodeXstring(childNamed(formula, 'f')?.text ?? formula.text);
}

function bound(text: string | undefined): ValidationBound {
  if (text === undefined || text === '') return '';
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? Number(text) : shownFormula(text);
}

function listSource(text: string): string {
  return /^"[\s\S]*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : shownFormula(text);
}

function readRule(validation: XmlElement): ValidationRule | null {
  const { type = 'none', operator = 'between', showDropDown } = validation.attributes;
  const formula1 = formulaText(validation, 'formula1');
  if (type === 'list') {
    return { kind: 'List', source: listSource(formula1 ?? ''), inCellDropDown: !isOn(showDropDown) };
  }
  if (type === 'custom') return { kind: 'Custom', formula: shownFormula(formula1 ?? '') };
  const kind = VALIDATION_KINDS[type];
  if (!kind) return null;
  const known: ValidationOperator = VALIDATION_OPERATORS[operator] ?? 'Between';
  const formula2 = formulaText(validation, 'formula2');
  return {
    kind,
    operator: known,
    formula1: bound(formula1),
    ...(formula2 === undefined ? {} : { formula2: bound(formula2) }),
  };
}

const message = (text: string | undefined): string => decodeXstring(text ?? '');

function readValidation(validation: XmlElement): DataValidation {
  const { attributes } = validation;
  const style: ValidationAlert['style'] = ALERT_STYLES[attributes.errorStyle ?? 'stop'] ?? 'Stop';
  return {
    areas: readAreas(attributes.sqref ?? childNamed(validation, 'sqref')?.text),
    rule: readRule(validation),
    prompt: {
      showPrompt: isOn(attributes.showInputMessage),
      title: message(attributes.promptTitle),
      message: message(attributes.prompt),
    },
    errorAlert: {
      showAlert: isOn(attributes.showErrorMessage),
      style,
      title: message(attributes.errorTitle),
      message: message(attributes.error),
    },
    ignoreBlanks: isOn(attributes.allowBlank),
  };
}

/** The data validations of one list, either the sheet's own or the one in its extensions. */
export function readDataValidations(list: XmlElement | undefined): DataValidation[] {
  return childrenNamed(list, 'dataValidation').map(readValidation);
}
