/**
 * A structured reference taken apart. `table` is '' inside the table itself; `parts` are `all`, `data`, `headers`, `totals`,
 * `this row`; `columns` are none (all of them), one, or the two ends of a span, unescaped.
 */
export interface StructuredReference {
  readonly table: string;
  readonly parts: readonly string[];
  readonly columns: readonly string[];
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u;
const PARTS = new Set(['all', 'data', 'headers', 'totals', 'this row']);

/**
 * Takes a structured reference apart, or answers null when the text is none.
 * @example parseStructuredReference('Plan[[#Headers],[Task]]') //=> { table: 'Plan', parts: ['headers'], columns: ['Task'] }
 */
export function parseStructuredReference(text: string): StructuredReference | null {
  let reference = known.get(text);
  if (reference === undefined) {
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(text, (reference = parse(text)));
  }
  return reference;
}

const known = new Map<string, StructuredReference | null>();
const CACHE_LIMIT = 10_000;

function parse(text: string): StructuredReference | null {
  const table = NAME.exec(text)?.[0] ?? '';
  const rest = text.slice(table.length);
  if (rest === '') return table === '' ? null : { table, parts: [], columns: [] };
  if (!rest.startsWith('[') || !rest.endsWith(']')) return null;
  const inner = rest.slice(1, -1).trim();
  return inner === '' ? { table, parts: [], columns: [] } : parseInner(table, inner);
}

function parseInner(table: string, inner: string): StructuredReference | null {
  if (inner.startsWith('@')) {
    const columns = parseThisRow(inner.slice(1).trim());
    return columns && { table, parts: ['this row'], columns };
  }
  if (!inner.startsWith('[')) return simple(table, inner);
  const items = parseItems(inner);
  return items && { table, parts: items.parts, columns: items.columns };
}

function simple(table: string, inner: string): StructuredReference | null {
  if (inner.startsWith('#')) {
    const part = inner.slice(1).toLowerCase();
    return PARTS.has(part) ? { table, parts: [part], columns: [] } : null;
  }
  return { table, parts: [], columns: [unescapeColumn(inner)] };
}

function parseThisRow(text: string): readonly string[] | null {
  if (text === '') return [];
  if (!text.startsWith('[')) return [unescapeColumn(text)];
  const items = parseItems(text);
  return items && items.parts.length === 0 ? items.columns : null;
}

/** `[#Headers],[Task]:[Finish]`: bracketed items between commas and one colon. */
function parseItems(text: string): { parts: string[]; columns: string[] } | null {
  const parts: string[] = [];
  const columns: string[] = [];
  let place = 0;
  while (place < text.length) {
    const end = closingBracket(text, place);
    if (end < 0) return null;
    const item = text.slice(place + 1, end);
    if (!item.startsWith('#')) columns.push(unescapeColumn(item));
    else if (PARTS.has(item.slice(1).toLowerCase())) parts.push(item.slice(1).toLowerCase());
    else return null;
    place = end + 1;
    const separator = /^\s*[,:]\s*/.exec(text.slice(place));
    if (!separator && place < text.length) return null;
    place += separator?.[0].length ?? 0;
  }
  return columns.length <= 2 ? { parts, columns } : null;
}

/** Where the bracket that opens at a place closes; escaped brackets (`'[`) do not count. −1 when it does not. */
function closingBracket(text: string, open: number): number {
  if (text[open] !== '[') return -1;
  for (let place = open + 1; place < text.length; place++) {
    if (text[place] === "'") place++;
    else if (text[place] === ']') return place;
  }
  return -1;
}

function unescapeColumn(name: string): string {
  return name.replace(/'([\s\S])/g, '$1');
}

/**
 * A column's name as it stands in a structured reference: brackets, `#`, `'` and `@` are escaped.
 * @example escapeColumn('Cost [k]') //=> "Cost '[k']"
 */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
