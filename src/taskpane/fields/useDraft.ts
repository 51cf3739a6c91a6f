import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ColumnSpec } from '../../tables/spec';
import { entryIn } from '../../workbook/edit/entryIn';
import { useDesk } from '../desk';
import type { DraftField, DraftFields, DraftPlace, DraftTexts } from './draftStore';

/** A field whose cell somebody has changed since something was typed into it. */
export interface ChangedField {
  readonly id: string;
  /** What the cell held when that was begun, and what it holds now. */
  readonly begunOn: string;
  readonly now: string;
}

/** What somebody has typed but not saved. */
export interface Draft {
  /** What a field shows: what was typed, else what the cell holds. */
  readonly valueOf: (id: string) => string;
  readonly type: (id: string, text: string) => void;
  /** What was typed and differs from the cells. */
  readonly typed: DraftTexts;
  /** What stood in their cells when these were begun: a command must not write over anything else. */
  readonly begunOn: DraftTexts;
  /** Those of them that wait for a decision: somebody has changed their cells meanwhile. */
  readonly changed: readonly ChangedField[];
  readonly isDirty: boolean;
  /** Decides for what was typed, over what the cell holds now. */
  readonly keep: (id: string) => void;
  /** Decides for what the cell holds. */
  readonly giveWay: (id: string) => void;
  /** These have been written; what was typed meanwhile stays. */
  readonly written: (fields: DraftTexts) => void;
  readonly clear: () => void;
}

function without(fields: DraftFields, isGone: (id: string, field: DraftField) => boolean): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([id, field]) => !isGone(id, field)));
}

function each(fields: DraftFields, said: (id: string, field: DraftField) => string): DraftTexts {
  return Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, said(id, field)]));
}

/**
 * Keeps what is typed into a form until it is written or discarded, whatever the pane shows meanwhile, with what it
 * was begun on.
 *
 * @param cells what stands in the cells, as fields show it.
 * @param specs of fields that are chosen from lists: a choice is the same when the tables change their language.
 */
export function useDraft(
  place: DraftPlace,
  cells: DraftTexts,
  specs: readonly Pick<ColumnSpec, 'id' | 'list'>[] = [],
): Draft {
  const { drafts } = useDesk();
  const { view, about, form, name, isProvisional } = place;
  // The same form is the same place, however often it is drawn.
  const here = useMemo(() => place, [view, about, form, name, isProvisional]);
  const fields = useSyncExternalStore(drafts.subscribe, () => drafts.fieldsAt(here));
  const cell = (id: string) => cells[id] ?? '';
  const isInCell = (id: string, text: string) => {
    const list = specs.find((spec) => spec.id === id)?.list;
    return entryIn(text, list, 'en-US') === entryIn(cell(id), list, 'en-US');
  };
  const typed = without(fields, (id, { text }) => isInCell(id, text));
  const isIdle = Object.keys(typed).length < Object.keys(fields).length;
  useEffect(() => {
    // Somebody else has typed the same into the cell.
    if (isIdle) drafts.put(here, typed);
  }, [isIdle]);
  const change = (id: string, field: DraftField | undefined) => {
    const others = without(drafts.fieldsAt(here), (one) => one === id);
    drafts.put(here, field === undefined ? others : { ...others, [id]: field });
  };
  return {
    valueOf: (id) => fields[id]?.text ?? cell(id),
    type: (id, text) => {
      const begunOn = drafts.fieldsAt(here)[id]?.begunOn ?? cell(id);
      change(id, isInCell(id, text) ? undefined : { text, begunOn });
    },
    typed: each(typed, (_id, { text }) => text),
    begunOn: each(typed, (id, { begunOn }) => begunOn ?? cell(id)),
    changed: Object.entries(typed).flatMap(([id, { begunOn }]) =>
      begunOn === undefined || isInCell(id, begunOn) ? [] : [{ id, begunOn, now: cell(id) }],
    ),
    isDirty: Object.keys(typed).length > 0,
    keep: (id) => change(id, { text: fields[id].text, begunOn: cell(id) }),
    giveWay: (id) => change(id, undefined),
    written: (texts) => {
      const left = without(drafts.fieldsAt(here), (id, { text }) => texts[id] === text);
      // What was typed meanwhile was begun on what has just been written, as the cell shows it.
      const begun = Object.entries(left).map(([id, { text, begunOn }]) => [
        id,
        id in texts ? { text } : { text, begunOn },
      ]);
      drafts.put(here, Object.fromEntries(begun) as DraftFields);
    },
    clear: () => drafts.put(here, {}),
  };
}
