import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import type { ExportedPlan } from '../../../src/tables/mspdi/exportedPlan';
import { writeMspdi } from '../../../src/tables/mspdi/writeMspdi';
import { parseIsoDay } from '../../../src/project/values/day';
import { describeWhere, sharedData } from '../../support/tools';

const start = parseIsoDay('2026-09-14')!;
const noActuals = { start: null, finish: null, share: 0, cost: null, remaining: null };

const plan: ExportedPlan = {
  name: 'Bridge',
  manager: 'Site lead',
  currency: 'CNY',
  start,
  finish: start + 9,
  statusDate: start + 2,
  criticalSlack: 0,
  calendar: {
    weekdays: [1, 2, 3, 4, 5],
    exceptions: [{ first: start + 17, last: start + 23, isWorked: false, name: 'National Day' }],
  },
  people: [{ name: 'Site lead', department: 'Works', rate: 1000 }],
  tasks: [
    {
      id: 7,
      level: 1,
      code: '1',
      name: 'Dig',
      notes: 'Mind the pipes',
      type: 'task',
      duration: 2.5,
      isEstimated: false,
      start: { day: start, share: 0 },
      finish: { day: start + 2, share: 0.5 },
      totalSlack: 1.5,
      freeSlack: 0,
      critical: false,
      links: [],
      notBefore: start,
      pinned: null,
      deadline: start + 4,
      budget: 1234.5,
      baseline: { start, finish: start + 2, duration: 3, budget: 1000 },
      actuals: { start, finish: null, share: 0.4, cost: 500, remaining: null },
      people: ['Site lead'],
    },
    {
      id: 9,
      level: 1,
      code: '2',
      name: 'Done',
      notes: '',
      type: 'milestone',
      duration: 0,
      isEstimated: false,
      start: { day: start + 4, share: 1 },
      finish: { day: start + 4, share: 1 },
      totalSlack: 0,
      freeSlack: 0,
      critical: true,
      links: [{ id: 7, type: 'SS', lag: -1.5, unit: 'days' }],
      notBefore: null,
      pinned: start + 4,
      deadline: null,
      budget: null,
      baseline: null,
      actuals: noActuals,
      people: [],
    },
  ],
};

/** The names of the children of every element, by the element's name; a name that is repeated stands once. */
function childrenByParent(xml: string): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  const open: { readonly name: string; readonly children: string[] }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => {
    const siblings = open.at(-1)?.children;
    if (siblings && !siblings.includes(local)) siblings.push(local);
    open.push({ name: local, children: [] });
  });
  parser.on('closetag', () => {
    const { name, children } = open.pop()!;
    found.set(name, [...(found.get(name) ?? []), children]);
  });
  parser.write(xml).close();
  return found;
}

test('times, money, lags and slack as Project counts them', () => {
  const [dig, done] = writeMspdi(plan).match(/<Task>.*<\/Task>/g)!;
  for (const field of [
    '<UID>7</UID><ID>1</ID>',
    '<Start>2026-09-14T08:00:00</Start><Finish>2026-09-16T12:00:00</Finish>',
    '<Duration>PT20H0M0S</Duration><DurationFormat>7</DurationFormat>',
    '<FreeSlack>0</FreeSlack><TotalSlack>7200</TotalSlack>',
    '<FixedCost>123450</FixedCost>',
    '<PercentComplete>40</PercentComplete>',
    '<ActualDuration>PT8H0M0S</ActualDuration><ActualCost>50000</ActualCost><RemainingDuration>PT12H0M0S</RemainingDuration>',
    '<ConstraintType>4</ConstraintType><CalendarUID>-1</CalendarUID><ConstraintDate>2026-09-14T08:00:00</ConstraintDate><Deadline>2026-09-18T17:00:00</Deadline>',
  ]) {
    expect(dig).toContain(field);
  }
  for (const field of [
    '<Start>2026-09-18T17:00:00</Start><Finish>2026-09-18T17:00:00</Finish>',
    '<Milestone>1</Milestone>',
    '<PredecessorUID>7</PredecessorUID><Type>3</Type><CrossProject>0</CrossProject><LinkLag>-7200</LinkLag><LagFormat>7</LagFormat>',
    '<ConstraintType>2</ConstraintType>',
  ]) {
    expect(done).toContain(field);
  }
  expect(writeMspdi(plan)).toContain('<StandardRate>125</StandardRate>');
});

/** The order of the schema (mspdi_pj12.xsd) where a file of Project shows only a part of it. */
const schemaOrder: Readonly<Record<string, string>> = {
  Task: 'Critical FreeSlack TotalSlack FixedCost PercentComplete Cost ActualStart ActualFinish ActualDuration ActualCost RemainingDuration ConstraintType CalendarUID ConstraintDate Deadline Notes PredecessorLink Baseline',
  Project:
    'Name Title Manager ScheduleFromStart BaselineForEarnedValue StatusDate NewTasksAreManual Calendars',
  Calendar: 'UID Name IsBaseCalendar BaseCalendarUID WeekDays Exceptions',
  WeekDay: 'DayType DayWorking TimePeriod WorkingTimes',
  Exception: 'EnteredByOccurrences TimePeriod Occurrences Name Type DayWorking WorkingTimes',
  Baseline: 'Number Interim Start Finish Duration DurationFormat Cost',
  Resource: 'UID ID Name Type IsNull Group MaxUnits StandardRate StandardRateFormat',
};

/** The names that both have, in the order of the first. */
function common(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => others.includes(name));
}

test('fields stand in the order of the schema', () => {
  const ours = childrenByParent(writeMspdi(plan));
  for (const [parent, names] of Object.entries(schemaOrder)) {
    const schema = names.split(' ');
    expect(ours.get(parent)!.flatMap((children) => common(children, schema)).length).toBeGreaterThan(3);
    for (const children of ours.get(parent)!) {
      expect([parent, ...common(children, schema)]).toEqual([parent, ...common(schema, children)]);
    }
  }
});

describeWhere(sharedData, 'shared data', 'fields stand in the order of Microsoft Project', () => {
  test.each(['task-links-project2010-mspdi.xml', 'task-links-project2019-mspdi.xml', 'baselines.xml'])(
    '%s',
    (file) => {
      const theirs = childrenByParent(readFileSync(join(sharedData!, 'msproject', file), 'utf8'));
      const ours = childrenByParent(writeMspdi(plan));
      for (const parent of ['Project', 'Task', 'Calendar', 'WeekDay', 'Resource', 'Assignment']) {
        for (const children of ours.get(parent)!) {
          for (const projects of theirs.get(parent)!) {
            expect([parent, ...common(children, projects)]).toEqual([parent, ...common(projects, children)]);
          }
        }
      }
    },
  );
});
