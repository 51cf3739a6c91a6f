import type { FormEvent } from 'react';
import { useEffect, useMemo, useRef } from 'react';
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

interface RequestFormProps {
  /** What the request is about, where it is known; the keyboard then goes to the reason. */
  readonly content: string;
  readonly onSent: () => void;
}

/** A form for a request for change. */
export function RequestForm({ content, onSent }: RequestFormProps) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { commands, isBusy } = useDesk();
  const draft = useDraft(useMemo(() => ({ content }), [content]));

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (content === '') return;
    draft.clear();
    form.current?.querySelector('textarea')?.focus();
  }, [content]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const request = { fields: { content, ...draft.typed }, today: parseIsoDay(today) ?? 0 };
    if (!(await commands.run(requestChange, request))) return;
    draft.clear();
    onSent();
  }

  return (
    <Section title={changeViewWords.newRequest[language]}>
      <form ref={form} className={styles.form} onSubmit={(event) => void send(event)} noValidate>
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
