import { prcCalendar } from '../../../src/project/calendar/prcCalendar';
import type { Task } from '../../../src/project/records/task';
import { schedule } from '../../../src/project/schedule/schedule';
import { checkTasks } from '../../../src/project/checks/checkTasks';
import { dayOf, formatIsoDay } from '../../../src/project/values/day';
import { packContent, type PackChoices, type PackRow } from '../../../src/tables/packs/packContent';
import { packs } from '../../../src/tables/packs/packs';
import type { TableId } from '../../../src/tables/spec';
import { standardTable } from '../../../src/tables/standardTables';
import { choiceOf, choiceLists, type ChoiceListId } from '../../../src/words/choiceLists';
import { languages, type Language } from '../../../src/words/language';

const start = dayOf(2026, 9, 14)!;
const calendar = prcCalendar(2026, 2028);

function choices(language: Language): PackChoices {
  return { language, start, calendar, calendarKind: 'prc', name: '', code: '', manager: '', today: start };
}

function taskOf(row: PackRow, index: number): Task {
  const text = (id: string) => String(row.get(id) ?? '');
  const number = (id: string) => (row.get(id) as number | undefined) ?? null;
  return {
    row: index,
    id: Number(row.get('id')),
    level: Number(row.get('level')),
    name: text('name'),
    deliverable: text('deliverable'),
    criterion: text('criterion'),
    owner: text('owner'),
    support: text('support'),
    predecessors: text('predecessors'),
    duration: number('duration'),
    notBefore: number('notBefore'),
    deadline: number('deadline'),
    pinned: number('pinned'),
    budget: number('budget'),
  };
}

describe.each(packs.flatMap((pack) => languages.map((language) => [pack.id, language, pack] as const)))(
  'the pack %s in %s',
  (_id, language, pack) => {
    const content = packContent(pack, choices(language));
    const rows = (table: TableId) => content.rows.get(table) ?? [];

    it('fills columns that exist, lists with their own words', () => {
      for (const [table, records] of content.rows) {
        const specs = new Map(standardTable(table).columns.map((column) => [column.id, column]));
        for (const [id, value] of records.flatMap((record) => [...record])) {
          const spec = specs.get(id);
          expect([table, id, spec !== undefined || content.persons.includes(id)]).toEqual([table, id, true]);
          if (spec?.list !== undefined && spec.list in choiceLists) {
            expect(choiceOf(spec.list as ChoiceListId, String(value))).not.toBeNull();
          }
        }
      }
    });

    it('is a plan without a flaw that keeps its deadline', () => {
      const tasks = rows('tasks').map(taskOf);
      const plan = schedule(tasks, calendar, start);
      expect(plan.issues).toEqual([]);
      expect(checkTasks(tasks, plan.outline, content.persons)).toEqual([]);
      for (const [index, task] of tasks.entries()) {
        if (task.deadline !== null) {
          expect(formatIsoDay(plan.tasks[index].finish!) <= formatIsoDay(task.deadline)).toBe(true);
        }
      }
    });

    it('names one accountable person a task', () => {
      for (const row of rows('responsibility')) {
        const codes = [...row].filter(([id]) => id !== 'id').map(([, code]) => String(code));
        expect(codes.filter((code) => code.includes('A'))).toHaveLength(1);
        expect(codes.some((code) => code.includes('R'))).toBe(true);
      }
    });
  },
);

describe('the cross-department pack', () => {
  it('lets the user’s manager stand where the pack says project manager', () => {
    const content = packContent(packs[0], { ...choices('en-US'), manager: 'Our manager', name: 'Ours' });
    expect(content.persons[0]).toBe('Our manager');
    expect(content.cells.get('manager')).toBe('Our manager');
    expect(content.cells.get('projectName')).toBe('Ours');
  });
});
