import { localized } from '../words/language';
import type { ColumnType, NamedCellSpec } from './spec';

/**
 * Writes a named cell on a few lines. Its workbook name is `PL_` and the id in capitals, unless said.
 *
 * @example
 * namedCell('input', 'statusDate', 'date', ['状态日期', 'Status date'], ['截至哪天。', 'As of when.']).name; //=> 'PL_StatusDate'
 */
export function namedCell(
  kind: NamedCellSpec['kind'],
  id: string,
  type: ColumnType,
  label: readonly [zh: string, en: string],
  hint: readonly [zh: string, en: string],
  more: Pick<
    Partial<NamedCellSpec>,
    'name' | 'list' | 'initial' | 'formula' | 'compute' | 'largeMoney' | 'optional'
  > = {},
): NamedCellSpec {
  const name = `PL_${id[0].toUpperCase()}${id.slice(1)}` as const;
  return { id, name, kind, type, label: localized(...label), hint: localized(...hint), ...more };
}

/**
 * The same for a cell of the settings: its workbook name starts with `PL_Set_`.
 *
 * @example
 * setting('input', 'cadence', 'integer', ['填报周期', 'Cadence'], ['天数。', 'Days.']).name; //=> 'PL_Set_Cadence'
 */
export const setting: typeof namedCell = (kind, id, type, label, hint, more = {}) =>
  namedCell(kind, id, type, label, hint, { name: `PL_Set_${id[0].toUpperCase()}${id.slice(1)}`, ...more });
