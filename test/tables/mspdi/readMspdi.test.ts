import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLinks } from '../../../src/project/links/parseLinks';
import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { LARGEST_PLAN_FILE, readMspdi } from '../../../src/tables/mspdi/readMspdi';
import { planNoteText } from '../../../src/tables/mspdi/planNoteText';
import { planFaultWords } from '../../../src/words/planFileWords';
import { languages } from '../../../src/words/language';
import { say } from '../../../src/words/say';
import { describeWhere, sharedData } from '../../support/tools';
import { planXml, readPlanText, xmlOf } from './planXml';

const iso = (value: unknown) => (typeof value === 'number' ? formatIsoDay(value) : value);
const dig = { UID: 1, Name: 'Dig', OutlineLevel: 1, Duration: 'PT16H0M0S' };

function taskOf(fields: Record<string, string | number | string[]>, more?: Parameters<typeof planXml>[1]) {
  const { plan, notes } = readPlanText(planXml([{ ...dig, ...fields }], more));
  return { task: plan.tasks[0], notes: notes.map(({ code }) => code), all: notes };
}

describeWhere(sharedData, 'shared data', 'files that Microsoft Project saved', () => {
  const lines = () =>
    readFileSync(join(sharedData!, 'msproject/expected.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
      .filter(([, uid]) => uid !== '0');

  test.each([
    'baselines.xml',
    'mspdirelations.xml',
    'task-links-project2010-mspdi.xml',
    'task-links-project2019-mspdi.xml',
  ])('%s: names, levels, durations, links', (file) => {
    const reading = readMspdi(readFileSync(join(sharedData!, 'msproject', file)));
    if (!reading.readable) throw new Error(reading.fault);
    const expected = lines().filter(([name]) => name === file);
    const { tasks, calendar } = reading.plan;
    const hoursPerDay = file === 'baselines.xml' ? 7.5 : 8;
    expect(calendar).toEqual({ weekdays: [1, 2, 3, 4, 5], exceptions: [] });
    if (expected.length > 0) {
      expect(tasks.map(({ id, name, duration }) => [id, name, duration])).toEqual(
        expected.map(([, uid, name, duration]) => {
          const [hours, minutes] = /^PT(\d+)H(\d+)M/.exec(duration)!.slice(1).map(Number);
          return [Number(uid), name, (hours + minutes / 60) / hoursPerDay];
        }),
      );
      const links = tasks.map(({ predecessors }) =>
        parseLinks(predecessors).links.map(({ predecessor, type, lag }) => {
          return `${predecessor.by === 'id' ? predecessor.id : ''}:${type}:${lag}`;
        }),
      );
      expect(links).toEqual(
        expected.map((cells) =>
          cells
            .slice(13)
            .join(';')
            .split(';')
            .filter(Boolean)
            .map((link) => {
              const [uid, type, minutes] = link.trim().split(':');
              return `${uid}:${type}:${Number(minutes) / 480}`;
            }),
        ),
      );
    }
    expect(tasks.every(({ level, predecessors }) => level === 1 && !/undefined|NaN/.test(predecessors))).toBe(
      true,
    );
  });

  test('baselines beside the one that earned value goes by are named', () => {
    const reading = readMspdi(readFileSync(join(sharedData!, 'msproject/baselines.xml')));
    expect(reading.readable && reading.notes.map(({ code }) => code)).toContain('otherBaselines');
    expect(reading.readable && reading.plan.people).toEqual([
      { name: 'Resource One', department: '', rate: null },
    ]);
  });
});

describe('durations', () => {
  test.each([
    ['PT8H0M0S', {}, 1],
    ['PT4H0M0S', {}, 0.5],
    ['PT0H0M0S', {}, 0],
    ['PT7H30M0S', { MinutesPerDay: 450 }, 1],
    ['P1DT0H', {}, 3],
    ['PT12H0M0S', { MinutesPerDay: 0 }, 1.5],
  ])('%s %j is %d days', (duration, project, days) => {
    expect(taskOf({ Duration: duration }, { project }).task.duration).toBe(days);
  });

  test('elapsed time becomes the working days in it, and is named', () => {
    const elapsed = { Duration: 'PT168H0M0S', DurationFormat: 8 };
    const dates = { Start: '2026-09-14T08:00:00', Finish: '2026-09-21T08:00:00' };
    expect(taskOf({ ...elapsed, ...dates })).toMatchObject({
      task: { duration: 5 },
      notes: ['elapsedDuration'],
    });
    expect(taskOf(elapsed)).toMatchObject({ task: { duration: 5 }, notes: ['elapsedDuration'] });
  });

  test('one that cannot be read is left blank and named', () => {
    expect(taskOf({ Duration: 'two weeks' })).toMatchObject({
      task: { duration: '' },
      notes: ['unreadableDuration'],
    });
  });

  test('a milestone that takes time stays a task', () => {
    expect(taskOf({ Milestone: 1 })).toMatchObject({ task: { duration: 2 }, notes: ['longMilestone'] });
    expect(taskOf({ Milestone: 1, Duration: 'PT0H0M0S' })).toMatchObject({
      task: { duration: 0 },
      notes: [],
    });
  });
});

describe('links', () => {
  const link = (fields: Record<string, string | number>) => {
    const second = {
      UID: 2,
      Name: 'Pour',
      Duration: 'PT8H0M0S',
      PredecessorLink: [xmlOf({ PredecessorUID: 1, ...fields })],
    };
    const { plan, notes } = readPlanText(planXml([dig, second]));
    return [plan.tasks[1].predecessors, ...notes.map(({ code }) => code)];
  };

  test.each([
    [{}, ['1']],
    [{ Type: 1 }, ['1']],
    [{ Type: 0 }, ['1FF']],
    [{ Type: 2 }, ['1SF']],
    [{ Type: 3, LinkLag: -7200, LagFormat: 7 }, ['1SS-1.5d']],
    [{ Type: 1, LinkLag: 24000, LagFormat: 9 }, ['1FS+5d']],
    [{ Type: 1, LinkLag: 43200, LagFormat: 8 }, ['1FS+3ed']],
    [{ Type: 1, LinkLag: 100800, LagFormat: 42 }, ['1FS+7ed']],
    [{ Type: 1, LinkLag: 50, LagFormat: 19 }, ['1FS+50%']],
    [{ Type: 3, LinkLag: -25, LagFormat: 51 }, ['1SS-25%']],
    [{ Type: 1, LinkLag: 50, LagFormat: 20 }, ['1FS+50%', 'elapsedPercentLag']],
    [{ Type: 9 }, ['', 'unknownLinkType']],
    [{ PredecessorUID: 77 }, ['', 'linkToNothing']],
    [{ CrossProject: 1, CrossProjectName: 'other.mpp' }, ['', 'linkToOtherProject']],
  ])('%j', (fields, expected) => {
    expect(link(fields)).toEqual(expected);
  });
});

describe('constraints', () => {
  const at = (type: number, date: string, more = {}) => {
    const { task, notes } = taskOf({ ConstraintType: type, ConstraintDate: date, ...more });
    return [iso(task.notBefore), iso(task.pinned), iso(task.deadline), ...notes];
  };

  // A task of two days; Friday is 2026-09-25, Monday after it 2026-09-28.
  test.each([
    [0, '', ['', '', '']],
    [1, '', ['', '', '', 'constraintLeftOut']],
    [2, '2026-09-25T08:00:00', ['', '2026-09-25', '']],
    [3, '2026-09-28T17:00:00', ['', '2026-09-25', '2026-09-28', 'constraintAsDate']],
    [4, '2026-09-25T08:00:00', ['2026-09-25', '', '']],
    [4, '2026-09-25T17:00:00', ['2026-09-26', '', '']],
    [5, '2026-09-25T08:00:00', ['', '', '2026-09-28', 'constraintAsDate']],
    [6, '2026-09-28T17:00:00', ['2026-09-25', '', '', 'constraintAsDate']],
    [7, '2026-09-28T17:00:00', ['', '', '2026-09-28', 'constraintAsDate']],
    [7, '2026-09-28T08:00:00', ['', '', '2026-09-25', 'constraintAsDate']],
    [4, 'soon', ['', '', '', 'unreadableDate', 'constraintWithoutDate']],
    [4, '1899-01-01T08:00:00', ['', '', '', 'unreadableDate', 'constraintWithoutDate']],
  ])('type %d on %s', (type, date, expected) => {
    expect(at(type, date)).toEqual(expected);
  });

  test('of a deadline and a constraint the earlier one binds', () => {
    expect(at(7, '2026-09-28T17:00:00', { Deadline: '2026-09-25T17:00:00' })[2]).toBe('2026-09-25');
    expect(at(7, '2026-09-25T17:00:00', { Deadline: '2026-09-28T17:00:00' })[2]).toBe('2026-09-25');
    expect(iso(taskOf({ Deadline: '2026-09-25T17:00:00' }).task.deadline)).toBe('2026-09-25');
  });

  test('a task that is scheduled by hand follows its links, without any it keeps its start', () => {
    expect(taskOf({ Manual: 1, Start: '2026-10-12T08:00:00' })).toMatchObject({
      task: { notBefore: parseIsoDay('2026-10-12') },
      notes: ['manualStartKept'],
    });
    expect(taskOf({ Manual: 1, Start: '2026-09-14T08:00:00' })).toMatchObject({
      task: { notBefore: '' },
      notes: ['manualTask'],
    });
  });
});

describe('the outline', () => {
  test('levels, summaries without figures of their own, rows that are no tasks', () => {
    const { plan, notes } = readPlanText(
      planXml([
        { UID: 0, Name: 'The project', OutlineLevel: 0, Duration: 'PT80H0M0S' },
        { UID: 10, Name: 'Phase', OutlineLevel: 1, Duration: 'PT80H0M0S', Cost: 900, Summary: 1 },
        { UID: 11, Name: 'Dig &amp; <![CDATA[<pour>]]>', OutlineLevel: 2, Duration: 'PT8H0M0S', Cost: 12345 },
        { UID: 12, IsNull: 1 },
        { UID: 13, Name: 'Off', Active: 0, OutlineLevel: 2 },
        { UID: 14, Name: 'Theirs', ExternalTask: 1, OutlineLevel: 2 },
        { UID: 15, Name: 'By number', OutlineNumber: '1.2', Duration: 'PT8H0M0S' },
        { UID: 11, Name: 'Twice', OutlineLevel: 1, Duration: 'PT8H0M0S' },
      ]),
    );
    expect(
      plan.tasks.map(({ id, level, name, duration, budget }) => [id, level, name, duration, budget]),
    ).toEqual([
      [10, 1, 'Phase', '', ''],
      [11, 2, 'Dig & <pour>', 1, 123.45],
      [15, 2, 'By number', 1, ''],
      [16, 1, 'Twice', 1, ''],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['inactiveTask', 'externalTask', 'renumberedTask']);
  });
});

describe('baseline and progress', () => {
  const baseline = xmlOf({
    Number: 0,
    Start: '2026-09-14T08:00:00',
    Finish: '2026-09-15T17:00:00',
    Cost: 250000,
  });

  test('a task under way', () => {
    const { task } = taskOf(
      {
        PercentComplete: 33,
        ActualStart: '2026-09-15T08:00:00',
        ActualDuration: 'PT5H20M0S',
        RemainingDuration: 'PT10H40M0S',
        ActualCost: 90050,
        Baseline: [baseline],
      },
      { project: { StatusDate: '2026-09-18T17:00:00' } },
    );
    expect(task.progress).toEqual({
      baselineStart: parseIsoDay('2026-09-14'),
      baselineFinish: parseIsoDay('2026-09-15'),
      budget: 2500,
      actualStart: parseIsoDay('2026-09-15'),
      actualFinish: undefined,
      actualPercent: 0.3333,
      actualCost: 900.5,
      remainingDuration: undefined,
      updated: parseIsoDay('2026-09-18'),
    });
  });

  test('a remaining duration that the percentage does not explain was reported', () => {
    const reported = { PercentComplete: 50, ActualStart: '2026-09-15T08:00:00' };
    expect(taskOf({ ...reported, RemainingDuration: 'PT20H0M0S' }).task.progress).toMatchObject({
      actualPercent: 0.5,
      remainingDuration: 2.5,
    });
    const explained = { ActualDuration: 'PT8H0M0S', RemainingDuration: 'PT8H0M0S' };
    expect(taskOf({ ...reported, ...explained }).task.progress?.remainingDuration).toBeUndefined();
  });

  test('a finished task, a milestone that was reached, a task that has not begun', () => {
    const done = {
      PercentComplete: 100,
      ActualStart: '2026-09-14T08:00:00',
      ActualFinish: '2026-09-15T17:00:00',
    };
    expect(taskOf(done).task.progress).toMatchObject({
      actualPercent: 1,
      actualFinish: parseIsoDay('2026-09-15'),
    });
    const reached = {
      ...done,
      Duration: 'PT0H0M0S',
      ActualStart: '2026-09-15T17:00:00',
      ActualFinish: '2026-09-15T17:00:00',
    };
    expect(taskOf(reached).task.progress).toMatchObject({
      actualStart: parseIsoDay('2026-09-15'),
      actualFinish: parseIsoDay('2026-09-15'),
    });
    expect(
      taskOf({ PercentComplete: 0, ActualCost: 0, RemainingDuration: 'PT16H0M0S' }).task.progress,
    ).toEqual({});
  });
});

describe('people', () => {
  const lists = [
    '<Resources>',
    ...[
      { UID: 0, Type: 1 },
      { UID: 1, Name: 'Excavator crew', Type: 1, Group: 'Works', StandardRate: 125, StandardRateFormat: 3 },
      { UID: 2, Name: 'EXCAVATOR  crew', Type: 1 },
      { UID: 3, Name: 'Concrete', Type: 0 },
      { UID: 4, Name: 'Site lead', Type: 1, StandardRate: 0 },
    ].map((fields) => `<Resource>${xmlOf(fields as Record<string, string | number>)}</Resource>`),
    '</Resources><Assignments>',
    ...[
      { UID: 1, TaskUID: 1, ResourceUID: 4 },
      { UID: 2, TaskUID: 1, ResourceUID: 2 },
      { UID: 3, TaskUID: 1, ResourceUID: 3 },
      { UID: 4, TaskUID: 1, ResourceUID: -65535 },
      { UID: 5, TaskUID: 1, ResourceUID: 1 },
    ].map((fields) => `<Assignment>${xmlOf(fields)}</Assignment>`),
    '</Assignments>',
  ].join('');

  test('work resources with their cost of a day; the first one assigned is the owner', () => {
    const { plan, notes } = readPlanText(planXml([dig], { lists }));
    expect(plan.people).toEqual([
      { name: 'Excavator crew', department: 'Works', rate: 1000 },
      { name: 'Site lead', department: '', rate: null },
    ]);
    expect(plan.tasks[0]).toMatchObject({ owner: 'Site lead', helpers: ['Excavator crew'] });
    expect(notes).toEqual([{ code: 'resourceLeftOut', params: { name: 'Concrete' } }]);
  });
});

describe('files that are no plan', () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Project><Name>&b;</Name></Project>';

  test.each([
    ['', 'notWellFormed'],
    ['ID,Task', 'notWellFormed'],
    ['<Project><Tasks></Project>', 'notWellFormed'],
    ['<Project>', 'notWellFormed'],
    ['<Project><Name>&undeclared;</Name></Project>', 'notWellFormed'],
    ['<Project a="1" a="2"/>', 'notWellFormed'],
    ['<p:Project/>', 'notWellFormed'],
    [`<Project><Name>${'\u0000'}</Name></Project>`, 'notWellFormed'],
    [bomb, 'doctype'],
    ['<!DOCTYPE Project SYSTEM "file:///etc/passwd"><Project/>', 'doctype'],
    [`<Project>${'<a>'.repeat(100_000)}`, 'tooDeep'],
    ['<html/>', 'notProject'],
    ['<Project xmlns="http://maven.apache.org/POM/4.0.0"/>', 'notProject'],
    ['<?xml version="1.0" encoding="klingon"?><Project/>', 'encoding'],
    [`<Project><Tasks>${'<Task/>'.repeat(100_001)}</Tasks></Project>`, 'tooManyTasks'],
  ])('%.60s', (xml, fault) => {
    const reading = readMspdi(new TextEncoder().encode(xml));
    expect(reading).toMatchObject({ readable: false, fault });
    if (reading.readable) return;
    for (const language of languages) {
      expect(say(planFaultWords[reading.fault], reading.params, language)).not.toMatch(/[?{}]/);
    }
  });

  test('bytes that are not of the encoding they name, and too many of them', () => {
    const wrong = Uint8Array.from([...new TextEncoder().encode('<Project><Name>'), 0xff, 0xfe, 0x41]);
    expect(readMspdi(wrong)).toMatchObject({ fault: 'encoding' });
    expect(readMspdi(new Uint8Array(LARGEST_PLAN_FILE + 1))).toMatchObject({ fault: 'tooLarge' });
  });

  test('odd but sound: a prefix, other namespaces, UTF-16, no namespace at all', () => {
    const prefixed =
      '<p:Project xmlns:p="http://schemas.microsoft.com/project" xmlns:x="urn:x"><p:Tasks><p:Task><p:UID>1</p:UID><x:Name>no</x:Name><p:Name>yes</p:Name></p:Task><x:Task/></p:Tasks></p:Project>';
    expect(readPlanText(prefixed).plan.tasks.map(({ name }) => name)).toEqual(['yes']);
    const bytes = Buffer.from(`\ufeff<Project><Title>\u51c6\u7ef3</Title></Project>`, 'utf16le');
    const reading = readMspdi(bytes);
    expect(reading.readable && reading.plan.name).toBe('\u51c6\u7ef3');
  });

  test('huge and absurd figures neither stop nor stall it', () => {
    const absurd = {
      UID: '99999999999999999999',
      OutlineLevel: 1e9,
      Duration: 'PT999999999H0M0S',
      PercentComplete: 900,
      ActualStart: '9999-12-31T00:00:00',
      Cost: '1e400',
      PredecessorLink: [xmlOf({ PredecessorUID: '-3', LinkLag: '1e308' })],
    };
    const { plan } = readPlanText(planXml([dig, absurd]));
    expect(plan.tasks[1].id).toBe(2);
    expect(JSON.stringify(plan)).not.toMatch(/null,null|Infinity|NaN/);
  });
});

test('every note says what it is about, in both languages', () => {
  const { all } = taskOf({
    ConstraintType: 3,
    ConstraintDate: '2026-09-28T17:00:00',
    DurationFormat: 8,
    CalendarUID: 9,
    PredecessorLink: [xmlOf({ PredecessorUID: 5 })],
  });
  expect(all.length).toBe(4);
  for (const note of all) {
    for (const language of languages) {
      expect(planNoteText(note, language)).toContain('1 Dig');
      expect(planNoteText(note, language)).not.toMatch(/[?{}]|undefined|mustFinishOn|pinned/);
    }
  }
});
