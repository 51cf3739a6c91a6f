import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { nextBaseline } from '../../../src/project/baselines/nextBaseline';
import { planDifferences } from '../../../src/project/baselines/planDifferences';
import type { Task } from '../../../src/project/records/task';
import { schedule } from '../../../src/project/schedule/schedule';

const start = 46279;
const calendar = mondayToFriday(2026, 2026);

function task(id: number, more: Partial<Task> = {}): Task {
  return {
    row: id - 1,
    id,
    level: 1,
    name: `T${id}`,
    deliverable: '',
    criterion: '',
    owner: '',
    support: '',
    predecessors: id === 1 ? '' : String(id - 1),
    duration: 2,
    notBefore: null,
    deadline: null,
    pinned: null,
    budget: null,
    ...more,
  };
}

const approved = [task(1), task(2), task(3)];
const baseline = nextBaseline(approved, schedule(approved, calendar, start), undefined);

function differences(tasks: readonly Task[]) {
  return planDifferences(tasks, schedule(tasks, calendar, start), baseline);
}

test('the plan as approved does not differ', () => {
  expect(differences(approved)).toEqual([]);
});

test('a longer task is named, those that it pushes are not', () => {
  expect(differences([task(1, { duration: 4 }), task(2), task(3)])).toEqual([
    { kind: 'changed', row: 0, field: 'duration', was: 2, is: 4 },
  ]);
});

test('a moved start is named where no driving task moved', () => {
  const moved = differences([task(1), task(2, { notBefore: start + 7 }), task(3)]);
  expect(moved).toMatchObject([{ kind: 'changed', row: 1, field: 'start' }]);
});

test('tasks that came and went', () => {
  expect(differences([task(1), task(2), task(4, { predecessors: '' })])).toMatchObject([
    { kind: 'added', row: 2 },
    { kind: 'removed', task: { id: 3, name: 'T3' } },
  ]);
});
