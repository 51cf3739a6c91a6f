/** Where the panels of the dashboard stand: rows and columns of its grid of 24 columns, from 0. */
export const rows = {
  title: 0,
  light: 1,
  cards: 3,
  upper: 7,
  curveNote: 19,
  distribution: 15,
  middle: 21,
  gaps: 29,
  lower: 35,
  lowerNote: 43,
} as const;

/** First column of the left part, of the right third, and of the helper cells beside the printed page. */
export const columns = { left: 0, right: 16 } as const;

/** First columns of the helper cells beside the printed page, a block a panel; and the row that they begin at. */
export const helpers = {
  row: 3,
  curve: 26,
  late: 37,
  people: 40,
  /** Below the others, as many rows as tables are watched. */
  errors: { row: 23, column: 40 },
  milestones: 43,
  risks: 57,
  phases: 64,
} as const;

/** A line of text; like all heights a whole number of pixels, or charts would stand beside their cells. */
const line = 17.25;

/** Two lines of text: what is done about a late task is seldom said in one. */
const twoLines = 27;

/** In the lowest band, whose charts have names and dates to tell apart: what is left of an A4 page. */
const lowest = 24.75;

/** Points of every row: a title, the light, a gap, the cards, then three bands of panels with gaps between. */
export const rowPoints: readonly number[] = [
  30,
  24,
  6,
  ...[15.75, 30, 15.75],
  8.25,
  20.25,
  ...Array.from({ length: 12 }, () => line),
  6,
  20.25,
  line,
  ...Array.from({ length: 11 }, () => twoLines),
  8.25,
  20.25,
  ...Array.from({ length: 7 }, () => lowest),
  26.25,
];
