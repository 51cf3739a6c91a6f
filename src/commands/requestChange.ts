import { formatIsoDay, type Day } from '../project/values/day';
import { standardColumn } from '../tables/standardTables';
import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import { saidOf, type Fields } from '../workbook/edit/typedFields';
import { planTypedRow, type RowTarget } from './planTypedRow';
import { plannedCommand } from './plannedCommand';

/** A request for change as it was typed. */
export interface NewRequest {
  /** By the ids of columns of the change requests. */
  readonly fields: Fields;
  /** The day of the request where the project has no status date. */
  readonly today: Day;
}

function targetOf({ fields, today }: NewRequest, statusDate: Day | null): RowTarget {
  const column = standardColumn('changes', 'reason').label;
  return {
    row: 'new',
    fields: { raised: formatIsoDay(statusDate ?? today), decision: 'pending', ...fields },
    ...((fields.reason ?? '').trim() === '' ? { refused: saidOf(editWords.missing, { column }) } : {}),
  };
}

/** Adds a request for change, pending until somebody decides: one round trip to read, one to write. */
export const requestChange = plannedCommand<NewRequest>({
  id: 'requestChange',
  label: editWords.requestLabel,
  hint: editWords.requestHint,
  icon: 'change',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: (snapshot, request) =>
    planTypedRow(snapshot, 'changes', ({ statusDate }) => targetOf(request, statusDate)),
});
