/** Characters that a structured reference wants an apostrophe before. */
const special = /['[\]#@]/g;

/**
 * A header as a structured reference spells it, in its brackets.
 *
 * @example
 * bracketed('计划完成%'); //=> '[计划完成%]'
 * bracketed('Cost [k€]'); //=> "[Cost '[k€']]"
 */
export function bracketed(header: string): string {
  return `[${header.replace(special, "'$&")}]`;
}

/**
 * The cell of this row in a column of the same table.
 *
 * @example
 * thisRow('预算'); //=> '[@[预算]]'
 */
export function thisRow(header: string): string {
  return `[@${bracketed(header)}]`;
}

/**
 * A whole column of a table.
 *
 * @example
 * wholeColumn('PL_Tasks', '预算'); //=> 'PL_Tasks[预算]'
 */
export function wholeColumn(table: string, header: string): string {
  return `${table}${bracketed(header)}`;
}

/**
 * The header cell of a column, live: Excel keeps it in step with the header and the table's name.
 *
 * @example
 * headerReference('PL_Tasks', '预算'); //=> 'PL_Tasks[[#Headers],[预算]]'
 */
export function headerReference(table: string, header: string): string {
  return `${table}[[#Headers],${bracketed(header)}]`;
}
