/** The texts of reports that only people know, by id; the ids are for ever. */
export const reportInputs = [
  'weeklyRemarks',
  'summaryMeasures',
  'summaryValue',
  'summaryHighlights',
  'summaryProblems',
  'summaryAdvice',
  'summaryGrowth',
  'summaryVerdict',
] as const;

/** A text of a report that only people know. */
export type ReportInputId = (typeof reportInputs)[number];

/** What was typed so far; what is not in it is still to be filled in. */
export type TypedTexts = ReadonlyMap<ReportInputId, string>;
