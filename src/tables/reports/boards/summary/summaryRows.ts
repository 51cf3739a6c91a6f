/** How many rows each list shows; the tables have the others. */
export const summaryRows = {
  goals: 3,
  phases: 8,
  approved: 3,
  deliverables: 10,
  causes: 9,
  milestones: 8,
  ownDelays: 6,
  occurred: 2,
  people: 10,
} as const;
