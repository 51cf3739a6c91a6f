import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import { STORED_NAMES } from './futureFunctions';

/** Tokens of no formula have these; their presence decides whether a formula needs to be taken apart at all. */
const MAY_DIFFER_FROM_FILE = /[[@#]|\bLET\b|\bLAMBDA\b/i;
const FUNCTION_NAME = /([A-Za-z][\w.]*)\s*\(/g;

function hasFutureFunction(formula: string): boolean {
  for (const match of formula.matchAll(FUNCTION_NAME)) {
    if (STORED_NAMES.has((match[1] ?? '').toUpperCase())) return true;
  }
  return false;
}

function storedReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const owner = parsed.table === '' || parsed.table === undefined ? table : parsed.table;
  return stringifyStructRef({ ...parsed, table: owner ?? '' }, { thisRow: true });
}

/** Names that LET and LAMBDA declare; files mark every use of them with `_xlpm.`. */
function declaredNames(tokens: readonly { type: string; value: string }[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    const caller = calls[calls.length - 1];
    if (token.value === '(') calls.push({ name: tokens[index - 1]?.value.toUpperCase() ?? '', argument: 0 });
    else if (token.value === ')') calls.pop();
    else if (token.type === 'operator' && token.value === ',' && caller) caller.argument += 1;
    else if (caller && isDeclaration(tokens, index, caller)) names.add(token.value.toUpperCase());
  });
  return names;
}

function isDeclaration(
  tokens: readonly { type: string; value: string }[],
  index: number,
  caller: { name: string; argument: number },
): boolean {
  const standsAlone = tokens[index + 1]?.value === ',' && ['(', ','].includes(tokens[index - 1]?.value ?? '');
  if (!standsAlone || tokens[index]?.type !== 'range_named') return false;
  return caller.name === 'LAMBDA' || (caller.name === 'LET' && caller.argument % 2 === 0);
}

/**
 * A formula as files hold it: without `=`, this-row references written out with their table, functions younger than the
 * format prefixed, `A1#` as `ANCHORARRAY`. `@` before a range is left out, for that is what a stored plain formula means.
 *
 * @param formula - as Office.js gives it, with its `=`
 * @param table - the table that the cell lies in
 * @example
 * storedFormula('=[@ID]*2', 'PL_Tasks') //=> 'PL_Tasks[[#This Row],[ID]]*2'
 * storedFormula('=XLOOKUP(1,A:A,B:B)') //=> '_xlfn.XLOOKUP(1,A:A,B:B)'
 */
export function storedFormula(formula: string, table?: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!MAY_DIFFER_FROM_FILE.test(body) && !hasFutureFunction(body)) return body;
  const tokens = tokenize(body);
  const declared = declaredNames(tokens);
  const stored: string[] = [];
  for (const { type, value } of tokens) {
    if (type === 'operator' && value === '@') continue;
    if (type === 'operator' && value === '#') stored.push(`_xlfn.ANCHORARRAY(${stored.pop() ?? ''})`);
    else if (type === 'structured') stored.push(storedReference(value, table));
    else if (type === 'func') stored.push(STORED_NAMES.get(value.toUpperCase()) ?? value);
    else if (type === 'range_named' && declared.has(value.toUpperCase())) stored.push(`_xlpm.${value}`);
    else stored.push(value);
  }
  return stored.join('');
}

const STORED_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi;
const ANCHOR_ARRAY = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'|[^()'"])+)\)/gi;

/** Applies a change to what stands outside of text literals. */
function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula.includes('"')
    ? formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)))
    : change(formula);
}

function shownReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed?.sections?.includes('this row')) return reference;
  const owner = parsed.table ?? '';
  const isOwn = table !== undefined && owner.toLowerCase() === table.toLowerCase();
  if (!parsed.columns || parsed.columns.length === 0) return `${isOwn ? '' : owner}[@]`;
  return stringifyStructRef(isOwn ? { ...parsed, table: '' } : parsed);
}

/**
 * A formula as Excel shows it and Office.js gives it: with `=`, `[@ID]` for this row of the cell's own table, functions
 * by their bare names.
 *
 * @param stored - as the file holds it
 * @param table - the table that the cell lies in
 * @example
 * shownFormula('PL_Tasks[[#This Row],[ID]]*2', 'PL_Tasks') //=> '=[@ID]*2'
 * shownFormula('PL_Tasks[[#This Row],[ID]]*2') //=> '=PL_Tasks[@ID]*2'
 */
export function shownFormula(stored: string, table?: string): string {
  const bare = stored.includes('_xl')
    ? outsideStrings(stored, (part) => part.replace(ANCHOR_ARRAY, '$1#').replace(STORED_PREFIX, ''))
    : stored;
  if (!bare.includes('[')) return `=${bare}`;
  const tokens = tokenize(bare);
  return `=${tokens.map(({ type, value }) => (type === 'structured' ? shownReference(value, table) : value)).join('')}`;
}
