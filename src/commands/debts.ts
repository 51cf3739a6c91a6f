import type { ExcelHost } from '../excel/host';
import type { Language } from '../words/language';
import type { Checkpoint } from '../workbook/revert/checkpoint';

/** What commands wrote over while people were typing it, and could not give back at once. */
export interface Debts {
  /** To be given back before anything else is done. */
  owed: readonly Checkpoint[];
  /** Cannot be given back any more, because others wrote there since; it remains to be told. */
  lost: readonly Checkpoint[];
  /** Of the workbook that they are of. */
  language: Language;
}

const debts = new WeakMap<ExcelHost, Debts>();

/** The debts of all commands that run on a host: the next one settles what the last one could not. */
export function debtsOf(host: ExcelHost): Debts {
  const known: Debts = debts.get(host) ?? { owed: [], lost: [], language: 'zh-CN' as const };
  debts.set(host, known);
  return known;
}

/** Remembers what is owed to people; the newest comes first, because it was written over last. */
export function owe(debts: Debts, owed: Checkpoint | undefined, language: Language): void {
  if (owed === undefined) return;
  debts.owed = [owed, ...debts.owed];
  debts.language = language;
}
