import { localized, type Localized } from '../../../words/language';
import { reportWords } from '../../../words/reportWords';
import { isoDateFormula, isoDateText } from '../../computed/isoDate';
import { numberIn } from '../../computed/numberIn';
import type { ReportStack } from './reportStack';

const between = localized('  ·  ', '  ·  ');
const asOf = localized('截至 ', 'As of ');
const amounts = localized('  ·  金额 ', '  ·  amounts in ');
const unknown = localized('未知', 'Not known');

/** Title bar of a report: project and kind, as of when, and the light. */
export function reportHead(stack: ReportStack, kind: Localized): void {
  stack.text(30, 'title', {
    formula: ({ name, text }) =>
      `=IF(${name('projectName')}="",${text(reportWords.untitled)},${name('projectName')})&${text(between)}&${text(kind)}`,
    compute: ({ name, text }) =>
      `${name('projectName') === '' ? text(reportWords.untitled) : name('projectName')}${text(between)}${text(kind)}`,
  });
  const row = stack.row;
  stack.text(22, 'asOf', {
    formula: ({ name, text }) =>
      `=IF(ISNUMBER(${name('statusDate')}),${text(asOf)}&${isoDateFormula(name('statusDate'))},"")` +
      `&IF(${name('currency')}="","",${text(amounts)}&${name('currency')})`,
    compute: ({ name, text }) => {
      const [day, currency] = [numberIn(name('statusDate')), String(name('currency'))];
      const date = day === null ? '' : `${text(asOf)}${isoDateText(day)}`;
      return `${date}${currency === '' ? '' : `${text(amounts)}${currency}`}`;
    },
  });
  const last = stack.elements.at(-1);
  if (last?.element === 'text') {
    stack.elements[stack.elements.length - 1] = { ...last, place: { ...last.place, column: 4, columns: 20 } };
  }
  stack.elements.push({
    element: 'text',
    place: { row, column: 0, rows: 1, columns: 3 },
    look: 'lead',
    words: {
      formula: ({ name, text }) => `=IF(${name('overall')}="",${text(unknown)},${name('overall')})`,
      compute: ({ name, text, word }) => {
        const light = String(name('overall'));
        return light === '' ? text(unknown) : word('light', light);
      },
    },
    type: 'light',
    list: 'light',
  });
}
