/** How many rows each list shows; the tables have the others. */
export const weeklyRows = {
  work: 7,
  next: 7,
  late: 5,
  milestones: 6,
  risks: 5,
  changes: 3,
  people: 10,
} as const;
