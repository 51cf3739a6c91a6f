import { localized } from '../../words/language';
import type { BoardElement } from '../board/boardSpec';
import { card } from '../board/card';
import { figure } from '../board/figure';
import { percentText, percentFormula } from './shownNumbers';

const row = 3;

/** The cards under the title. */
export const cardsPanel: readonly BoardElement[] = [
  ...card({
    place: { row, column: 0, columns: 3 },
    label: localized('实际进度', 'Progress'),
    link: 'progress',
    figure: figure(
      'boardProgress',
      'percent',
      ['实际进度', 'Progress'],
      ['挣值 ÷ 完工预算。', 'Earned value ÷ budget at completion.'],
      ({ name }) => `=${name('earnedProgress')}`,
      (_cell, { name }) => name('earnedProgress'),
    ),
    caption: {
      formula: ({ name, text }) =>
        `=IF(ISNUMBER(${name('plannedProgress')}),${text(localized('计划 ', 'Planned '))}&${percentFormula(name('plannedProgress'))},${text(localized('尚无基准', 'No baseline yet'))})`,
      compute: ({ name, text }) => {
        const planned = name('plannedProgress');
        return typeof planned === 'number'
          ? `${text(localized('计划 ', 'Planned '))}${percentText(planned)}`
          : text(localized('尚无基准', 'No baseline yet'));
      },
    },
  }),
];
