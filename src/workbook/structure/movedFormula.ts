/**
 * A reference of an A1 formula in its context: texts, structured references, references to other sheets and
 * names are matched first and left alone.
 */
const parts =
  /"[^"]*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<from>\$?[A-Z]{1,3}\$?\d+)(?::(?<to>\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_.([!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** Where a row is afterwards; rows count from 0. */
export type RowMove = (row: number, isAbsolute: boolean) => number;

function corner(text: string): { column: string; isAbsolute: boolean; row: number } {
  const found = /^(\$?[A-Z]{1,3})(\$?)(\d+)$/.exec(text)!;
  return { column: found[1], isAbsolute: found[2] === '$', row: Number(found[3]) - 1 };
}

function moved(text: string, move: RowMove): { text: string; by: number } {
  const { column, isAbsolute, row } = corner(text);
  const to = move(row, isAbsolute);
  return { text: `${column}${isAbsolute ? '$' : ''}${to + 1}`, by: to - row };
}

/**
 * A formula whose rows have moved: references to cells of its own sheet follow them. An area follows where its
 * first and last row move alike; else it stays, as it then speaks of a place and not of its tasks.
 *
 * @param formula in A1 form.
 * @example
 * movedFormula('=G5*2+SUM(G5:G7)&"G5"', (row) => row + 3); //=> '=G8*2+SUM(G8:G10)&"G5"'
 * movedFormula('=LOG10(G5)+[@Budget]+Lists!B2', (row) => row + 1); //=> '=LOG10(G6)+[@Budget]+Lists!B2'
 */
export function movedFormula(formula: string, move: RowMove): string {
  return formula.replace(parts, (part: string, ...rest: unknown[]) => {
    const { from, to } = rest.at(-1) as { from?: string; to?: string };
    if (from === undefined) return part;
    const first = moved(from, move);
    if (to === undefined) return first.text;
    const last = moved(to, move);
    return first.by === last.by ? `${first.text}:${last.text}` : part;
  });
}
