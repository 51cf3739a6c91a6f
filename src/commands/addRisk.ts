import { formatIsoDay, type Day } from '../project/values/day';
import { standardColumn } from '../tables/standardTables';
import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import { saidOf, type Fields } from '../workbook/edit/typedFields';
import { planTypedRow, type RowTarget } from './planTypedRow';
import { plannedCommand } from './plannedCommand';

/** A risk as it was typed. */
export interface NewRisk {
  /** By the ids of columns of the risk register. */
  readonly fields: Fields;
  /** The day on which it was seen where the project has no status date. */
  readonly today: Day;
}

function targetOf({ fields, today }: NewRisk, statusDate: Day | null): RowTarget {
  const identified = formatIsoDay(statusDate ?? today);
  const column = standardColumn('risks', 'description').label;
  return {
    row: 'new',
    fields: { identified, status: 'open', ...fields },
    ...((fields.description ?? '').trim() === '' ? { refused: saidOf(editWords.missing, { column }) } : {}),
  };
}

/** Adds a risk to the register and refreshes, which gives it its number: one round trip to read, one to write. */
export const addRisk = plannedCommand<NewRisk>({
  id: 'addRisk',
  label: editWords.addRiskLabel,
  hint: editWords.addRiskHint,
  icon: 'risk',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: (snapshot, risk) => planTypedRow(snapshot, 'risks', ({ statusDate }) => targetOf(risk, statusDate)),
});
