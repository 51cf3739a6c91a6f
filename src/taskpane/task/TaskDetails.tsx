import { Button, Link, Text } from '@fluentui/react-components';
import { editTask, type LinkEdit } from '../../commands/editTask';
import { formatIsoDay, type Day } from '../../project/values/day';
import { say } from '../../words/say';
import { taskWords } from '../../words/taskWords';
import type { TaskCard } from '../../workbook/pane/taskCard';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { daysText, shareText } from '../figureText';
import type { Draft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { AddLink } from './AddLink';
import { driverSentence } from './driverSentence';
import { LinkList } from './LinkList';
import { TaskForm } from './TaskForm';

interface TaskDetailsProps {
  readonly facts: ProjectFacts;
  readonly card: TaskCard;
  readonly draft: Draft;
  readonly onOpenTask: (taskId: number) => void;
}

const day = (value: Day | null) => (value === null ? '–' : formatIsoDay(value));

function signed(days: number | null): string {
  if (days === null) return '–';
  return `${days > 0 ? '+' : days < 0 ? '−' : ''}${daysText(days)}`;
}

function Plan({ facts, card }: Pick<TaskDetailsProps, 'facts' | 'card'>) {
  const { language } = usePaneSurroundings();
  const { start, finish, totalSlack, freeSlack, critical, driver } = card;
  const dates =
    start === null || finish === null
      ? taskWords.noDates[language]
      : say(taskWords.span, { start: day(start), finish: day(finish) }, language);
  const slack = { total: signed(totalSlack), free: signed(freeSlack) };
  const slackText = totalSlack === null ? '–' : say(taskWords.slackText, slack, language);
  return (
    <Facts
      facts={[
        { name: taskWords.dates[language], value: dates },
        { name: taskWords.why[language], value: driverSentence(driver, facts.tasks, language) },
        {
          name: taskWords.slack[language],
          value: critical ? `${slackText} · ${taskWords.critical[language]}` : slackText,
        },
      ]}
    />
  );
}

function Links({ facts, card, onOpenTask }: TaskDetailsProps) {
  const { language } = usePaneSurroundings();
  const { commands, isLocked } = useDesk();
  const text = card.fields.predecessors;
  // The cell may hold more by then than the pane has read: what is meant is passed on, not the whole cell.
  const write = (links: LinkEdit) =>
    commands.run(editTask, { taskId: card.id, fields: {}, links, provisional: card.provisional });
  return (
    <>
      <Section title={taskWords.links[language]}>
        {card.links === undefined ? (
          <Text>{say(taskWords.unreadable, { text }, language)}</Text>
        ) : (
          <>
            <LinkList
              links={card.links}
              none={taskWords.noLinks[language]}
              disabled={isLocked}
              onOpen={onOpenTask}
              onRemove={(link) => void write({ remove: link.text })}
            />
            <AddLink
              key={card.id}
              facts={facts}
              task={card}
              disabled={isLocked}
              onAdd={(link) => write({ add: link })}
            />
          </>
        )}
      </Section>
      <Section title={taskWords.successors[language]}>
        <LinkList
          links={card.successors}
          none={taskWords.noSuccessors[language]}
          disabled={isLocked}
          onOpen={onOpenTask}
        />
      </Section>
    </>
  );
}

function Deviation({ card }: Pick<TaskDetailsProps, 'card'>) {
  const { language } = usePaneSurroundings();
  const { openView } = useDesk();
  const { baselineStart, baselineFinish, daysLate, ownDelay, inheritedDelay, percent } = card;
  const late = { days: signed(daysLate), own: signed(ownDelay), inherited: signed(inheritedDelay) };
  const baseline =
    baselineFinish === null
      ? taskWords.noBaseline[language]
      : say(taskWords.span, { start: day(baselineStart), finish: day(baselineFinish) }, language);
  return (
    <Section
      title={taskWords.deviation[language]}
      aside={
        <Button size="small" appearance="subtle" onClick={() => openView('progress', { taskId: card.id })}>
          {taskWords.report[language]}
        </Button>
      }
    >
      <Facts
        facts={[
          { name: taskWords.baseline[language], value: baseline },
          { name: taskWords.forecast[language], value: day(card.forecastFinish) },
          {
            name: taskWords.late[language],
            value: daysLate === null ? '–' : say(taskWords.lateText, late, language),
          },
          { name: taskWords.done[language], value: percent === null ? '–' : shareText(percent) },
        ]}
      />
    </Section>
  );
}

function People({ card }: Pick<TaskDetailsProps, 'card'>) {
  const { language } = usePaneSurroundings();
  const { show } = useDesk();
  return (
    <>
      <Section title={taskWords.roles[language]}>
        {card.roles.length === 0 ? (
          <Text size={200}>{taskWords.noRoles[language]}</Text>
        ) : (
          <Facts facts={card.roles.map(({ who, role }) => ({ name: who, value: role }))} />
        )}
      </Section>
      <Section title={taskWords.risks[language]}>
        {card.risks.length === 0 ? (
          <Text size={200}>{taskWords.noRisks[language]}</Text>
        ) : (
          card.risks.map(({ row, description, level }) => (
            <Text key={row} as="p" block style={{ margin: 0 }}>
              {level === '' ? '' : `${level} · `}
              <Link as="button" onClick={() => show({ table: 'risks', row, column: 'description' })}>
                {description}
              </Link>
            </Text>
          ))
        )}
      </Section>
    </>
  );
}

/** All of one task: its plan and why, what people fill in, its links, deviation, people and risks. */
export function TaskDetails(props: TaskDetailsProps) {
  const { facts, card, draft } = props;
  const { language } = usePaneSurroundings();
  return (
    <>
      <Section title={taskWords.plan[language]}>
        <Plan facts={facts} card={card} />
        <div style={{ height: 12 }} />
        <TaskForm card={card} draft={draft} />
      </Section>
      <Links {...props} />
      {card.type !== 'summary' && <Deviation card={card} />}
      {card.type !== 'summary' && <People card={card} />}
    </>
  );
}
