import { Fragment, useMemo } from 'react';
import type { FormEvent } from 'react';
import { Button, Field, Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { changeSettings } from '../../commands/changeSettings';
import { namedCellOf } from '../../tables/namedCells';
import { settingsForm } from '../../tables/settingsForm';
import type { NamedCellSpec } from '../../tables/spec';
import { thresholdPresets } from '../../tables/thresholdPresets';
import { languageNames, languages } from '../../words/language';
import type { Language, Localized } from '../../words/language';
import { settingsViewWords } from '../../words/settingsViewWords';
import { viewWords } from '../../words/viewWords';
import { fieldText } from '../../workbook/edit/fieldText';
import type { PaneReading } from '../../workbook/pane/paneReading';
import { useDesk } from '../desk';
import { FieldGrid } from '../fields/FieldGrid';
import { StrandedField } from '../fields/StrandedField';
import { NotWritten } from '../fields/NotWritten';
import { useDraft, type Draft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { AboutLinks } from '../parts/AboutLinks';
import { EmptyState } from '../parts/EmptyState';
import { Section } from '../parts/Section';
import { WorkbookSection } from './WorkbookSection';

interface SettingGroup {
  readonly title: Localized;
  readonly cells: readonly NamedCellSpec[];
}

/** Chosen once when the workbook is made. */
const fixed = ['language', 'calendarKind'];

const groups: readonly SettingGroup[] = [
  {
    title: settingsViewWords.project,
    cells: ['statusDate', 'startDate', 'finishDate', 'manager'].map(namedCellOf),
  },
  ...settingsForm.sections.flatMap((section): SettingGroup[] =>
    'cells' in section
      ? [
          {
            title: section.title,
            cells: section.cells.filter(({ id, kind }) => kind === 'input' && !fixed.includes(id)),
          },
        ]
      : [],
  ),
];

const specs = groups.flatMap(({ cells }) => cells);

const place = { view: 'settings' } as const;

const presets = ['standard', 'strict', 'lenient'] as const;

const useStyles = makeStyles({
  presets: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The settings that the workbook has, as fields show them; a workbook that was made without one does without. */
function settingsIn({ snapshot }: PaneReading): Record<string, string> {
  const valueOf = new Map(snapshot.cells.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    groups.flatMap(({ cells }) =>
      cells.flatMap(({ id, name, type }) => {
        const value = valueOf.get(name);
        return value === undefined ? [] : [[id, fieldText(value, type)]];
      }),
    ),
  );
}

/** The status date, the rules of the workbook, and the pane's own language. */
export function Settings() {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { reading, commands, isLocked } = useDesk();
  const cells = useMemo(() => settingsIn(reading), [reading]);
  const draft = useDraft(place, cells, specs);

  const stranded = specs.filter(({ id }) => id in draft.typed && !(id in cells));
  const canSave = !isLocked && draft.isDirty && draft.changed.length === 0;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!canSave) return;
    const { typed: fields, begunOn } = draft;
    if (await commands.run(changeSettings, { fields, begunOn })) draft.written(fields);
  }

  if (Object.keys(cells).length === 0)
    return <EmptyState title={viewWords.settings[language]} text={settingsViewWords.missing[language]} />;
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <PaneLanguage />
      <WorkbookSection />
      {groups.map(({ title, cells: specs }, index) => (
        <Fragment key={title['en-US']}>
          <SettingsGroup
            title={title[language]}
            specs={specs.filter(({ id }) => id in cells)}
            draft={draft}
            hasPresets={index === 1}
          />
        </Fragment>
      ))}
      <AboutLinks />
      {stranded.map(({ id, label }) => (
        <StrandedField key={id} id={id} label={label[language]} draft={draft} />
      ))}
      {draft.isDirty && (
        <div className={styles.actions}>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={!canSave}>
            {settingsViewWords.save[language]}
          </Button>
          <NotWritten draft={draft} />
        </div>
      )}
    </form>
  );
}

interface SettingsGroupProps {
  readonly title: string;
  readonly specs: readonly NamedCellSpec[];
  readonly draft: Draft;
  /** The lights' thresholds come in ready-made sets. */
  readonly hasPresets: boolean;
}

function SettingsGroup({ title, specs, draft, hasPresets }: SettingsGroupProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { show } = useDesk();
  if (specs.length === 0) return null;
  return (
    <Section
      title={title}
      aside={
        <Link
          as="button"
          onClick={() => show({ table: 'project', row: null, column: specs[0].id })}
          aria-label={`${settingsViewWords.sheet[language]} · ${title}`}
        >
          {settingsViewWords.sheet[language]}
        </Link>
      }
    >
      {hasPresets && (
        <div
          className={styles.presets}
          role="group"
          aria-label={settingsViewWords.presets[language]}
          title={settingsViewWords.presetsHint[language]}
        >
          {presets.map((preset) => (
            <Button
              key={preset}
              size="small"
              onClick={() => {
                const texts: Readonly<Record<string, string>> = thresholdPresets[preset];
                for (const { id } of specs) if (id in texts) draft.type(id, texts[id]);
              }}
            >
              {settingsViewWords[preset][language]}
            </Button>
          ))}
        </div>
      )}
      <FieldGrid specs={specs} draft={draft} />
    </Section>
  );
}

function PaneLanguage() {
  const { language, setLanguage } = usePaneSurroundings();
  return (
    <Section title={settingsViewWords.pane[language]}>
      <Field label={settingsViewWords.language[language]}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_event, data) => setLanguage(data.value as Language)}
        >
          {languages.map((each) => (
            <Radio key={each} value={each} label={{ children: languageNames[each], lang: each }} />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
