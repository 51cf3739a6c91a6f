import type { FormEvent } from 'react';
import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { requestChange } from '../../commands/requestChange';
import { parseIsoDay } from '../../project/values/day';
import { standardColumn } from '../../tables/standardTables';
import { changeViewWords } from '../../words/changeViewWords';
import { useDesk } from '../desk';
import { FieldGrid } from '../fields/FieldGrid';
import { NotWritten } from '../fields/NotWritten';
import type { Draft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';

const fields = ['reason', 'content', 'daysEffect', 'budgetEffect', 'raisedBy'];

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface RequestFormProps {
  readonly draft: Draft;
  /** How often a request was begun with what it is about; the keyboard then goes to the reason. */
  readonly begun: number;
}

/** A form for a request for change. */
export function RequestForm({ draft, begun }: RequestFormProps) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { commands, isLocked } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (begun > 0) form.current?.querySelector('textarea')?.focus();
  }, [begun]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isLocked) return;
    const fields = draft.typed;
    if (await commands.run(requestChange, { fields, today: parseIsoDay(today) ?? 0 })) draft.written(fields);
  }

  return (
    <Section title={changeViewWords.newRequest[language]}>
      <form ref={form} className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <FieldGrid
          specs={fields.map((id) => standardColumn('changes', id))}
          draft={draft}
          required={['reason']}
        />
        <div className={styles.actions}>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isLocked}>
            {changeViewWords.send[language]}
          </Button>
          <NotWritten draft={draft} />
        </div>
      </form>
    </Section>
  );
}
