import type { FormEvent } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { addRisk } from '../../commands/addRisk';
import { parseIsoDay } from '../../project/values/day';
import { standardColumn } from '../../tables/standardTables';
import { choiceOf, choiceWord } from '../../words/choiceLists';
import { riskViewWords } from '../../words/riskViewWords';
import { say } from '../../words/say';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { FieldGrid } from '../fields/FieldGrid';
import { NotWritten } from '../fields/NotWritten';
import { useDraft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';

const fields = ['description', 'category', 'task', 'probability', 'impact', 'strategy', 'owner', 'measures'];
const nothing = {};
const place = { view: 'risks' } as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** A form for a risk that somebody has just thought of. */
export function AddRisk({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { commands, isLocked } = useDesk();
  const draft = useDraft(place, nothing);
  const scale = choiceOf('riskScale', String(facts.values.get('riskScale') ?? '')) ?? '5x5';

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isLocked) return;
    const fields = draft.typed;
    if (await commands.run(addRisk, { fields, today: parseIsoDay(today) ?? 0 })) draft.written(fields);
  }

  return (
    <Section title={riskViewWords.add[language]}>
      <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <FieldGrid
          specs={fields.map((id) => standardColumn('risks', id))}
          draft={draft}
          required={['description']}
        />
        <Text size={200} className={styles.muted}>
          {say(riskViewWords.scale, { scale: choiceWord('riskScale', scale, language) }, language)}
        </Text>
        <div className={styles.actions}>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isLocked}>
            {riskViewWords.save[language]}
          </Button>
          <NotWritten draft={draft} />
        </div>
      </form>
    </Section>
  );
}
