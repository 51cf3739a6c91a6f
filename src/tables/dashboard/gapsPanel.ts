import { choiceLists } from '../../words/choiceLists';
import { localized, type Localized } from '../../words/language';
import type { BoardElement } from '../board/boardSpec';
import { heading } from './heading';
import { columns, rows } from './layout';

type Check = 'noAccountable' | 'manyAccountable' | 'noResponsible';
const checks: readonly Check[] = ['noAccountable', 'manyAccountable', 'noResponsible'];
const fine = localized('无', 'None');
const seeOwners = localized('见 WBS 的责任人列', 'See the owner column of the WBS');
const noOwner = localized('没有责任人', 'No owner');

function label(check: Check): Localized {
  return choiceLists.raciCheck.find(({ id }) => id === check)!.label;
}

/** Where nobody or more than one answers for a task: how many, and the first of them. */
export const gapsPanel: readonly BoardElement[] = [
  heading(rows.gaps, columns.right, 8, localized('责任缺口', 'Responsibility gaps'), 'responsibility'),
  {
    element: 'grid',
    id: 'gaps',
    row: rows.gaps + 1,
    column: columns.right,
    rows: checks.length + 1,
    header: false,
    columns: [
      {
        id: 'check',
        label: localized('检查', 'Check'),
        type: 'text',
        wide: 3,
        fixed: (row) => (row < checks.length ? label(checks[row]) : noOwner),
      },
      {
        id: 'count',
        label: localized('任务数', 'Tasks'),
        type: 'integer',
        wide: 1,
        look: 'strong',
        align: 'Center',
        formula: ({ column, word }, row) =>
          row < checks.length
            ? `=COUNTIFS(${column('responsibility', 'check')},${word('raciCheck', checks[row])})`
            : `=COUNTIFS(${column('progress', 'id')},">0",${column('progress', 'owner')},"")`,
        compute: (_cell, { column }, row) => {
          if (row < checks.length)
            return column('responsibility', 'check').filter((found) => found === checks[row]).length;
          const owners = column('progress', 'owner');
          return column('progress', 'id').filter((id, at) => Number(id) > 0 && owners[at] === '').length;
        },
        rules: [{ signal: 'lateInk', formula: ({ first }) => `=N(${first('gaps', 'count')})>0` }],
      },
      {
        id: 'first',
        label: localized('首个任务', 'First task'),
        type: 'text',
        wide: 4,
        formula: ({ cell, column, word, text }, row) => {
          const [found, name] = [column('responsibility', 'check'), column('responsibility', 'name')];
          const first =
            row < checks.length
              ? `IFERROR(INDEX(${name},MATCH(${word('raciCheck', checks[row])},${found},0))&"","")`
              : text(seeOwners);
          return `=IF(${cell('count')}=0,${text(fine)},${first})`;
        },
        compute: (cell, { column, text }, row) => {
          if (cell('count') === 0) return text(fine);
          if (row === checks.length) return text(seeOwners);
          const at = column('responsibility', 'check').indexOf(checks[row]);
          return at < 0 ? '' : String(column('responsibility', 'name')[at]);
        },
      },
    ],
  },
];
