import { listName } from '../../tables/listName';
import type { ListId, TableId } from '../../tables/spec';
import { choiceLists, type ChoiceListId } from '../../words/choiceLists';
import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import { wholeColumn } from '../layout/structuredReference';
import type { WorkbookSnapshot } from '../snapshot';

/** Every list that cells are chosen from. */
export const everyList: readonly ListId[] = [
  ...(Object.keys(choiceLists) as ChoiceListId[]),
  'people',
  'departments',
];

/**
 * A name for the filled cells of a list's column. It refers to the table's column, so that words that users
 * add are offered, and ends with the last word, because a blank in a list would let everything pass.
 */
export function listNameChange(list: ListId, workbook: ScopeWorkbook, isTaken: boolean): Change[] {
  const [table, column] = listColumn(list);
  const scope = workbook.tables.get(table);
  const header = scope?.headerOf(column);
  if (scope === undefined || header === undefined) return [];
  const cells = wholeColumn(scope.name, header);
  const name = listName(list);
  const refersTo = `=INDEX(${cells},1):INDEX(${cells},MAX(1,COUNTA(${cells})))`;
  return [
    isTaken ? { edit: 'redefineName', name, refersTo } : { edit: 'name', name, refersTo, comment: header },
  ];
}

const peopleColumns = { people: 'name', departments: 'department' } as const;

function isChoiceList(list: ListId): list is ChoiceListId {
  return list in choiceLists;
}

/** The table and column that a list's words stand in. */
export function listColumn(list: ListId): readonly [TableId, string] {
  return isChoiceList(list) ? ['lists', list] : ['people', peopleColumns[list]];
}

/** Names of lists that are missing, and of those whose table is made anew: their old cells are gone. */
export function missingListNames(
  snapshot: WorkbookSnapshot,
  workbook: ScopeWorkbook,
  made: ReadonlySet<TableId>,
): Change[] {
  const there = new Set(snapshot.names);
  return everyList
    .filter((list) => !there.has(listName(list)) || made.has(listColumn(list)[0]))
    .flatMap((list) => listNameChange(list, workbook, there.has(listName(list))));
}
