import { reportWords } from '../../words/reportWords';
import type { CellValue } from '../tableContent';
import type { BoardContext, BoardRule, BoardScope } from './boardSpec';

/**
 * What is said about a deviation, in a row of the progress table: where nothing is although the task is beyond
 * tolerance, that it is not; within tolerance no reason is wanted.
 *
 * @param said an expression that may come to a blank text.
 */
export function givenReason(scope: BoardScope, row: string, said: string): string {
  const light = `INDEX(${scope.column('progress', 'light')},${row})`;
  const isLit = ['yellow', 'red'].map((one) => `${light}=${scope.word('light', one)}`).join(',');
  return `IF(${said}="",IFERROR(IF(OR(${isLit}),${scope.text(reportWords.notGiven)},"–"),"–"),${said})`;
}

/** The same without a sheet. */
export function givenReasonCell({ text }: BoardContext, light: CellValue, said: string): string {
  if (said !== '') return said;
  return light === 'yellow' || light === 'red' ? text(reportWords.notGiven) : '–';
}

/** Shows in a list what was not given. */
export function notGivenRules(list: string, column: string): readonly BoardRule[] {
  return [
    {
      signal: 'watchInk',
      formula: ({ first, text }) => `=${first(list, column)}=${text(reportWords.notGiven)}`,
    },
  ];
}
