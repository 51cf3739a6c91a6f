import { recordProgress } from '../../src/commands/recordProgress';
import { setBaseline } from '../../src/commands/setBaseline';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { choiceLists } from '../../src/words/choiceLists';
import { localized, type Language } from '../../src/words/language';
import { generatedPlan, plain } from '../../bench/generatedPlan';
import {
  columnOf,
  openProject,
  refresh,
  start,
  typeAll,
  type TypedCell,
} from '../../test/commands/support/project';

/** Tasks of a phase; the last of each is its milestone. */
const phaseLength = 25;

/** Days from the start to the status date. */
const elapsed = 150;

const words = {
  project: localized('大型项目', 'Large project'),
  phase: localized('阶段', 'Phase'),
  task: localized('任务', 'Task'),
  milestone: localized('里程碑', 'Milestone'),
  next: localized('与责任人重排后续任务', 'Replan what follows with the owner'),
  risk: localized('风险', 'Risk'),
  owners: localized(
    '研发部、采购部、质量部、生产部、市场部',
    'Development, Purchasing, Quality, Production, Marketing',
  ),
} as const;

function tasksOf(count: number, language: Language) {
  const owners = words.owners[language].split(/、|, /);
  return generatedPlan({ tasks: count, phase: phaseLength, link: plain }).map((task, row) => {
    const { id, level, predecessors } = task;
    const isMilestone = (row + 1) % phaseLength === 0;
    const kind = level === 1 ? words.phase : isMilestone ? words.milestone : words.task;
    const isWork = level > 1 && !isMilestone;
    return {
      id,
      level,
      name: `${kind[language]} ${level === 1 ? Math.floor(row / phaseLength) + 1 : id}`,
      duration: level === 1 ? '' : isMilestone ? 0 : task.duration,
      predecessors,
      owner: level === 1 ? '' : owners[row % owners.length],
      budget: isWork ? 1000 * (1 + (row % 7)) : '',
      notBefore: '',
      deadline: '',
    };
  });
}

/** What is reported at the status date: nearly all that is due, some of it late, with cost, cause and next step. */
async function reported(excel: OpenedExcel, status: number, language: Language): Promise<TypedCell[]> {
  const [starts, finishes, budgets] = await Promise.all(
    ['baselineStart', 'baselineFinish', 'budget'].map((column) => columnOf(excel, 'progress', column)),
  );
  const causes = choiceLists.cause.map(({ label }) => label[language]);
  return starts.flatMap((from, row): TypedCell[] => {
    const to = finishes[row];
    if (typeof from !== 'number' || typeof to !== 'number' || from > status - 5) return [];
    const late = row % 4 === 0 ? 6 : 0;
    const isDone = to + late <= status - 3;
    const cost = Math.round(Number(budgets[row]) * (isDone ? 1 : 0.5) * (0.95 + (row % 5) * 0.04));
    return [
      [row, 'actualStart', from],
      [row, 'actualPercent', isDone ? 1 : 0.5],
      [row, 'updatedOn', status],
      ...(isDone ? [[row, 'actualFinish', to + late] as const] : []),
      ...(cost > 0 ? [[row, 'actualCost', cost] as const] : []),
      ...(late > 0
        ? ([
            [row, 'cause', causes[row % causes.length]],
            [row, 'nextStep', words.next[language]],
          ] as const)
        : []),
    ];
  });
}

/** A dozen open risks all over the scale. */
function risks(language: Language): TypedCell[] {
  return Array.from({ length: 12 }, (_, row) => row).flatMap((row): TypedCell[] => [
    [row, 'description', `${words.risk[language]} ${row + 1}`],
    [row, 'probability', 1 + ((row * 7) % 5)],
    [row, 'impact', 1 + ((row * 3) % 5)],
  ]);
}

/** A generated project of so many tasks under way, with a baseline and a snapshot a month. */
export async function largeProject(tasks: number, language: Language): Promise<OpenedExcel> {
  const name = `${words.project[language]} (${tasks})`;
  const excel = await openProject({ language, name, imported: { tasks: tasksOf(tasks, language) } });
  await setBaseline.run(excel.Excel, {});
  await typeAll(excel, 'risks', risks(language));
  for (const days of [elapsed - 60, elapsed - 30, elapsed]) {
    await typeAll(excel, 'progress', await reported(excel, start + days, language));
    await refresh(excel, start + days);
    await recordProgress.run(excel.Excel, undefined);
  }
  return excel;
}
