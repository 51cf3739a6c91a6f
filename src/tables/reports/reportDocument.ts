import type { Light } from '../../project/measures/light';
import type { Language } from '../../words/language';

/** The reports. */
export type ReportKind = 'weekly' | 'summary';

/** All reports; the first is the default. */
export const reportKinds: readonly ReportKind[] = ['weekly', 'summary'];

/** A cell of a report's table: its text, and a light where it says one. */
export interface ReportCell {
  readonly text: string;
  readonly light?: Light;
}

/** A column of a report's table. */
export interface ReportColumn {
  readonly id: string;
  readonly label: string;
  /** Its part of the width, beside the other columns' parts. */
  readonly weight: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A piece of a section; ids are unique in their section. */
export type ReportBlock =
  | { readonly kind: 'text'; readonly id: string; readonly text: string; readonly muted?: true }
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'light';
      readonly id: string;
      readonly light: Light;
      readonly word: string;
      readonly text: string;
    }
  | { readonly kind: 'points'; readonly id: string; readonly points: readonly string[] }
  | {
      readonly kind: 'pairs';
      readonly id: string;
      readonly pairs: readonly { readonly id: string; readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly ReportCell[])[];
    }
  /** What only people know: their text, or a place for it. */
  | { readonly kind: 'input'; readonly id: string; readonly prompt: string; readonly text: string };

/** A part of a report under a heading. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report in words, before it is a sheet, a file or a page. */
export interface ReportDocument {
  readonly kind: ReportKind;
  readonly language: Language;
  /** The kind in words. */
  readonly title: string;
  readonly project: string;
  /** Facts of one line each that stand below the title. */
  readonly facts: readonly string[];
  /** The day that the report is as of, as a serial; `null` where there is no status date. */
  readonly date: number | null;
  readonly sections: readonly ReportSection[];
}
