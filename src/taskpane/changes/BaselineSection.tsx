import { Button, Field, Input, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { setBaseline } from '../../commands/setBaseline';
import { changeViewWords } from '../../words/changeViewWords';
import { say } from '../../words/say';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { NotWritten } from '../fields/NotWritten';
import { useDraft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';

const nothing = {};
const place = { view: 'changes', form: 'baseline' } as const;

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The baseline in use; before the first a button that sets it. */
export function BaselineSection({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { commands, isLocked, show } = useDesk();
  const draft = useDraft(place, nothing);
  const reason = draft.valueOf('reason');
  const { baseline } = facts;
  async function set() {
    if (await commands.run(setBaseline, { reason: reason.trim() })) draft.written({ reason });
  }
  if (baseline)
    return (
      <Section
        title={changeViewWords.baseline[language]}
        aside={
          <Link as="button" onClick={() => show({ table: 'baselines', row: null, column: 'version' })}>
            {changeViewWords.seeBaselines[language]}
          </Link>
        }
      >
        <Text block>
          {say(changeViewWords.version, { version: baseline.version, n: baseline.tasks.size }, language)}
        </Text>
        <Text block size={200} className={styles.muted}>
          {changeViewWords.versionText[language]}
        </Text>
        {draft.isDirty && (
          // Somebody else has set the baseline meanwhile.
          <div className={styles.actions}>
            <Text>{reason}</Text>
            <NotWritten draft={draft} />
          </div>
        )}
      </Section>
    );
  return (
    <Section title={changeViewWords.baseline[language]}>
      <div className={styles.column}>
        <Text>{changeViewWords.none[language]}</Text>
        <Field label={changeViewWords.reason[language]}>
          <Input
            value={reason}
            autoComplete="off"
            onChange={(_event, data) => draft.type('reason', data.value)}
          />
        </Field>
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabledFocusable={isLocked} onClick={() => void set()}>
            {changeViewWords.set[language]}
          </Button>
          <NotWritten draft={draft} />
        </div>
      </div>
    </Section>
  );
}
