import { checkOwnersInMatrix } from '../../../src/project/checks/checkOwnersInMatrix';
import { taskNamed } from '../../support/taskNamed';

const matrix = [
  {
    row: 0,
    id: 1,
    name: 'Dig',
    cells: [
      { who: 'Ann', text: '' },
      { who: 'Bo', text: 'A/R' },
    ],
  },
];

describe('checkOwnersInMatrix', () => {
  test('names an owner whose cell in the task row is blank', () => {
    expect(checkOwnersInMatrix([taskNamed('Dig', { owner: 'Ann' })], matrix)).toEqual([
      expect.objectContaining({ code: 'ownerWithoutRole', table: 'tasks', row: 0, column: 'owner' }),
    ]);
  });

  test('is content with a role, without an owner, and with an owner who has no column', () => {
    for (const owner of ['Bo', '', 'Cy']) {
      expect(checkOwnersInMatrix([taskNamed('Dig', { owner })], matrix)).toEqual([]);
    }
  });
});
