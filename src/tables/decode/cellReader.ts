import { issue, type Issue, type IssueCode, type IssueParams } from '../../project/issue';
import { parseIsoDay, type Day } from '../../project/values/day';
import { choiceOf, openLists, type ChoiceListId } from '../../words/choiceLists';
import { typedNumber } from '../import/typedNumber';
import type { CellValue } from '../tableContent';
import type { LocatedTable } from './locateColumns';

/** Serial of 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;

/**
 * Is the value an error that a formula gave, such as `#REF!`?
 *
 * @example
 * isErrorValue('#DIV/0!'); //=> true
 * isErrorValue('#3 pump'); //=> false
 */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|[A-Z_]+!)$/.test(value);
}

/**
 * Reads the cells of one table by row and column id. What cannot be read is `null` and leaves an issue at its
 * place; the other cells are read all the same. A column that is not there reads as blank.
 */
export class CellReader {
  readonly issues: Issue[] = [];

  constructor(private readonly table: LocatedTable) {}

  /** The cell as it stands; an error reads as blank and leaves an issue. */
  value(row: number, column: string): CellValue {
    const place = this.table.columnOf.get(column);
    const value = place === undefined ? '' : (this.table.content.values[row][place] ?? '');
    if (isErrorValue(value)) {
      this.report('errorValue', row, column, { value: String(value) });
      return '';
    }
    return value;
  }

  /** Text without surrounding space. */
  text(row: number, column: string): string {
    return String(this.value(row, column)).trim();
  }

  /** A number; also one that is written as text, such as `5 天` or `1,200`. */
  number(row: number, column: string): number | null {
    const value = this.value(row, column);
    const typed = typeof value === 'string' ? typedNumber(value) : value;
    if (typed === '') return null;
    if (typeof typed === 'number' && Number.isFinite(typed)) return typed;
    this.report('notANumber', row, column, { value: String(value) });
    return null;
  }

  /** An amount of money or days that makes no sense below zero. */
  amount(row: number, column: string): number | null {
    const number = this.number(row, column);
    if (number !== null && number < 0) this.report('negativeAmount', row, column, { value: number });
    return number;
  }

  /** A share; `50 %` written as text counts as 0.5, a plain 50 stays 50 and is judged by the checks. */
  share(row: number, column: string): number | null {
    const value = this.value(row, column);
    const percent =
      typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(value.normalize('NFKC')) : null;
    return percent ? Number(percent[1]) / 100 : this.number(row, column);
  }

  /** A day; also one that is written as text, such as `2026-09-14` or `2026/9/14`. */
  day(row: number, column: string): Day | null {
    const value = this.value(row, column);
    if (value === '' || (typeof value === 'string' && value.trim() === '')) return null;
    const day =
      typeof value === 'string' ? parseIsoDay(value) : typeof value === 'number' ? Math.floor(value) : null;
    if (day !== null && day >= 1 && day <= lastSerial) return day;
    this.report('notADate', row, column, { value: String(value) });
    return null;
  }

  /** A day that formulas read as well: for them a date written as text is none, so that it is reported. */
  formulaDay(row: number, column: string): Day | null {
    const day = this.day(row, column);
    if (day === null) return null;
    const value = this.value(row, column);
    if (typeof value === 'string') this.report('notADate', row, column, { value });
    return day;
  }

  /** A choice of a list by its id; a word of one's own, where the list allows it, as it was typed. */
  choice(row: number, column: string, list: ChoiceListId): string {
    const text = this.text(row, column);
    if (text === '') return '';
    const id = choiceOf(list, text);
    if (id !== null) return id;
    if (!openLists.has(list)) this.report('unknownChoice', row, column, { value: text });
    return text;
  }

  report(code: IssueCode, row: number, column: string, params: IssueParams): void {
    this.issues.push(issue(code, { table: this.table.spec.id, row, column }, params));
  }
}
