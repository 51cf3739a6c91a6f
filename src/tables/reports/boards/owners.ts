import type { BoardScope } from '../../board/boardSpec';
import { countRows } from '../../computed/passingErrors';
import { reportWords as words } from '../../../words/reportWords';
import type { Pick } from './pickedRows';
import { sayFormula } from '../../board/sayFormula';

/** Persons who own a task. */
export const personPick: Pick = {
  table: 'people',
  anchor: 'name',
  condition: (scope) => {
    const names = scope.column('people', 'name');
    return `(${names}<>"")*(COUNTIF(${scope.column('progress', 'owner')},${names})>0)`;
  },
  rank: () => '0',
};

/** The first row of the progress table of every owner. */
function firstOfOwner(scope: BoardScope): string {
  const owners = scope.column('progress', 'owner');
  const place = `(ROW(${owners})-ROW(INDEX(${owners},1))+1)`;
  return `(${owners}<>"")*(MATCH(${owners}&"|",${owners}&"|",0)=${place})`;
}

/** How many persons own tasks, whether the people table knows them or not. */
export function countOwners(scope: BoardScope): string {
  return countRows(firstOfOwner(scope));
}

/** Names the owners whom the people table does not know by their number; blank where it knows all. */
export function unlistedOwners(scope: BoardScope): string {
  const owners = scope.column('progress', 'owner');
  const isUnlisted = `(COUNTIF(${scope.column('people', 'name')},${owners})=0)`;
  const n = countRows(`${firstOfOwner(scope)}*${isUnlisted}`);
  const tasks = countRows(`(${owners}<>"")*${isUnlisted}`);
  return `=IF(${n}=0,"",${sayFormula(scope, words.unlistedOwners, { n, tasks })})`;
}

/** Tasks of one person for which a condition holds, counted. */
export function countOwned(scope: BoardScope, name: string, condition: string): string {
  return countRows(`(${scope.column('progress', 'owner')}=${name})*${condition}`);
}
