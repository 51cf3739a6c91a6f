import type { Page } from 'playwright-core';
import type { Language } from '../../../src/words/language';
import { keyboardWalk, walkProblems, type Walk } from '../../support/keyboardWalk';

/** A walk through a state of the pane, kept for the report. */
export interface KeptWalk {
  readonly state: string;
  readonly language: Language;
  readonly walk: Walk;
}

/** Walks by the keyboard alone, adds that to what is kept, and answers what was wrong. */
export async function walkFindings(
  page: Page,
  kept: KeptWalk[],
  state: string,
  language: Language,
): Promise<string[]> {
  const walk = await keyboardWalk(page);
  kept.push({ state, language, walk });
  expect(walk.stops.length).toBeGreaterThan(0);
  return walkProblems(walk);
}
