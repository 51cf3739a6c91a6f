import { localized } from '../words/language';
import type { ColumnKind, ColumnSpec, ColumnType } from './spec';

/** A text in Chinese and in English. */
type Pair = readonly [zh: string, en: string];

/**
 * Writes a column on a few lines, so that a table reads as a table.
 *
 * @example
 * column('input', 'name', 'text', ['任务名称', 'Task'], ['做什么。', 'What is done.']).label['en-US']; //=> 'Task'
 */
export function column(
  kind: ColumnKind,
  id: string,
  type: ColumnType,
  label: Pair,
  hint: Pair,
  more: Pick<
    ColumnSpec,
    | 'width'
    | 'list'
    | 'formula'
    | 'compute'
    | 'essential'
    | 'optional'
    | 'helper'
    | 'rollsUp'
    | 'once'
    | 'least'
  > = {},
): ColumnSpec {
  return { id, kind, type, label: localized(...label), hint: localized(...hint), ...more };
}
