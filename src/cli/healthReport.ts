import { judgeHealth } from '../project/health/judgeHealth';
import type { Issue } from '../project/issue';
import { issueText } from '../tables/issueText';
import { healthPointWords } from '../words/healthWords';
import { healthPlan } from '../workbook/refresh/healthPlan';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { issueLocator } from '../workbook/issueLocator';
import { issueCell } from './printIssues';
import type { WorkbookReading } from './readState';

function rounded(number: number | null): number | null {
  return number === null ? null : Number(number.toFixed(4));
}

/** The health check as plain data: every point with its answer, and its findings with their cells. */
export function healthReport(facts: ProjectFacts, { issues, snapshot, language }: WorkbookReading) {
  const locate = issueLocator(snapshot);
  const finding = (found: Issue) => ({
    code: found.code,
    table: found.table,
    row: found.row === null ? null : found.row + 1,
    column: found.column,
    cell: issueCell(found, locate),
    message: issueText(found, language),
  });
  return judgeHealth(healthPlan(facts, issues)).map(({ findings, value, ...result }) => ({
    ...result,
    label: healthPointWords[result.id][language],
    value: rounded(value),
    findings: findings.map(finding),
  }));
}
