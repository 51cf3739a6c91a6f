import type { LightReason } from '../../../src/project/reports/lightReasons';
import type { Light } from '../../../src/project/measures/light';
import type { ReportPlan } from '../../../src/project/reports/reportPlan';
import type { ReportedTask } from '../../../src/project/reports/reportedTask';
import { wordOf } from '../../../src/tables/reports/commonTables';
import { reasonText } from '../../../src/tables/reports/reasonText';
import { ReportText } from '../../../src/tables/reports/reportText';
import { signedMoneyText } from '../../../src/tables/shownMoney';
import type { Language, Localized } from '../../../src/words/language';
import { reportWords as words } from '../../../src/words/reportWords';
import { say } from '../../../src/words/say';

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
      const more = `${sentence(words.listMore)}${all.length - rows}${sentence(words.listMoreEnd)}`;
      const below = all.length > rows ? more : '';
      return {
        [id]: all.slice(0, rows).map(cells),
        [`${id}More`]: [{ text: all.length === 0 ? sentence(words.listNone) : below }],
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
