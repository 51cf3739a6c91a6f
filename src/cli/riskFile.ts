import { setImmediate } from 'node:timers/promises';
import type { DurationDistribution } from '../project/risk/durationSampler';
import { scheduleRisk } from '../project/risk/scheduleRisk';
import type { Language, Localized } from '../words/language';
import { riskWords } from '../words/riskWords';
import { say } from '../words/say';
import type { CliCommand, OptionValues, Terminal } from './cliCommand';
import { CliError } from './cliError';
import { optionWord } from './optionText';
import { optionWhole } from './optionWhole';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { riskReport } from './riskReport';
import { printTraffic } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

const distributions: readonly DurationDistribution[] = ['pert', 'triangular'];

/** So many tasks are named on the terminal; `--json` names all. */
const NAMED = 10;

const MOST_TRIALS = 1_000_000;
const breather = { pause: () => setImmediate(undefined), isCancelled: () => false };

function settingsOf(values: OptionValues) {
  return {
    trials: optionWhole(values, 'trials', 1, MOST_TRIALS) ?? 10_000,
    seed: optionWhole(values, 'seed', 0, 2 ** 32 - 1) ?? 1,
    distribution: optionWord(values, 'distribution', distributions) ?? distributions[0],
  };
}

function percentText(share: number): string {
  return (share * 100).toFixed(1);
}

function printReport(report: ReturnType<typeof riskReport>, language: Language, { out }: Terminal): void {
  const tell = (words: Localized, params: Readonly<Record<string, string | number>> = {}) =>
    out(say(words, params, language));
  const { trials, seed, distribution, openTasks, percentiles, mean, plannedFinish, askedFinish } = report;
  tell(riskWords.simulated, {
    trials,
    seed,
    distribution: distribution === 'pert' ? 'PERT' : distribution,
    open: openTasks,
  });
  if (openTasks === 0) tell(riskWords.nothingOpen);
  for (const { percent, day } of percentiles) tell(riskWords.percentile, { percent, day });
  const [days, deviation] = [mean.workingDays.toFixed(1), report.standardDeviation.toFixed(1)];
  tell(riskWords.mean, { mean: days, day: mean.day, deviation });
  for (const [words, finish] of [
    [riskWords.planned, plannedFinish],
    [riskWords.asked, askedFinish],
  ] as const) {
    if (finish !== null) tell(words, { day: finish.day, percent: percentText(finish.probability) });
  }
  tell(riskWords.criticalTasks);
  const most = report.tasks.filter(({ criticality }) => criticality > 0).slice(0, NAMED);
  for (const { id, code, name, criticality, cruciality } of most) {
    const figures = [`${percentText(criticality)}%`, cruciality === null ? '–' : cruciality.toFixed(2)];
    out([...figures, id, code, name].join('  '));
  }
}

/** `plumbline risk`: foresees the finish by trying many durations; writes nothing. */
export const riskFile: CliCommand = {
  name: 'risk',
  synopsis: `FILE [--trials N] [--seed N] [--distribution ${distributions.join('|')}] [--json]`,
  purpose:
    'foresees the finish from optimistic and pessimistic durations by simulation; writes nothing; exit code 1 where the plan cannot be scheduled',
  options: {
    trials: { type: 'string' },
    seed: { type: 'string' },
    distribution: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (file, values, terminal) => {
    const settings = settingsOf(values);
    const excel = await openWorkbookFile(file);
    const { facts, issues, snapshot, language } = await readState(excel, file);
    printTraffic(excel, values, terminal);
    if (facts === undefined) {
      printIssues(issues, snapshot, language, terminal);
      return 1;
    }
    const { tasks, forecast, calendar, projectStart } = facts;
    if (forecast.finish === null) throw new CliError(`${file}: ${riskWords.noDates[language]}`);
    const plan = { tasks, schedule: forecast, calendar, projectStart };
    // Nobody cancels here, so that there is a result.
    const risk = (await scheduleRisk(plan, settings, breather))!;
    const report = riskReport(facts, settings, risk);
    if (values.json === true) terminal.out(JSON.stringify(report, null, 2));
    else printReport(report, language, terminal);
    return 0;
  },
};
