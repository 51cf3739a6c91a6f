import type { ListId } from './spec';

/**
 * The workbook name of a drop-down. It refers to the filled cells of the list's column (of the people
 * table for `people` and `departments`), because validations understand names but no structured references.
 *
 * @example
 * listName('riskStatus'); //=> 'PL_List_RiskStatus'
 */
export function listName(list: ListId): `PL_List_${string}` {
  return `PL_List_${list[0].toUpperCase()}${list.slice(1)}`;
}
