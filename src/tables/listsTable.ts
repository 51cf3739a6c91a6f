import { choiceLists, listLabels, openLists, type ChoiceListId } from '../words/choiceLists';
import { localized } from '../words/language';
import type { ColumnSpec, TableSpec } from './spec';

const openHint = localized('可在下方添加自己的选项。', 'Add your own words below.');
const closedHint = localized(
  '公式要用到这些词，请勿修改。',
  'Formulas quote these words; leave them as they are.',
);

function listColumn(list: ChoiceListId): ColumnSpec {
  return {
    id: list,
    label: listLabels[list],
    kind: openLists.has(list) ? 'input' : 'engine',
    type: 'text',
    hint: openLists.has(list) ? openHint : closedHint,
  };
}

/** Every drop-down of the workbook, a column a list, its words from the first row down without gaps. */
export const listsTable: TableSpec = {
  id: 'lists',
  name: 'PL_Lists',
  label: localized('下拉列表', 'Lists'),
  sheet: 'settings',
  columns: (Object.keys(choiceLists) as ChoiceListId[]).map(listColumn),
};
