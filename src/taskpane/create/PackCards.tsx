import { useId, useMemo } from 'react';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CalendarKind } from '../../project/calendar/calendarKind';
import type { Day } from '../../project/values/day';
import { packs } from '../../tables/packs/packs';
import { createWords } from '../../words/createWords';
import { packOutline } from '../../workbook/pane/packOutline';
import { PlanPicture } from '../charts/PlanPicture';
import { usePaneSurroundings } from '../PaneContext';

interface PackCardsProps {
  readonly chosen: string;
  readonly start: Day;
  readonly calendar: CalendarKind;
  readonly onChoose: (packId: string) => void;
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  radio: { margin: 0, flex: 'none', accentColor: tokens.colorBrandBackground },
  words: { flexGrow: 1, minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The packs as cards: a picture of the plan, the name, what it is for. */
export function PackCards({ chosen, start, calendar, onChoose }: PackCardsProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const name = useId();
  const outlines = useMemo(() => packs.map((pack) => packOutline(pack, start, calendar)), [start, calendar]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{createWords.pack[language]}</legend>
      <div className={styles.cards}>
        {packs.map(({ id, label, description }, index) => (
          <label key={id} className={mergeClasses(styles.card, id === chosen && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span className={styles.words}>
              <Text block weight="semibold">
                {label[language]}
              </Text>
              <Text block size={200} className={styles.muted}>
                {description[language]}
              </Text>
            </span>
            <PlanPicture outline={outlines[index]} height={44} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
