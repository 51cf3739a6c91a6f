import { useId, useMemo } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CalendarKind } from '../../project/calendar/calendarKind';
import { formatIsoDay, type Day } from '../../project/values/day';
import type { Pack } from '../../tables/packs/pack';
import { sheetSpecs } from '../../tables/sheetSpecs';
import type { SheetId } from '../../tables/spec';
import { createWords } from '../../words/createWords';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { packOutline } from '../../workbook/pane/packOutline';
import { usePaneSurroundings } from '../PaneContext';

interface CreatePreviewProps {
  readonly pack: Pack;
  readonly start: Day;
  readonly calendar: CalendarKind;
  /** Of the tables. */
  readonly wordsIn: Language;
}

/** Reports are made when they are first wanted. */
const madeLater: readonly SheetId[] = ['weeklyReport', 'projectSummary'];

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  phases: { margin: 0, padding: 0, listStyleType: 'none' },
  phase: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  date: { flex: 'none', fontVariantNumeric: 'tabular-nums' },
});

/** What creating would make, before it does: sheets, contents, phases with their dates. */
export function CreatePreview({ pack, start, calendar, wordsIn }: CreatePreviewProps) {
  const styles = useStyles();
  const titleId = useId();
  const { language } = usePaneSurroundings();
  const outline = useMemo(() => packOutline(pack, start, calendar), [pack, start, calendar]);
  const names = sheetSpecs
    .filter(({ id, visibility }) => visibility === 'visible' && !madeLater.includes(id))
    .map(({ name }) => name[wordsIn]);
  const { phases, finish, tasks } = outline;
  const separator = language === 'zh-CN' ? '、' : ', ';
  return (
    <section className={styles.preview} aria-labelledby={titleId} aria-live="polite">
      <Text as="h2" id={titleId} size={300} weight="semibold" className={styles.title}>
        {createWords.preview[language]}
      </Text>
      <Text size={200}>
        {say(createWords.sheets, { n: names.length, names: names.join(separator) }, language)}
      </Text>
      <Text size={200}>
        {tasks === 0
          ? createWords.blank[language]
          : say(createWords.content, { ...outline, phases: '', bars: '', finish: '' }, language)}
      </Text>
      {phases.length > 0 && finish !== null && (
        <>
          <Text size={200}>
            {say(createWords.span, { start: formatIsoDay(start), finish: formatIsoDay(finish) }, language)}
          </Text>
          <ul className={styles.phases} aria-label={createWords.phases[language]}>
            {phases.map(({ name, start: from, finish: to }) => (
              <li key={name['en-US']} className={styles.phase}>
                <Text size={200} className={styles.name}>
                  {name[wordsIn]}
                </Text>
                <Text size={200} className={styles.date}>
                  {formatIsoDay(from).slice(5)} – {formatIsoDay(to).slice(5)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
