import { useId } from 'react';
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { ColumnSpec } from '../../tables/spec';
import { choicesOf, openLists, type ChoiceListId } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import { entryIn } from '../../workbook/edit/entryIn';
import { typedInput } from '../../workbook/edit/typedInput';
import { usePaneSurroundings } from '../PaneContext';
import { ChangedCell } from './ChangedCell';
import type { Draft } from './useDraft';

/** What a field is about: a column of a table or a cell of a form. */
export type FieldSpec = Pick<ColumnSpec, 'id' | 'label' | 'type' | 'hint' | 'list' | 'least'>;

interface TypedFieldProps {
  readonly spec: FieldSpec;
  readonly draft: Draft;
  /** The workbook's language: its choices are its words. */
  readonly wordsIn: Language;
  /** What is offered where the list is one of people or departments. */
  readonly people?: readonly string[];
  readonly disabled?: boolean;
  readonly required?: boolean;
  /** What the field wants although it could be saved without. */
  readonly wish?: string;
  /** Explains the field below it. */
  readonly hint?: string;
}

const useStyles = makeStyles({
  // Fluent's inputs are wider than half a pane by themselves.
  narrow: { minWidth: 0 },
});

const numeric: readonly ColumnSpec['type'][] = [
  'integer',
  'id',
  'days',
  'number',
  'money',
  'percent',
  'ratio',
];

/** A field of the pane by what its cell holds: dates, numbers, choices, people, short and long texts. */
export function TypedField({ spec, draft, wordsIn, people, ...more }: TypedFieldProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const listId = useId();
  const { id, label, type, list } = spec;
  const value = entryIn(draft.valueOf(id), list, wordsIn);
  const typed = typedInput(value, spec, wordsIn);
  const problem = 'problem' in typed && id in draft.typed ? typed.problem[language] : undefined;
  const isPeople = list === 'people' || list === 'departments';
  const onChange = (_event: unknown, data: { value: string }) => draft.type(id, data.value);
  const input = { className: styles.narrow, value, onChange, disabled: more.disabled };
  const offered = isPeople ? people : undefined;
  const changed = draft.changed.find((one) => one.id === id);
  return (
    <>
      {offered && (
        <datalist id={listId}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <Field
        className={styles.narrow}
        label={label[language]}
        required={more.required}
        validationMessage={problem ?? more.wish}
        validationState={problem ? 'error' : more.wish ? 'warning' : 'none'}
        hint={more.hint}
      >
        {list !== undefined && !isPeople ? (
          <Select {...input}>
            <option value="" />
            {optionsOf(list, value, wordsIn).map((word) => (
              <option key={word}>{word}</option>
            ))}
          </Select>
        ) : type === 'longText' ? (
          <Textarea {...input} resize="vertical" rows={2} />
        ) : (
          <Input
            {...input}
            type={type === 'date' ? 'date' : 'text'}
            inputMode={numeric.includes(type) ? 'decimal' : undefined}
            autoComplete="off"
            contentAfter={type === 'percent' ? '%' : undefined}
            list={offered && listId}
          />
        )}
      </Field>
      <ChangedCell changed={more.disabled ? undefined : changed} label={label[language]} draft={draft} />
    </>
  );
}

/** The words of a list, and the user's own word where it is none of them. */
function optionsOf(list: ChoiceListId, value: string, language: Language): string[] {
  const words = choicesOf(list).map(({ label }) => label[language]);
  return value !== '' && !words.includes(value) && openLists.has(list) ? [...words, value] : words;
}
