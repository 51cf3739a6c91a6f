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
import { useDraft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';

const fields = ['description', 'category', 'task', 'probability', 'impact', 'strategy', 'owner', 'measures'];
const nothing = {};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** A form for a risk that somebody has just thought of. */
export function AddRisk({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { commands, isBusy } = useDesk();
  const draft = useDraft(nothing);
  const scale = choiceOf('riskScale', String(facts.values.get('riskScale') ?? '')) ?? '5x5';

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const risk = { fields: draft.typed, today: parseIsoDay(today) ?? 0 };
    if (await commands.run(addRisk, risk)) draft.clear();
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
        <div>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
            {riskViewWords.save[language]}
          </Button>
        </div>
      </form>
    </Section>
  );
}
