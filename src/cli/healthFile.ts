import { healthWords } from '../words/healthWords';
import type { Language } from '../words/language';
import { say } from '../words/say';
import type { CliCommand, Terminal } from './cliCommand';
import { healthReport } from './healthReport';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { printTraffic } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

type Point = ReturnType<typeof healthReport>[number];

/** So many findings of a point are named on the terminal; `--json` names all. */
const NAMED = 12;

function figure(value: number, unit: Point['unit']): string {
  if (unit === 'share') return `${Number((value * 100).toFixed(1))}%`;
  return String(Number(value.toFixed(2)));
}

function pointLine(
  { passed, label, value, unit, bound, limit, count, of }: Point,
  language: Language,
): string {
  const answer = passed === null ? 'notJudged' : passed ? 'passed' : 'failed';
  const words = [healthWords[answer][language], label];
  if (value === null) return words.join('  ');
  const limits = bound === 'most' ? healthWords.atMost : healthWords.atLeast;
  return [
    ...words,
    figure(value, unit),
    `(${say(limits, { limit: figure(limit, unit) }, language)})`,
    say(healthWords.counted, { count, of }, language),
  ].join('  ');
}

function printPoint(point: Point, language: Language, { out }: Terminal): void {
  out(pointLine(point, language));
  if (point.passed !== false) return;
  for (const { cell, message } of point.findings.slice(0, NAMED)) out(`    ${`${cell}  ${message}`.trim()}`);
  const further = point.findings.length - NAMED;
  if (further > 0) out(`    ${say(healthWords.further, { count: further }, language)}`);
}

function printReport(points: readonly Point[], language: Language, terminal: Terminal): void {
  for (const group of ['schedule', 'process'] as const) {
    terminal.out(healthWords[group][language]);
    for (const point of points) if (point.group === group) printPoint(point, language, terminal);
  }
  const having = (passed: boolean | null) => points.filter((point) => point.passed === passed).length;
  const sum = { passed: having(true), failed: having(false), open: having(null) };
  terminal.out(say(healthWords.sum, sum, language));
}

/** `plumbline health`: judges plan and conduct of the project point by point; writes nothing. */
export const healthFile: CliCommand = {
  name: 'health',
  synopsis: 'FILE [--json]',
  purpose:
    'judges the plan by the 14 points of the DCMA and the project by its process rules; writes nothing; exit code 1 where the tables cannot be read',
  options: { json: { type: 'boolean' } },
  run: async (file, values, terminal) => {
    const excel = await openWorkbookFile(file);
    const reading = await readState(excel, file);
    printTraffic(excel, values, terminal);
    const { facts, issues, snapshot, language } = reading;
    if (facts === undefined) {
      printIssues(issues, snapshot, language, terminal);
      return 1;
    }
    const points = healthReport(facts, reading);
    if (values.json === true) terminal.out(JSON.stringify({ points }, null, 2));
    else printReport(points, language, terminal);
    return 0;
  },
};
