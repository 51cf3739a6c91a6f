const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/**
 * Escapes text for an attribute value in double quotes.
 *
 * @example
 * escapeAttribute('a "b"\n') //=> 'a &quot;b&quot;&#10;'
 */
export function escapeAttribute(text: string): string {
  return dropForbidden(text).replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Escapes text for element content. A carriage return is written as a reference, or a parser would turn it into a line feed.
 *
 * @example
 * escapeText('1 < 2') //=> '1 &lt; 2'
 */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character)
    : text;
}

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function dropForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * The form in which SpreadsheetML stores a string (ST_Xstring): what XML cannot hold becomes `_xHHHH_`, and a text that
 * happens to read like such an escape has its underscore escaped, so that every text comes back as it was.
 *
 * @example
 * encodeXstring('a\u0001b') //=> 'a_x0001_b'
 * encodeXstring('_x000D_') //=> '_x005F_x000D_'
 */
export function encodeXstring(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : text;
  return guarded.replace(FORBIDDEN, hexEscape).replace(/\r/g, '_x000D_');
}

/**
 * The text behind a stored string: `_xHHHH_` turned into its character.
 *
 * @example
 * decodeXstring('line_x000D_\n') //=> 'line\r\n'
 */
export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
