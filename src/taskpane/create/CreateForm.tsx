import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { Button, Field, Input, makeStyles, Select, Text, Title3, tokens } from '@fluentui/react-components';
import type { CalendarKind } from '../../project/calendar/calendarKind';
import { parseIsoDay } from '../../project/values/day';
import { packOf, packs } from '../../tables/packs/packs';
import { languages } from '../../words/language';
import type { Language, Localized } from '../../words/language';
import { paneWords } from '../../words/paneWords';
import { CreatePreview } from './CreatePreview';
import { PackCards } from './PackCards';
import { newProjectProblems } from '../newProject';
import type { NewProjectForm } from '../newProject';
import { usePaneSurroundings } from '../PaneContext';

/** A choice of the form with its explanation. */
export interface Choice {
  readonly id: string;
  readonly label: Localized;
  readonly description?: Localized;
}

/** What the form offers and what its one button says. */
export interface CreateFormProps {
  readonly calendars: readonly Choice[];
  readonly submitLabel: string;
  readonly disabled: boolean;
  readonly onCreate: (form: NewProjectForm) => void;
}

const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  // Fluent's inputs are wider than half a pane by themselves.
  narrow: { minWidth: 0 },
  submit: { marginTop: tokens.spacingVerticalS },
});

/** Asks for what a new project needs; everything but the name has a default. */
export function CreateForm({ calendars, submitLabel, disabled, onCreate }: CreateFormProps) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const [form, setForm] = useState<NewProjectForm>({
    name: '',
    code: '',
    manager: '',
    start: today,
    packId: packs[0]?.id ?? '',
    language,
    calendarId: calendars[0]?.id ?? '',
  });
  const [wasSent, setWasSent] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const startInput = useRef<HTMLInputElement>(null);
  const problems = wasSent ? newProjectProblems(form) : {};
  const set = (field: keyof NewProjectForm) => (_event: unknown, data: { value: string }) =>
    setForm((current) => ({ ...current, [field]: data.value }));
  const fieldProps = (field: keyof NewProjectForm) => ({
    validationMessage: problems[field]?.[language],
    validationState: problems[field] ? ('error' as const) : ('none' as const),
  });

  function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    const found = newProjectProblems(form);
    if (found.name) nameInput.current?.focus();
    else if (found.start) startInput.current?.focus();
    else onCreate({ ...form, name: form.name.trim(), code: form.code.trim(), manager: form.manager.trim() });
  }

  const pack = packOf(form.packId) ?? packs[0];
  // While a date is being typed the pictures keep to today.
  const isDated = form.start >= '2000-01-01' && form.start <= '2099-12-31';
  const start = parseIsoDay(isDated ? form.start : today) ?? 0;
  const calendar = form.calendarId as CalendarKind;
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div>
        <Title3 as="h1" block className={styles.title}>
          {paneWords.createTitle[language]}
        </Title3>
        <Text size={200} className={styles.muted}>
          {paneWords.createText[language]}
        </Text>
      </div>
      <PackCards
        chosen={form.packId}
        start={start}
        calendar={calendar}
        onChoose={(packId) => setForm((current) => ({ ...current, packId }))}
      />
      <Field label={paneWords.name[language]} required {...fieldProps('name')}>
        <Input ref={nameInput} value={form.name} onChange={set('name')} autoComplete="off" />
      </Field>
      <div className={styles.pair}>
        <Field className={styles.narrow} label={paneWords.code[language]}>
          <Input
            className={styles.narrow}
            value={form.code}
            onChange={set('code')}
            autoComplete="off"
            placeholder={paneWords.codeHint[language]}
          />
        </Field>
        <Field className={styles.narrow} label={paneWords.start[language]} required {...fieldProps('start')}>
          <Input
            ref={startInput}
            className={styles.narrow}
            type="date"
            value={form.start}
            onChange={set('start')}
          />
        </Field>
      </div>
      <Field label={paneWords.manager[language]} hint={paneWords.managerHint[language]}>
        <Input value={form.manager} onChange={set('manager')} autoComplete="off" />
      </Field>
      <div className={styles.pair}>
        <Field className={styles.narrow} label={paneWords.workbookLanguage[language]}>
          <Select className={styles.narrow} value={form.language} onChange={set('language')}>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.narrow} label={paneWords.calendar[language]}>
          <Select className={styles.narrow} value={form.calendarId} onChange={set('calendarId')}>
            {calendars.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <CreatePreview pack={pack} start={start} calendar={calendar} wordsIn={form.language} />
      <Button
        className={styles.submit}
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={disabled}
      >
        {submitLabel}
      </Button>
    </form>
  );
}
