import { localized } from '../../words/language';
import type { BoardElement } from '../board/boardSpec';
import { figure } from '../board/figure';
import { isoDateFormula, isoDateText } from '../computed/isoDate';
import { numberIn } from '../computed/numberIn';
import { errorGrid } from './errorGrid';
import { errorNote, errorNoteFormula } from './errorNote';
import { overallReason, overallReasonFormula } from './overallReason';

const project = localized('项目', 'Project');
const kind = localized('  ·  仪表盘', '  ·  Dashboard');
const asOf = localized('截至 ', 'As of ');
const amounts = localized('  ·  金额 ', '  ·  amounts in ');

/** Title bar: the project, as of when, its light, and why it has that light. */
export const titlePanel: readonly BoardElement[] = [
  errorGrid,
  {
    element: 'text',
    place: { row: 0, column: 0, rows: 1, columns: 18 },
    look: 'title',
    words: {
      formula: ({ name, text }) =>
        `=IFERROR(IF(${name('projectName')}="",${text(project)},${name('projectName')}),${text(project)})&${text(kind)}`,
      compute: ({ name, text }) =>
        `${name('projectName') === '' ? text(project) : name('projectName')}${text(kind)}`,
    },
  },
  {
    element: 'text',
    place: { row: 0, column: 18, rows: 1, columns: 6 },
    look: 'asOf',
    words: {
      formula: ({ name, text }) =>
        `=IF(ISNUMBER(${name('statusDate')}),${text(asOf)}&${isoDateFormula(name('statusDate'))},"")` +
        `&IF(${name('currency')}="","",${text(amounts)}&${name('currency')})`,
      compute: ({ name, text }) => {
        const [day, currency] = [numberIn(name('statusDate')), String(name('currency'))];
        const date = day === null ? '' : `${text(asOf)}${isoDateText(day)}`;
        return `${date}${currency === '' ? '' : `${text(amounts)}${currency}`}`;
      },
    },
  },
  {
    element: 'figure',
    place: { row: 1, column: 0, rows: 1, columns: 2 },
    look: 'lead',
    cell: figure(
      'boardLight',
      'light',
      ['总体状态', 'Overall light'],
      ['项目信息中的总体状态。', 'The overall light of the Project sheet.'],
      ({ name }) => `=${name('overall')}&""`,
      (_cell, { name }) => name('overall'),
      { list: 'light' },
    ),
  },
  {
    element: 'text',
    place: { row: 1, column: 2, rows: 1, columns: 22 },
    look: 'reason',
    words: {
      formula: (scope) => `${overallReasonFormula(scope)}&${errorNoteFormula(scope)}`,
      compute: (context) => `${String(overallReason(context))}${errorNote(context)}`,
    },
  },
];
