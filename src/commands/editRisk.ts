import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import type { Fields } from '../workbook/edit/typedFields';
import { planTypedRow } from './planTypedRow';
import { plannedCommand } from './plannedCommand';

/** What is to be written about a risk. */
export interface RiskEdit {
  readonly riskId: number;
  /** What was typed, by the ids of columns of the risk register. */
  readonly fields: Fields;
}

/** Writes what was typed about a risk: one round trip to read, one to write. */
export const editRisk = plannedCommand<RiskEdit>({
  id: 'editRisk',
  label: editWords.editRiskLabel,
  hint: editWords.editRiskHint,
  icon: 'risk',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: (snapshot, { riskId, fields }) =>
    planTypedRow(snapshot, 'risks', ({ risks }) => ({
      row: risks.find(({ id }) => id === riskId)?.row,
      fields,
    })),
});
