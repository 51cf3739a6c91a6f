import { useEffect, useId, useState } from 'react';
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { listRepairs, type RepairOffer } from '../../commands/listRepairs';
import { repairProject } from '../../commands/repairProject';
import { parseIsoDay } from '../../project/values/day';
import { issueText } from '../../tables/issueText';
import { repairViewWords } from '../../words/repairViewWords';
import { repairChosen } from '../../words/repairWords';
import { say } from '../../words/say';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { StructureLock } from '../parts/StructureLock';

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What can be repaired, each with a tick of its own: nothing is done that was not chosen. */
export function Repair() {
  const styles = useStyles();
  const titleId = useId();
  const { host, language, today } = usePaneSurroundings();
  const { commands, isBusy, isLocked } = useDesk();
  const [offer, setOffer] = useState<RepairOffer>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const now = parseIsoDay(today) ?? 0;
  const { runQuietly, run, runPreview } = commands;

  const look = () =>
    runQuietly(
      {
        ...repairProject,
        run: async (excel) => {
          const found = await listRepairs(excel, now);
          setOffer(found);
          setLeft(new Set(found.items.flatMap(({ id, replacesTyped }) => (replacesTyped ? [id] : []))));
          return { summary: '', issues: [], cellsWritten: 0 };
        },
      },
      undefined,
    );

  useEffect(() => {
    // A command that runs just now is waited for.
    if (offer === undefined && !isBusy) void look();
    // Looking follows the workbook and the end of what runs, not the language of the pane.
  }, [host, isBusy, offer]);

  if (offer === undefined) return null;
  const items = offer.items.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const tick = (id: string, isChosen: boolean) =>
    setLeft(new Set(isChosen ? [...left].filter((one) => one !== id) : [...left, id]));
  const repair = async () => {
    // A failure keeps the list: it can be tried again.
    if (await run(repairProject, { items, today: now })) setOffer(undefined);
  };
  return (
    <>
      <StructureLock />
      <section className={styles.section} aria-labelledby={titleId}>
        <Text as="h2" id={titleId} className={styles.title} size={400} weight="semibold">
          {repairViewWords.title[language]}
        </Text>
        <Text as="p" size={200} className={styles.muted} block>
          {repairViewWords[offer.items.length === 0 ? 'nothing' : 'help'][language]}
        </Text>
        <ul className={styles.list}>
          {offer.items.map(({ id, text, replacesTyped }) => (
            <li key={id} className={styles.item}>
              <Checkbox
                checked={!left.has(id)}
                disabled={isBusy}
                onChange={(_event, { checked }) => tick(id, checked === true)}
                label={replacesTyped ? say(repairChosen, { text }, language) : text}
              />
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          {offer.items.length > 0 && (
            <>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={isLocked || items.length === 0}
                onClick={() => void repair()}
              >
                {say(repairViewWords.carryOut, { n: items.length }, language)}
              </Button>
              <Button
                size="small"
                disabledFocusable={isBusy || items.length === 0}
                onClick={() => void runPreview(repairProject, { items, today: now })}
              >
                {repairViewWords.preview[language]}
              </Button>
            </>
          )}
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => void look()}>
            {repairViewWords.again[language]}
          </Button>
        </div>
        {offer.notes.length > 0 && (
          <>
            <h3 className={styles.title}>
              <Text size={200} weight="semibold">
                {repairViewWords.notes[language]}
              </Text>
            </h3>
            <ul className={styles.list}>
              {offer.notes.map((note, index) => (
                <li key={index} className={styles.item}>
                  <Text size={200}>{issueText(note, language)}</Text>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
