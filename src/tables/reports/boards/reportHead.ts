import { localized, type Localized } from '../../../words/language';
import { reportWords } from '../../../words/reportWords';
import { say } from '../../../words/say';
import { sayFormula } from '../../board/sayFormula';
import { isoDateFormula, isoDateText } from '../../computed/isoDate';
import { numberIn } from '../../computed/numberIn';
import type { ReportStack } from './reportStack';

const between = localized('  ·  ', '  ·  ');

/** Title bar of a report: project and kind, as of when, and the light. */
export function reportHead(stack: ReportStack, kind: Localized): void {
  stack.text(30, 'title', {
    formula: ({ name, text }) =>
      `=IFERROR(IF(${name('projectName')}="",${text(reportWords.untitled)},${name('projectName')}),${text(reportWords.untitled)})&${text(between)}&${text(kind)}`,
    compute: ({ name, text }) =>
      `${name('projectName') === '' ? text(reportWords.untitled) : name('projectName')}${text(between)}${text(kind)}`,
  });
  const row = stack.row;
  stack.text(22, 'asOf', {
    formula: (scope) => {
      const [day, currency] = [scope.name('statusDate'), scope.name('currency')];
      const asOf = sayFormula(scope, reportWords.asOf, { day: isoDateFormula(day) });
      const amounts = `${scope.text(between)}&${sayFormula(scope, reportWords.amountsIn, { currency })}`;
      return `=IF(ISNUMBER(${day}),${asOf},"")&IF(${currency}="","",${amounts})`;
    },
    compute: ({ name, text, language }) => {
      const [day, currency] = [numberIn(name('statusDate')), String(name('currency'))];
      const asOf = day === null ? '' : say(reportWords.asOf, { day: isoDateText(day) }, language);
      const amounts = `${text(between)}${say(reportWords.amountsIn, { currency }, language)}`;
      return `${asOf}${currency === '' ? '' : amounts}`;
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
      formula: ({ name, text }) =>
        `=IF(${name('overall')}="",${text(reportWords.notKnown)},${name('overall')})`,
      compute: ({ name, text, word }) => {
        const light = String(name('overall'));
        return light === '' ? text(reportWords.notKnown) : word('light', light);
      },
    },
    type: 'light',
    list: 'light',
  });
}
