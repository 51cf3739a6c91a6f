import { editBy } from '../../edits/edit';
import { setCriteria } from '../../edits/tables/filterRows';
import type { FilterCriteria } from '../../model/table';
import { colorOf, textOf } from '../../protocol/argument';
import type { HostClass, Session } from '../../protocol/hostObject';
import { customCriteria, rankCriteria, readCriteria, valuesCriteria } from './filterCriteria';
import { demandTable } from './tableParts';
import type { TableColumnTarget } from './tableParts';

function apply(
  { sheet, table, column }: TableColumnTarget,
  criteria: FilterCriteria | null,
  session: Session,
): void {
  setCriteria(editBy(session), sheet, table, table.columns.indexOf(column), criteria);
}

/** `tableColumn.filter`. */
export const filterClass: HostClass<TableColumnTarget> = {
  name: 'Filter',
  check: demandTable,
  properties: {
    Criteria: ({ table, column }) => table.criteria.get(table.columns.indexOf(column)) ?? null,
  },
  methods: {
    Apply: (target, [criteria], session) => apply(target, readCriteria(criteria), session),
    ApplyBottomItemsFilter: (target, [count], session) =>
      apply(target, rankCriteria('BottomItems', count), session),
    ApplyBottomPercentFilter: (target, [percent], session) =>
      apply(target, rankCriteria('BottomPercent', percent), session),
    ApplyTopItemsFilter: (target, [count], session) =>
      apply(target, rankCriteria('TopItems', count), session),
    ApplyTopPercentFilter: (target, [percent], session) =>
      apply(target, rankCriteria('TopPercent', percent), session),
    ApplyCellColorFilter: (target, [color], session) =>
      apply(target, { filterOn: 'CellColor', color: colorOf(color) }, session),
    ApplyFontColorFilter: (target, [color], session) =>
      apply(target, { filterOn: 'FontColor', color: colorOf(color) }, session),
    ApplyIconFilter: (target, [icon], session) =>
      apply(target, { filterOn: 'Icon', icon: icon as FilterCriteria['icon'] }, session),
    ApplyCustomFilter: (target, [criteria1, criteria2, operator], session) =>
      apply(target, customCriteria(criteria1, criteria2, operator), session),
    ApplyDynamicFilter: (target, [criteria], session) =>
      apply(target, { filterOn: 'Dynamic', dynamicCriteria: textOf(criteria, 'criteria') }, session),
    ApplyValuesFilter: (target, [values], session) => apply(target, valuesCriteria(values), session),
    Clear: (target, _args, session) => apply(target, null, session),
  },
};
