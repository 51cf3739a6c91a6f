/** What a figure of a board shows while it is not known. */
export const notKnown = '–';
