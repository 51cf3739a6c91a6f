import { linkCodes, unitCodes } from './linkCodes';
import type { LinkTable } from './linkTable';

const { FS, SS, FF, SF } = linkCodes;
const { days: DAYS, elapsedDays: ELAPSED_DAYS, percent: PERCENT } = unitCodes;

/** More digits might not fit in 31 bits, or not be exact; the tolerant parser reads them. */
const MOST_DIGITS = 9;

const END = 0;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const SEMICOLON = 0x3b;
const PER_CENT = 0x25;
const D = 0x44;
const E = 0x45;
const F = 0x46;
const S = 0x53;
/** 天 */
const DAY_WORD = 0x5929;

function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Space, tab, no-break and full-width space. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}

/** `;` `,` line feed, and the full-width `；` `，` `、`. */
function isSeparator(code: number): boolean {
  return (
    code === SEMICOLON ||
    code === 0x2c ||
    code === 0x0a ||
    code === 0xff1b ||
    code === 0xff0c ||
    code === 0x3001
  );
}

/** A letter as its capital. */
function capital(code: number): number {
  return code & ~0x20;
}

/** `F` or `S`, one end of a task. */
function isSide(letter: number): boolean {
  return letter === F || letter === S;
}

function typeOf(from: number, to: number): number {
  return from === F ? (to === S ? FS : FF) : to === S ? SS : SF;
}

/** How many characters of a lag's unit stand here: `d`, `天`, `ed`, `%`; −1 where it is begun and not ended. */
function unitLength(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === PER_CENT || code === DAY_WORD || capital(code) === D) return 1;
  if (capital(code) === E) return capital(codeAt(text, at + 1)) === D ? 2 : -1;
  return 0;
}

function unitOf(text: string, at: number, length: number): number {
  if (length === 2) return ELAPSED_DAYS;
  return codeAt(text, at) === PER_CENT ? PERCENT : DAYS;
}

/** Takes back what the text added. */
function unread(table: LinkTable, before: number): false {
  table.length = before;
  return false;
}

/**
 * Reads a predecessors text that is written in the common form, `12; 7SS-2d, 9FF+50%`, straight into a link
 * table: character by character in one loop and without an object, for this is most of what scheduling a
 * large plan costs. `from` holds the ID. It knows IDs, the four types in either case, lags in days (`d`, `天`
 * or nothing), elapsed days (`ed`) and per cent.
 *
 * @returns whether the text was read whole; where it was not, the table is as before and `parseLinks` knows
 *   more: outline codes, words, full-width digits, and what is wrong.
 * @example
 * const table = new LinkTable(4);
 * scanLinks('12; 7ss-2.5d', 0, table); //=> true
 * [...table.from.subarray(0, 2)]; //=> [12, 7]
 * scanLinks('2.3; 12', 0, table); //=> false
 */
export function scanLinks(text: string, row: number, table: LinkTable): boolean {
  const before = table.length;
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (isSpace(code) || isSeparator(code)) {
      at += 1;
      continue;
    }

    const idAt = at;
    let id = 0;
    for (; isDigit(code); code = codeAt(text, ++at)) id = (id * 10 + code - 0x30) | 0;
    if (at === idAt || at - idAt > MOST_DIGITS) return unread(table, before);
    while (isSpace(code)) code = codeAt(text, ++at);

    let type: number = FS;
    if (isSide(capital(code))) {
      const to = capital(codeAt(text, at + 1));
      if (!isSide(to)) return unread(table, before);
      type = typeOf(capital(code), to);
      at += 2;
      code = codeAt(text, at);
      while (isSpace(code)) code = codeAt(text, ++at);
    }

    let lag = 0;
    let unit: number = DAYS;
    if (code === PLUS || code === MINUS) {
      const sign = code === PLUS ? 1 : -1;
      do code = codeAt(text, ++at);
      while (isSpace(code));
      const lagAt = at;
      let digits = 0;
      let places = 0;
      for (; isDigit(code); code = codeAt(text, ++at)) digits = (digits * 10 + code - 0x30) | 0;
      if (at === lagAt) return unread(table, before);
      if (code === POINT) {
        const pointAt = at;
        code = codeAt(text, ++at);
        for (; isDigit(code); code = codeAt(text, ++at)) digits = (digits * 10 + code - 0x30) | 0;
        places = at - pointAt - 1;
        if (places === 0) return unread(table, before);
      }
      if (at - lagAt > MOST_DIGITS) return unread(table, before);
      while (isSpace(code)) code = codeAt(text, ++at);
      const unitCharacters = unitLength(text, at);
      if (unitCharacters < 0) return unread(table, before);
      // A lag of nothing has one form only.
      if (digits > 0) unit = unitOf(text, at, unitCharacters);
      // One division of two whole numbers gives the very number that the text spells.
      if (digits > 0) lag = (sign * digits) / 10 ** places;
      at += unitCharacters;
      code = codeAt(text, at);
      while (isSpace(code)) code = codeAt(text, ++at);
    }
    if (code !== END && !isSeparator(code)) return unread(table, before);
    table.push(id, row, type, lag, unit);
  }
  return true;
}
