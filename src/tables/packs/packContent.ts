import { addWorkingDays } from '../../project/calendar/workingDays';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { Day } from '../../project/values/day';
import { choiceWord, type ChoiceListId } from '../../words/choiceLists';
import type { Language, Localized } from '../../words/language';
import { namedCells } from '../namedCells';
import type { TableId } from '../spec';
import type { CellValue } from '../tableContent';
import type { Pack } from './pack';

/** What the user said about the new project; what is blank the pack decides. */
export interface PackChoices {
  readonly language: Language;
  readonly start: Day;
  readonly calendar: WorkCalendar;
  /** One of the choices of the list `calendarKind`. */
  readonly calendarKind: string;
  readonly name: string;
  readonly code: string;
  readonly manager: string;
  /** The day of creation. */
  readonly today: Day;
}

/** What a new project's rows hold, by column id. */
export type PackRow = ReadonlyMap<string, CellValue>;

/** A pack as cells: words in the workbook's language, days as dates. */
export interface PackContent {
  /** First values of named cells by their ids; formula cells are not among them. */
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly rows: ReadonlyMap<TableId, readonly PackRow[]>;
  /** Who heads the columns of the responsibility matrix. */
  readonly persons: readonly string[];
}

/** Blank values of a record are left out, so that their cells stay untouched. */
function rowOf(values: Readonly<Record<string, CellValue | undefined>>): PackRow {
  return new Map(
    Object.entries(values).filter((entry): entry is [string, CellValue] => entry[1] !== undefined),
  );
}

class PackWriter {
  constructor(
    private readonly pack: Pack,
    private readonly choices: PackChoices,
  ) {}

  text(localized: Localized): string {
    return localized[this.choices.language];
  }

  textOf(localized: Localized | undefined): string | undefined {
    return localized && this.text(localized);
  }

  word(list: ChoiceListId, id: string): string {
    return choiceWord(list, id, this.choices.language);
  }

  day(workingDays: number): Day {
    return addWorkingDays(this.choices.calendar, this.choices.start, workingDays);
  }

  dayOf(workingDays: number | undefined): Day | undefined {
    return workingDays === undefined ? undefined : this.day(workingDays);
  }

  /** A person's name; the project manager's is the user's, where the user gave one. */
  person(id: string): string {
    const found = this.pack.people.find((person) => person.id === id);
    if (found === undefined) throw new Error(`The pack ${this.pack.id} has no person ${id}.`);
    return id === 'manager' && this.choices.manager !== '' ? this.choices.manager : this.text(found.name);
  }
}

function peopleRows(pack: Pack, choices: PackChoices, writer: PackWriter): PackRow[] {
  const known = pack.people.map((person) =>
    rowOf({
      name: writer.person(person.id),
      department: writer.text(person.department),
      role: writer.text(person.role),
      rate: person.rate,
    }),
  );
  const isListed = pack.people.some(({ id }) => id === 'manager');
  return isListed || choices.manager === '' ? known : [...known, rowOf({ name: choices.manager })];
}

function taskRows(pack: Pack, writer: PackWriter): PackRow[] {
  return pack.tasks.map((task) =>
    rowOf({
      id: task.id,
      level: task.level,
      name: writer.text(task.name),
      deliverable: writer.textOf(task.deliverable),
      criterion: writer.textOf(task.criterion),
      owner: task.owner && writer.person(task.owner),
      support: writer.textOf(task.support),
      predecessors: task.predecessors,
      duration: task.duration,
      optimistic: task.range?.[0],
      pessimistic: task.range?.[1],
      deadline: writer.dayOf(task.deadline),
      budget: task.budget,
    }),
  );
}

/** Rows of leaf tasks: the owner has A/R, others what the pack says; columns of persons go by their names. */
function responsibilityRows(pack: Pack, writer: PackWriter): PackRow[] {
  return pack.tasks.flatMap(({ id, owner, raci }) =>
    owner === undefined
      ? []
      : [
          rowOf({
            id,
            [writer.person(owner)]: 'A/R',
            ...Object.fromEntries(
              Object.entries(raci ?? {}).map(([who, code]) => [writer.person(who), code]),
            ),
          }),
        ],
  );
}

function progressRows(pack: Pack, writer: PackWriter): PackRow[] {
  return pack.progress.map((report) =>
    rowOf({
      id: report.task,
      actualStart: writer.dayOf(report.actualStart),
      actualFinish: writer.dayOf(report.actualFinish),
      actualPercent: report.actualPercent,
      actualCost: report.actualCost,
      remainingDuration: report.remainingDuration,
      cause: report.cause && writer.word('cause', report.cause),
      explanation: writer.textOf(report.explanation),
      nextStep: writer.textOf(report.nextStep),
      updated: writer.day(report.updated),
      updatedBy: writer.person(report.updatedBy),
    }),
  );
}

function riskRows(pack: Pack, writer: PackWriter): PackRow[] {
  return pack.risks.map((risk) =>
    rowOf({
      id: risk.id,
      description: writer.text(risk.description),
      category: writer.word('riskCategory', risk.category),
      task: risk.task,
      probability: risk.probability,
      impact: risk.impact,
      costImpact: risk.costImpact,
      daysImpact: risk.daysImpact,
      strategy: writer.word('riskStrategy', risk.strategy),
      measures: writer.text(risk.measures),
      trigger: writer.text(risk.trigger),
      owner: writer.person(risk.owner),
      identified: writer.day(risk.identified),
      reviewed: writer.dayOf(risk.reviewed),
      status: writer.word('riskStatus', risk.status),
      residualProbability: risk.residualProbability,
      residualImpact: risk.residualImpact,
    }),
  );
}

function goalRows(pack: Pack, writer: PackWriter): PackRow[] {
  return pack.goals.map(({ goal, measure, target, due, status }) =>
    rowOf({
      goal: writer.text(goal),
      measure: writer.text(measure),
      target: writer.text(target),
      due: writer.day(due),
      status: writer.word('goalStatus', status),
    }),
  );
}

function stakeholderRows(pack: Pack, writer: PackWriter): PackRow[] {
  return pack.stakeholders.map((stakeholder) =>
    rowOf({
      name: writer.text(stakeholder.name),
      department: writer.text(stakeholder.department),
      role: writer.text(stakeholder.role),
      interest: writer.word('degree', stakeholder.interest),
      influence: writer.word('degree', stakeholder.influence),
      informed: writer.word('informed', stakeholder.informed),
    }),
  );
}

/** What the forms and settings hold where nobody says anything else. */
function initialCells({ language }: PackChoices): [string, CellValue][] {
  return namedCells.flatMap(({ id, initial, list }): [string, CellValue][] => {
    if (initial === undefined) return [];
    return [[id, list === undefined ? initial : choiceWord(list as ChoiceListId, String(initial), language)]];
  });
}

function projectCells(pack: Pack, choices: PackChoices, writer: PackWriter): [string, CellValue][] {
  const { texts, numbers, finish, status } = pack.project;
  const isManagerListed = pack.people.some(({ id }) => id === 'manager');
  const said: Record<string, CellValue> = {
    startDate: choices.start,
    statusDate: status === undefined ? choices.today : writer.day(status),
    manager: isManagerListed ? writer.person('manager') : choices.manager,
    language: writer.word('language', choices.language),
    calendarKind: writer.word('calendarKind', choices.calendarKind),
    lastId: Math.max(0, ...pack.tasks.map(({ id }) => id)),
    lastRiskId: Math.max(0, ...pack.risks.map(({ id }) => id)),
  };
  if (finish !== undefined) said.finishDate = writer.day(finish);
  if (choices.name !== '') said.projectName = choices.name;
  if (choices.code !== '') said.projectCode = choices.code;
  const fromPack = Object.entries(texts).map(([id, words]): [string, CellValue] => [id, writer.text(words)]);
  return [...fromPack, ...Object.entries(numbers), ...Object.entries(said)];
}

/**
 * Turns a pack into cells for a project that starts on a day: words in the workbook's language, days counted
 * on its calendar. Codes, dates and everything else that is computed is left to the first refresh.
 *
 * @example
 * const calendar = prcCalendar(2026, 2027);
 * const choices = { language: 'en-US', start: 46279, calendar, calendarKind: 'prc', name: '', code: 'P1', manager: '', today: 46279 };
 * packContent(crossDepartment, choices).rows.get('tasks').length; //=> 34
 */
export function packContent(pack: Pack, choices: PackChoices): PackContent {
  const writer = new PackWriter(pack, choices);
  const people = peopleRows(pack, choices, writer);
  return {
    cells: new Map([...initialCells(choices), ...projectCells(pack, choices, writer)]),
    rows: new Map<TableId, readonly PackRow[]>([
      ['people', people],
      ['goals', goalRows(pack, writer)],
      ['stakeholders', stakeholderRows(pack, writer)],
      ['tasks', taskRows(pack, writer)],
      ['responsibility', responsibilityRows(pack, writer)],
      ['progress', progressRows(pack, writer)],
      ['risks', riskRows(pack, writer)],
    ]),
    persons: people.map((row) => String(row.get('name'))),
  };
}
