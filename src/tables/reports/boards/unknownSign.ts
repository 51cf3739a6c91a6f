import { BLANK } from '../reportText';

/** What a formula gives where a figure is not known: the sign that Word has for it, as a quoted string. */
export const UNKNOWN = `"${BLANK}"`;
