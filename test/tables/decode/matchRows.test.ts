import { matchRows } from '../../../src/tables/decode/matchRows';
import { tableOf } from './tableOf';

const tasks = [
  { id: 1, name: 'Dig' },
  { id: 2, name: 'Pour' },
  { id: 3, name: 'Paint' },
];

function match(rows: Parameters<typeof tableOf>[1], lastId = 5) {
  const { taskOf, issues } = matchRows(tableOf('progress', rows), tasks, lastId);
  return { taskOf, codes: issues.map(({ code, row }) => [code, row]) };
}

describe('matchRows', () => {
  it('takes the ID where it is good, also where it stands as text', () => {
    const rows = [
      { id: 2, name: 'Pour' },
      { id: ' 1', name: 'Dig' },
    ];
    expect(match(rows)).toEqual({ taskOf: [2, 1], codes: [] });
  });

  it.each([
    ['cleared', ''],
    ['doubled', 1],
    ['mistyped as text', 'two'],
    ['mistyped as a number that was never given', 99],
    ['mistyped as the number of a task that is gone', 4],
  ])('knows a row whose ID was %s by its name', (_how, id) => {
    const rows = [
      { id, name: 'Pour' },
      { id: 1, name: 'Dig' },
    ];
    expect(match(rows)).toEqual({ taskOf: [2, 1], codes: [['rowMatched', 0]] });
  });

  it('does not guess between two rows of one name, nor for a task that has its row', () => {
    const twice = [
      { name: 'Pour', nextStep: 'x' },
      { name: 'Pour', nextStep: 'y' },
    ];
    expect(match(twice)).toEqual({
      taskOf: [undefined, undefined],
      codes: [
        ['rowWithoutTask', 0],
        ['rowWithoutTask', 1],
      ],
    });
    const copied = [
      { id: 2, name: 'Pour' },
      { id: 2, name: 'Pour' },
    ];
    expect(match(copied)).toEqual({ taskOf: [2, undefined], codes: [['repeatedRow', 1]] });
  });

  it('leaves the rows of removed tasks to be archived, and rows of the user as they are', () => {
    const rows = [
      { id: 4, name: 'Gone' },
      { id: 77, name: 'Odd' },
      { id: '', name: '' },
    ];
    expect(match(rows)).toEqual({ taskOf: [4, undefined, undefined], codes: [['unknownTask', 1]] });
  });
});
