import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { progressWords } from '../../words/progressWords';
import type { ProgressFilter, ProgressItem } from '../../workbook/pane/progressList';
import { usePaneSurroundings } from '../PaneContext';

interface ProgressFilterBarProps {
  readonly items: readonly ProgressItem[];
  readonly filter: ProgressFilter;
  readonly onFilter: (filter: ProgressFilter) => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  narrow: { minWidth: 0 },
});

const ranges = ['attention', 'open', 'all'] as const;

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').sort((one, other) => one.localeCompare(other));
}

/** Whose tasks, and which of them. */
export function ProgressFilterBar({ items, filter, onFilter }: ProgressFilterBarProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { which, owner, department } = filter;
  const who =
    owner !== undefined ? `owner ${owner}` : department !== undefined ? `department ${department}` : '';
  const choose = (value: string) => {
    const [kind, ...name] = value.split(' ');
    onFilter(value === '' ? { which } : { which, [kind]: name.join(' ') });
  };
  return (
    <div className={styles.bar}>
      <Field className={styles.narrow} size="small" label={progressWords.who[language]}>
        <Select
          className={styles.narrow}
          size="small"
          value={who}
          onChange={(_event, data) => choose(data.value)}
        >
          <option value="">{progressWords.everyone[language]}</option>
          <optgroup label={progressWords.departments[language]}>
            {distinct(items.map((item) => item.department)).map((name) => (
              <option key={name} value={`department ${name}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={progressWords.people[language]}>
            {distinct(items.map((item) => item.owner)).map((name) => (
              <option key={name} value={`owner ${name}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <Field className={styles.narrow} size="small" label={progressWords.which[language]}>
        <Select
          className={styles.narrow}
          size="small"
          value={which}
          onChange={(_event, data) => onFilter({ ...filter, which: data.value as ProgressFilter['which'] })}
        >
          {ranges.map((range) => (
            <option key={range} value={range}>
              {progressWords[range][language]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
