import { makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { StrandedField } from './StrandedField';
import { TypedField, type FieldSpec } from './TypedField';
import type { Draft } from './useDraft';

interface FieldGridProps {
  readonly specs: readonly FieldSpec[];
  readonly draft: Draft;
  /** What fields want although they could be saved without, by their ids. */
  readonly wishes?: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  readonly disabled?: readonly string[];
}

/** These take the whole width. */
const wide = ['name', 'support', 'description', 'cause', 'raisedBy'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  wide: { gridColumn: '1 / -1' },
});

/** Fields side by side, long texts over the whole width. */
export function FieldGrid({ specs, draft, wishes = {}, required = [], disabled = [] }: FieldGridProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { reading } = useDesk();
  return (
    <div className={styles.fields}>
      {specs.map((spec) => (
        <div
          key={spec.id}
          data-field={spec.id}
          className={spec.type === 'longText' || wide.includes(spec.id) ? styles.wide : undefined}
        >
          <TypedField
            spec={spec}
            draft={draft}
            wordsIn={reading.language}
            people={reading.facts?.people}
            wish={draft.valueOf(spec.id) === '' ? wishes[spec.id] : undefined}
            required={required.includes(spec.id)}
            disabled={disabled.includes(spec.id)}
          />
          {disabled.includes(spec.id) && spec.id in draft.typed && (
            <StrandedField id={spec.id} label={spec.label[language]} draft={draft} />
          )}
        </div>
      ))}
    </div>
  );
}
