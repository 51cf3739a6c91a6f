import type { Issue } from '../../project/issue';
import type { Day } from '../../project/values/day';
import { riskStep } from '../computed/riskStep';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import { giveIds } from './giveIds';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** A row of the risk register as it was read; choices by their ids, what is not known is `null`. */
export interface RiskRecord {
  readonly row: number;
  readonly id: number;
  readonly description: string;
  readonly category: string;
  readonly taskId: number | null;
  /** On the scale of the settings. */
  readonly probability: number | null;
  readonly impact: number | null;
  readonly costImpact: number | null;
  /** Working days. */
  readonly daysImpact: number | null;
  readonly strategy: string;
  readonly measures: string;
  readonly trigger: string;
  readonly owner: string;
  readonly identified: Day | null;
  readonly reviewed: Day | null;
  /** Blank counts as open. */
  readonly status: string;
  readonly residualProbability: number | null;
  readonly residualImpact: number | null;
}

/** The risk register as records. */
export interface DecodedRisks {
  readonly risks: readonly RiskRecord[];
  /** The highest number ever given. */
  readonly lastId: number;
  readonly issues: readonly Issue[];
}

/** A step of the risk scale: a number, or high, medium, low. */
function step(reader: CellReader, row: number, column: string): number | null {
  return riskStep(reader.value(row, column)) ?? reader.number(row, column);
}

/**
 * Reads the risk register.
 *
 * @param lastId the highest number ever given, as kept in the settings.
 */
export function decodeRisks(table: LocatedTable, lastId: number): DecodedRisks {
  const reader = new CellReader(table);
  const rows = filledRows(table);
  const ids = giveIds(table, rows, lastId);
  const risks = rows.map((row): RiskRecord => ({
    row,
    id: ids.idOf.get(row)!,
    description: reader.text(row, 'description'),
    category: reader.choice(row, 'category', 'riskCategory'),
    taskId: reader.number(row, 'task'),
    probability: step(reader, row, 'probability'),
    impact: step(reader, row, 'impact'),
    costImpact: reader.amount(row, 'costImpact'),
    daysImpact: reader.amount(row, 'daysImpact'),
    strategy: reader.choice(row, 'strategy', 'riskStrategy'),
    measures: reader.text(row, 'measures'),
    trigger: reader.text(row, 'trigger'),
    owner: reader.text(row, 'owner'),
    identified: reader.formulaDay(row, 'identified'),
    reviewed: reader.formulaDay(row, 'reviewed'),
    status: reader.choice(row, 'status', 'riskStatus') || 'open',
    residualProbability: step(reader, row, 'residualProbability'),
    residualImpact: step(reader, row, 'residualImpact'),
  }));
  const issues = [...ids.issues, ...reader.issues, ...overtypedFormulas(table, rows)];
  return { risks, lastId: ids.lastId, issues };
}
