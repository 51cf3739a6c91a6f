import type { ColumnSpec } from '../../tables/spec';
import { localized, type Language, type Localized } from '../../words/language';
import { sheetWords } from '../../words/sheetWords';
import type { Area } from '../cell';
import type { Change, ValidationRule } from '../change';

/** Excel's serials of 1990-01-01 and 2199-12-31: what is outside was meant to be something else. */
const firstDay = 32_874;
const lastDay = 109_574;

type Check = readonly [ValidationRule, Localized];

const computed: Check = [{ kind: 'any' }, sheetWords.computed];
const anything: Check = [{ kind: 'any' }, localized('', '')];
function listCheck(source: string, strict: 'stop' | 'warn'): Check {
  return [
    { kind: 'list', source, strict },
    strict === 'stop' ? sheetWords.pickFromList : sheetWords.notInList,
  ];
}

function typeCheck(column: ColumnSpec): Check {
  switch (column.type) {
    case 'integer':
      return [{ kind: 'whole', operator: 'atLeast', low: column.least ?? 0 }, sheetWords.wantsWhole];
    case 'days':
    case 'number':
    case 'money':
      return [{ kind: 'decimal', operator: 'atLeast', low: column.least ?? 0 }, sheetWords.wantsNumber];
    case 'percent':
      return [{ kind: 'decimal', operator: 'between', low: 0, high: 1 }, sheetWords.wantsShare];
    case 'date':
      return [{ kind: 'date', operator: 'between', low: firstDay, high: lastDay }, sheetWords.wantsDate];
    default:
      return anything;
  }
}

/** Where the words of a list come from, and whether others are refused or only questioned. */
export interface ListSource {
  readonly source: string;
  readonly strict: 'stop' | 'warn';
}

/**
 * The validation of a column's cells: what its type accepts, its hint as input message, and what is said
 * when something else is typed. Computed columns accept what their formulas give and say whose they are.
 */
export function columnValidation(
  column: ColumnSpec,
  area: Area,
  language: Language,
  list: ListSource | undefined,
): Change {
  const check =
    column.kind !== 'input' ? computed : list ? listCheck(list.source, list.strict) : typeCheck(column);
  return {
    edit: 'validate',
    area,
    rule: check[0],
    promptTitle: column.label[language],
    prompt: column.hint[language],
    errorTitle: sheetWords.refused[language],
    error: check[1][language],
  };
}
