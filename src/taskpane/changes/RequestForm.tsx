import type { FormEvent } from 'react';
import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { requestChange } from '../../commands/requestChange';
import { parseIsoDay } from '../../project/values/day';
import { standardColumn } from '../../tables/standardTables';
import { changeViewWords } from '../../words/changeViewWords';
import { useDesk } from '../desk';
import { FieldGrid } from '../fields/FieldGrid';
import { useDraft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';

const fields = ['reason', 'content', 'daysEffect', 'budgetEffect', 'raisedBy'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** A form for a request for change. */
export function RequestForm({ content }: { readonly content: string }) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { commands, isBusy } = useDesk();
  const draft = useDraft(useMemo(() => ({ content }), [content]));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const request = { fields: { content, ...draft.typed }, today: parseIsoDay(today) ?? 0 };
    if (await commands.run(requestChange, request)) draft.clear();
  }

  return (
    <Section title={changeViewWords.newRequest[language]}>
      <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <FieldGrid
          specs={fields.map((id) => standardColumn('changes', id))}
          draft={draft}
          required={['reason']}
        />
        <div>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
            {changeViewWords.send[language]}
          </Button>
        </div>
      </form>
    </Section>
  );
}
