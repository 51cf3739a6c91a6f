import type { SheetId } from '../tables/spec';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { planReportSheet } from '../workbook/reports/planReportSheet';
import { readStructure } from '../workbook/refresh/structure';
import type { Command } from './command';
import { noTables } from './noTables';
import { plannedCommand, type PlannedCommand } from './plannedCommand';

/** What a command that shows a report is called, and the sheet that it shows. */
export type ReportCommand = Pick<Command<undefined>, 'id' | 'label' | 'hint' | 'icon' | 'ribbon'> & {
  readonly sheet: SheetId;
};

/** A command that brings the sheet of a report to the front, and makes it where it is missing. */
export function reportCommand({ sheet, ...described }: ReportCommand): PlannedCommand<undefined> {
  return plannedCommand<undefined>({
    ...described,
    onlyReads: true,
    availability: ({ hasTables }) =>
      hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
    plan: (snapshot) => {
      const { language } = readStructure(snapshot);
      if (snapshot.tables.length === 0) return noTables(language);
      const { changes, isNew } = planReportSheet(snapshot, sheet);
      const words = isNew ? resultWords.created(1) : resultWords.shown;
      return { changes, issues: [], summary: words[language], language };
    },
  });
}
