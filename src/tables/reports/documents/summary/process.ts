import { reportWords as words } from '../../../../words/reportWords';
import { changeTable } from '../../commonTables';
import type { ReportBlock } from '../../reportDocument';
import { line, heading, input } from '../reportBlocks';
import { phases } from './phases';
import type { Writing } from './summaryWriting';

/** The phases, and how the approved plan changed. */
export function process(writing: Writing): ReportBlock[] {
  const { summary, plan, text } = writing;
  const inUse = plan.baselines.at(-1);
  return [
    heading(text, 'phasesTitle', words.phases),
    ...phases(writing),
    heading(text, 'changesTitle', words.approvedChanges),
    inUse === undefined
      ? line(text, 'baselines', words.noBaseline)
      : line(text, 'baselines', words.baselineSum, { n: plan.baselines.length, version: inUse.version }),
    ...changeTable(text, 'approved', summary.approvedChanges, words.noApproved),
    input(writing, 'summaryMeasures', words.measuresPrompt),
  ];
}
