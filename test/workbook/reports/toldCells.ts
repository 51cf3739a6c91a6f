import type { LightReason } from '../../../src/project/reports/lightReasons';
import type { Light } from '../../../src/project/measures/light';
import type { ReportPlan } from '../../../src/project/reports/reportPlan';
import type { ReportedTask } from '../../../src/project/reports/reportedTask';
import { wordOf } from '../../../src/tables/reports/commonTables';
import { reasonText } from '../../../src/tables/reports/reasonText';
import { ReportText } from '../../../src/tables/reports/reportText';
import { signedMoneyText } from '../../../src/tables/shownMoney';
import { localized, type Language, type Localized } from '../../../src/words/language';
import { reportWords as words } from '../../../src/words/reportWords';
import { say } from '../../../src/words/say';

/** By list: the sheet that has all of it, and the column that says where there is nothing to list. */
const lists: Readonly<Record<string, readonly [sheet: Localized, telling: string]>> = {
  work: [localized('进度跟踪', 'Progress'), 'name'],
  next: [localized('进度跟踪', 'Progress'), 'name'],
  late: [localized('进度跟踪', 'Progress'), 'name'],
  ownDelays: [localized('进度跟踪', 'Progress'), 'name'],
  phases: [localized('WBS', 'WBS'), 'name'],
  milestones: [localized('WBS', 'WBS'), 'name'],
  deliverables: [localized('WBS', 'WBS'), 'deliverable'],
  risks: [localized('风险登记', 'Risks'), 'description'],
  occurred: [localized('风险登记', 'Risks'), 'description'],
  changes: [localized('变更', 'Changes'), 'reason'],
  approved: [localized('变更', 'Changes'), 'reason'],
  people: [localized('人员', 'People'), 'name'],
};

/** Says what the engine found as the cells of the sheets say it. */
export function toldCells(language: Language) {
  const sentence = (said: Localized, params: Readonly<Record<string, string | number>> = {}) =>
    say(said, params, language);
  const text = (said: Localized, params = {}) => [{ text: sentence(said, params) }];
  const light = (one: Light) => {
    const choice = { onTrack: 'green', watch: 'yellow', late: 'red', notKnown: '' }[one];
    return choice === '' ? '' : wordOf('light', choice, language);
  };
  const wantsReason = ({ light: lit }: ReportedTask) => lit === 'watch' || lit === 'late';
  return {
    sentence,
    text,
    light,
    word: (list: Parameters<typeof wordOf>[0], id: string) => wordOf(list, id, language),
    /** An amount with its sign, in the unit that its size asks for. */
    signed: (amount: number | null) => (amount === null ? '' : signedMoneyText(amount, language)),
    /** What a late task says, else whether it should have. */
    given: (task: ReportedTask, said: string) => said || (wantsReason(task) ? sentence(words.notGiven) : '–'),
    /** The first rows of a list, and the line below it. */
    list: <Row, Cells>(id: string, all: readonly Row[], rows: number, cells: (row: Row) => Cells) => {
      const [sheet, telling] = lists[id];
      const more = sentence(words.listMore, { n: all.length - rows, sheet: sheet[language] });
      return {
        [id]: all.length > 0 ? all.slice(0, rows).map(cells) : { [telling]: sentence(words.listNone) },
        [`${id}More`]: [{ text: all.length > rows ? more : '' }],
      };
    },
    /** Owners who are not in the people table, by their number. */
    unlistedOwners: (
      plan: ReportPlan,
      people: readonly { readonly name: string; readonly tasks: number }[],
    ) => {
      const listed = new Set(plan.people.map(({ name }) => name));
      const others = people.filter(({ name }) => !listed.has(name));
      const tasks = others.reduce((sum, one) => sum + one.tasks, 0);
      return others.length === 0 ? [{ text: '' }] : text(words.unlistedOwners, { n: others.length, tasks });
    },
    /** Title, what the report is as of, the light, and why. */
    head: (
      kind: Localized,
      { project, statusDate }: ReportPlan,
      report: {
        readonly light: Light;
        readonly reasons: readonly LightReason[];
        readonly isApproved: boolean;
      },
    ) => {
      const said = new ReportText(language);
      const name = project.name || sentence(words.untitled);
      return [
        `${name}  ·  ${sentence(kind)}`,
        `${sentence(words.asOf, { day: said.day(statusDate) })}  ·  ${sentence(words.amountsIn, { currency: project.currency })}`,
        light(report.light) || sentence(words.notKnown),
        reasonText(report, said),
      ];
    },
  };
}
