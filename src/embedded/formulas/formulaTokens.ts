/** One piece of a formula. References carry the sheet that they name (unquoted) and the rest without it. */
export type FormulaToken =
  | { readonly kind: 'text' | 'number' | 'function' | 'error' | 'other'; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly sheet: string | null;
      readonly cells: string;
    }
  | { readonly kind: 'structured'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null; readonly name: string };

const STRING = /"(?:[^"]|"")*"?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!/uy;
const CELLS =
  /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;

const known = new Map<string, readonly FormulaToken[]>();
const CACHE_LIMIT = 50_000;

/** Takes a formula (with or without its `=`) apart; joining the texts of the tokens gives it back. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  let tokens = known.get(formula);
  if (!tokens) {
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(formula, (tokens = scan(formula)));
  }
  return tokens;
}

function scan(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let place = 0; place < formula.length;) {
    const token = tokenAt(formula, place);
    tokens.push(token);
    place += token.text.length;
  }
  return tokens;
}

function match(pattern: RegExp, formula: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(formula);
}

function tokenAt(formula: string, place: number): FormulaToken {
  const string = match(STRING, formula, place);
  if (string) return { kind: 'text', text: string[0] };
  const error = match(ERROR, formula, place);
  if (error) return { kind: 'error', text: error[0] };
  const sheet = match(SHEET, formula, place);
  if (sheet) return qualified(formula, place, sheet);
  const cells = match(CELLS, formula, place);
  if (cells) return { kind: 'reference', text: cells[0], sheet: null, cells: cells[0] };
  return wordAt(formula, place) ?? plainAt(formula, place);
}

/** What follows a sheet's name and `!`. */
function qualified(formula: string, place: number, sheet: RegExpExecArray): FormulaToken {
  const name = sheet[1]?.replace(/''/g, "'") ?? sheet[2]!;
  const start = place + sheet[0].length;
  const cells = match(CELLS, formula, start);
  if (cells) return { kind: 'reference', text: sheet[0] + cells[0], sheet: name, cells: cells[0] };
  const error = match(ERROR, formula, start);
  if (error) return { kind: 'error', text: sheet[0] + error[0] };
  const word = match(WORD, formula, start)?.[0] ?? '';
  return { kind: 'name', text: sheet[0] + word, sheet: name, name: word };
}

function wordAt(formula: string, place: number): FormulaToken | null {
  const word = match(WORD, formula, place)?.[0] ?? '';
  const next = formula[place + word.length];
  if (next === '[') {
    const end = bracketsEnd(formula, place + word.length);
    if (end > 0) return { kind: 'structured', text: formula.slice(place, end) };
  }
  if (word === '') return null;
  return next === '('
    ? { kind: 'function', text: word }
    : { kind: 'name', text: word, sheet: null, name: word };
}

/** Where the brackets that open at a place are balanced; an apostrophe escapes the next character. */
function bracketsEnd(formula: string, open: number): number {
  let depth = 0;
  for (let place = open; place < formula.length; place++) {
    const letter = formula[place];
    if (letter === "'") place++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return place + 1;
  }
  return -1;
}

function plainAt(formula: string, place: number): FormulaToken {
  const number = match(NUMBER, formula, place);
  if (number) return { kind: 'number', text: number[0] };
  return { kind: 'other', text: formula[place]! };
}
