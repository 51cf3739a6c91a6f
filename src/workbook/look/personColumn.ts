import { personColumnHint } from '../../tables/responsibilityTable';
import type { ColumnSpec } from '../../tables/spec';

/** What the id of a person's column of the responsibility matrix begins with. */
const prefix = 'person:';

/**
 * The id under which a person's column is known inside a plan; the workbook knows it by its header.
 *
 * @example
 * personColumnId('项目经理'); //=> 'person:项目经理'
 */
export function personColumnId(person: string): string {
  return prefix + person;
}

/**
 * The person of such an id; `undefined` for the id of a standard column.
 *
 * @example
 * personOf('person:项目经理'); //=> '项目经理'
 */
export function personOf(columnId: string): string | undefined {
  return columnId.startsWith(prefix) ? columnId.slice(prefix.length) : undefined;
}

/** Is the column one of a person? */
export function isPersonColumn({ id }: ColumnSpec): boolean {
  return personOf(id) !== undefined;
}

/** The column of a person or department in the responsibility matrix: headed by the name, a drop-down of codes. */
export function personColumn(person: string): ColumnSpec {
  return {
    id: personColumnId(person),
    label: { 'zh-CN': person, 'en-US': person },
    kind: 'input',
    type: 'choice',
    hint: personColumnHint,
    width: 11,
    list: 'raci',
  };
}
