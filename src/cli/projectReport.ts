import { printLinks } from '../project/links/printLinks';
import { formatIsoDay, type Day } from '../project/values/day';
import { issueText } from '../tables/issueText';
import { projectForm } from '../tables/projectForm';
import type { TableId } from '../tables/spec';
import { issueLocator } from '../workbook/issueLocator';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { deviationReport } from './deviationReport';
import { earnedValueReport } from './earnedValueReport';
import { issueCell } from './printIssues';
import type { WorkbookReading } from './readState';
import { reported, tableRecords, type Reported } from './tableRecords';

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : formatIsoDay(day);
}

/** The project form's cells by their ids; choices as the form shows them. */
function reportProject({ snapshot, language }: WorkbookReading): Record<string, Reported> {
  const cells = projectForm.sections.flatMap((section) => ('cells' in section ? section.cells : []));
  const values = cells.map(({ id, name, type }) => {
    const value = snapshot.cells.find((cell) => cell.name === name)?.value ?? '';
    return [id, reported(value, type)] as const;
  });
  return { ...Object.fromEntries(values), language };
}

function reportTasks({ tasks, schedule, tables }: ProjectFacts) {
  const table = tables.get('tasks');
  const budget = table?.columnOf.get('budget');
  return tasks.map((task, row) => {
    const scheduled = schedule.tasks[row];
    const links = schedule.links[row];
    const budgetCell = budget === undefined ? '' : (table?.snapshot.values[task.row][budget] ?? '');
    return {
      id: task.id,
      code: schedule.outline.codes[row],
      level: schedule.outline.levels[row],
      name: task.name,
      type: scheduled.type,
      owner: task.owner,
      predecessors: links ? printLinks(links) : String(task.predecessors),
      duration: scheduled.type === 'summary' ? scheduled.duration : task.duration,
      start: isoOrNull(scheduled.start),
      finish: isoOrNull(scheduled.finish),
      totalSlack: scheduled.totalSlack,
      freeSlack: scheduled.freeSlack,
      critical: scheduled.critical,
      budget: typeof budgetCell === 'number' ? budgetCell : null,
    };
  });
}

/** A responsibility row: the checks as columns, the cells of persons under `roles`. */
function reportResponsibility(facts: ProjectFacts) {
  return facts.responsibility.map(({ id, name, cells }) => ({
    id,
    name,
    roles: Object.fromEntries(cells.filter(({ text }) => text !== '').map(({ who, text }) => [who, text])),
  }));
}

function recordsOf(facts: ProjectFacts | undefined, id: TableId) {
  const table = facts?.tables.get(id);
  return table === undefined ? [] : tableRecords(table);
}

/**
 * The project as plain data: what the cells say, and of the tasks what the scheduler says. Where the tables
 * cannot be understood, the issues say why and the lists are empty.
 */
export function projectReport(reading: WorkbookReading) {
  const { facts, issues, snapshot, language } = reading;
  const locate = issueLocator(snapshot);
  return {
    project: reportProject(reading),
    tasks: facts === undefined ? [] : reportTasks(facts),
    progress: recordsOf(facts, 'progress'),
    risks: recordsOf(facts, 'risks'),
    responsibility: facts === undefined ? [] : reportResponsibility(facts),
    earnedValue: earnedValueReport(facts),
    deviations: facts === undefined ? null : deviationReport(facts),
    issues: issues.map((found) => ({
      code: found.code,
      severity: found.severity,
      table: found.table,
      row: found.row === null ? null : found.row + 1,
      column: found.column,
      cell: issueCell(found, locate),
      message: issueText(found, language),
    })),
  };
}
