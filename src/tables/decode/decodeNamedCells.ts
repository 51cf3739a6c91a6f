import { issue, type Issue } from '../../project/issue';
import { parseIsoDay } from '../../project/values/day';
import { choiceOf, type ChoiceListId } from '../../words/choiceLists';
import { namedCells } from '../namedCells';
import { notKnown } from '../notKnown';
import type { NamedCellSpec } from '../spec';
import type { CellValue } from '../tableContent';
import { isErrorValue } from './cellReader';

/** A named cell as it stands. */
export interface NamedCellContent {
  readonly name: string;
  readonly value: CellValue;
}

/** The forms as values by cell id: choices as ids, dates as serials, numbers as numbers, blank as `''`. */
export interface DecodedNamedCells {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly issues: readonly Issue[];
}

const numeric = new Set(['integer', 'days', 'number', 'percent', 'money', 'ratio']);

/** A form's issue stands at its cell: the column is the cell's id, the table is `project`, its form. */
function report(
  code: 'notADate' | 'notANumber' | 'errorValue' | 'unknownChoice',
  id: string,
  value: CellValue,
) {
  return issue(code, { table: 'project', column: id }, { value: String(value) });
}

function decode(spec: NamedCellSpec, value: CellValue): { value: CellValue; issue?: Issue } {
  if (value === '' || value === notKnown) return { value: '' };
  if (isErrorValue(value)) return { value: '', issue: report('errorValue', spec.id, value) };
  if (spec.list !== undefined && spec.list !== 'people' && spec.list !== 'departments') {
    const id = choiceOf(spec.list as ChoiceListId, String(value));
    if (id !== null) return { value: id };
    if (spec.kind === 'input') return { value: '', issue: report('unknownChoice', spec.id, value) };
  }
  if (spec.type === 'date') {
    const day =
      typeof value === 'string' ? parseIsoDay(value) : typeof value === 'number' ? Math.floor(value) : null;
    return day === null ? { value: '', issue: report('notADate', spec.id, value) } : { value: day };
  }
  if (numeric.has(spec.type) && typeof value !== 'number') {
    return { value: '', issue: report('notANumber', spec.id, value) };
  }
  return { value };
}

/** What a cell means that is blank or gone: its first value. */
function initialOf({ initial }: NamedCellSpec): CellValue {
  return initial ?? '';
}

/** Reads the Project form and the settings; a setting that is blank, unreadable or deleted has its first value. */
export function decodeNamedCells(cells: readonly NamedCellContent[]): DecodedNamedCells {
  const found = new Map(cells.map(({ name, value }) => [name, value]));
  const issues: Issue[] = [];
  const values = new Map<string, CellValue>();
  for (const spec of namedCells) {
    const decoded = decode(spec, found.get(spec.name) ?? '');
    if (decoded.issue) issues.push(decoded.issue);
    values.set(spec.id, decoded.value === '' ? initialOf(spec) : decoded.value);
  }
  return { values, issues };
}
