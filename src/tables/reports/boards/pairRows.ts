import { localized, type Localized } from '../../../words/language';
import type { BoardScope, GridColumn } from '../../board/boardSpec';
import type { ColumnType } from '../../spec';
import type { ReportStack } from './reportStack';

/** A label and a value beside it. */
export interface LabelledValue {
  readonly id: string;
  readonly label: Localized;
  readonly type: ColumnType;
  readonly formula: (scope: BoardScope) => string;
  readonly numberFormat?: Localized;
}

function columns({ id, label, type, formula, numberFormat }: LabelledValue): GridColumn[] {
  return [
    { id: `${id}Label`, label: localized('', ''), type: 'text', wide: 5, look: 'label', fixed: () => label },
    {
      id,
      label: localized('', ''),
      type,
      wide: 7,
      look: 'cell',
      align: 'Left',
      ...(numberFormat ? { numberFormat } : {}),
      formula: (scope) => `=${formula(scope)}`,
    },
  ];
}

/** A row of two labelled values; the grid is called by the first of them. */
export function pairRow(stack: ReportStack, left: LabelledValue, right: LabelledValue): void {
  stack.grid({
    id: `pair_${left.id}`,
    rows: 1,
    header: false,
    columns: [...columns(left), ...columns(right)],
  });
}
