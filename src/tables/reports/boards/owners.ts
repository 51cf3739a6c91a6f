import type { BoardScope } from '../../board/boardSpec';
import { countRows } from '../../computed/passingErrors';
import type { Pick } from './pickedRows';

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

/** Tasks of one person for which a condition holds, counted. */
export function countOwned(scope: BoardScope, name: string, condition: string): string {
  return countRows(`(${scope.column('progress', 'owner')}=${name})*${condition}`);
}
