import { absoluteAddress, sheetPrefix } from '../model/address';
import type { Area } from '../model/area';
import { lastColumn, lastRow } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { sheetNamed } from '../model/workbook';
import { asRange, isCriteriaRange } from './criteriaRange';
import { formulaTokens } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';
import { indexCall, quickIndex } from './quickIndex';
import type { IndexCall } from './quickIndex';
import { areaOfReference, tableNamed } from './resolveTableReference';
import { parseStructuredReference } from './structuredReference';

/** Where a formula stands: what its relative parts mean. */
export interface FormulaPlace {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The time as a serial, for TODAY and NOW. */
  readonly now: number;
  /** What is written for the number of "this row" of a table; the number itself when left out. */
  readonly rowText?: (table: Table) => string;
}

/** How deep names may refer to names. */
const NAME_DEPTH = 8;

/**
 * A formula as the calculation engine takes it: structured references as absolute addresses, names replaced by what they
 * stand for, and functions that the engine lacks by what they come to.
 */
export function engineFormula(formula: string, place: FormulaPlace): string {
  return translate(formulaTokens(formula), place, NAME_DEPTH);
}

function translate(tokens: readonly FormulaToken[], place: FormulaPlace, depth: number): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const call = indexCall(tokens, index);
    const quick = call && quickCall(call, tokens, place, depth);
    if (call && quick !== null) {
      text += quick;
      index = call.end;
    } else text += translateToken(tokens[index]!, index, tokens, place, depth);
  }
  return text;
}

function quickCall(
  call: IndexCall,
  tokens: readonly FormulaToken[],
  place: FormulaPlace,
  depth: number,
): string | null {
  const address = translateToken(call.column, 0, [call.column], place, depth);
  return quickIndex(address, translate(tokens.slice(call.from, call.to), place, depth));
}

function translateToken(
  token: FormulaToken,
  index: number,
  tokens: readonly FormulaToken[],
  place: FormulaPlace,
  depth: number,
): string {
  switch (token.kind) {
    case 'structured': {
      const address = structuredAddress(token.text, place);
      return isCriteriaRange(tokens, index) ? asRange(address) : address;
    }
    case 'reference':
      return isCriteriaRange(tokens, index) ? asRange(token.text) : token.text;
    case 'name':
      return named(token, place, depth);
    case 'function':
      if (/^(TODAY|NOW)$/i.test(token.text)) return 'N';
      return /^HYPERLINK$/i.test(token.text) ? 'CHOOSE' : token.text.replace(/^_xlfn\.(_xlws\.)?/i, '');
    case 'other':
      if (token.text === '(' && isRound(tokens[index - 1])) return '((';
      if (token.text === ',' && isEndOfRounded(tokens, index))
        return keepsFewDecimals(tokens, index) ? `)${HALF_UP},` : '),';
      if (token.text === ')') return clockArgument(tokens, index, place) + token.text;
      return token.text === '(' && /^HYPERLINK$/i.test(tokens[index - 1]?.text ?? '')
        ? `(${hyperlinkChoice(tokens, index)},`
        : token.text;
    default:
      return token.text;
  }
}

/** TODAY() and NOW() become N(…) of the workbook's own time, so that results do not depend on the machine's. */
function clockArgument(tokens: readonly FormulaToken[], index: number, place: FormulaPlace): string {
  if (tokens[index - 1]?.text !== '(') return '';
  const name = tokens[index - 2]?.text.toUpperCase();
  return name === 'TODAY' ? String(Math.floor(place.now)) : name === 'NOW' ? String(place.now) : '';
}

/**
 * The engine rounds 1.005 to 1, Excel, which counts with 15 digits, to 1.01: the least increase that the engine does not
 * overlook puts such halves right. It is too much where more than four decimals are kept.
 */
const HALF_UP = '*(1+6E-15)';

function isRound(token: FormulaToken | undefined): boolean {
  return token?.kind === 'function' && /^ROUND$/i.test(token.text);
}

/** Whether a comma ends the first argument of ROUND. */
function isEndOfRounded(tokens: readonly FormulaToken[], comma: number): boolean {
  let depth = 0;
  for (let at = comma - 1; at > 0; at--) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'other') continue;
    if (text === ')' || text === '}') depth++;
    else if (text === '{') depth--;
    else if (text === ',' && depth === 0) return false;
    else if (text === '(' && depth-- === 0) return isRound(tokens[at - 1]);
  }
  return false;
}

/** Whether at most four decimals are wanted, by a written number. */
function keepsFewDecimals(tokens: readonly FormulaToken[], comma: number): boolean {
  const rest = tokens.slice(comma + 1, comma + 4).map(({ text }) => text);
  return /^(?:-\d+|[0-4])\)/.test(rest.join(''));
}

/** HYPERLINK becomes CHOOSE: it shows its second argument, or its first when it is the only one. */
function hyperlinkChoice(tokens: readonly FormulaToken[], open: number): 1 | 2 {
  let depth = 0;
  for (const { kind, text } of tokens.slice(open)) {
    if (kind !== 'other') continue;
    if (text === '(') depth++;
    else if (text === ')' && --depth === 0) return 1;
    else if (text === ',' && depth === 1) return 2;
  }
  return 1;
}

function structuredAddress(text: string, place: FormulaPlace): string {
  const reference = parseStructuredReference(text);
  // Excel keeps the place of a column that is gone as Table[#REF!].
  if (!reference) return /#REF!/i.test(text) ? '#REF!' : '#NAME?';
  const found = reference.table === '' ? tableAround(place) : tableNamed(place.workbook, reference.table);
  if (!found) return reference.table === '' ? '#REF!' : '#NAME?';
  const isThisRow = reference.parts.includes('this row');
  const area = areaOfReference(found.table, reference, place.row);
  if (!area) return isThisRow && found.table.columns.length > 0 ? '#VALUE!' : '#REF!';
  const address = addressFrom(found.sheet, area, place);
  // The engine shares formulas that are alike in R1C1: those of one column must not differ by a fixed row.
  return isThisRow ? address.replace(/\$(\d+)/g, place.rowText?.(found.table) ?? '$1') : address;
}

/** The table that the formula's own cell is in. */
export function tableAround({
  sheet,
  row,
  column,
}: Pick<FormulaPlace, 'sheet' | 'row' | 'column'>): { sheet: Sheet; table: Table } | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area),
  );
  return table && { sheet, table };
}

function addressFrom(sheet: Sheet, area: Area, place: FormulaPlace): string {
  const address = absoluteAddress(area);
  return sheet === place.sheet ? address : `${sheetPrefix(sheet.name)}!${address}`;
}

function named(token: Extract<FormulaToken, { kind: 'name' }>, place: FormulaPlace, depth: number): string {
  if (/^(TRUE|FALSE)$/i.test(token.name)) return token.text;
  const home = token.sheet === null ? place.sheet : sheetNamed(place.workbook, token.sheet);
  const wanted = token.name.toLowerCase();
  const isWanted = (known: { readonly name: string }): boolean => known.name.toLowerCase() === wanted;
  const name = home?.names.find(isWanted) ?? place.workbook.names.find(isWanted);
  if (name && depth > 0) {
    const body = translate(formulaTokens(name.formula.replace(/^=/, '')), place, depth - 1);
    return /^[\w$!':.]+$/.test(body) ? body : `(${body})`;
  }
  const table = token.sheet === null ? tableNamed(place.workbook, token.name) : undefined;
  return table ? structuredAddress(token.name, place) : token.text;
}
