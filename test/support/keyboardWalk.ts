import type { Page } from 'playwright-core';

/** Where the keyboard came to by one press of Tab. */
export interface WalkStop {
  readonly name: string;
  /** What shows that the keyboard is there: what differs from the look without it. */
  readonly shownBy: readonly string[];
  /** Blank where all is well. */
  readonly problem: string;
}

/** A walk by Tab through the pane, from its first control to the way out. */
export interface Walk {
  readonly stops: readonly WalkStop[];
  /** Controls that it did not come to. */
  readonly missed: readonly string[];
  /** What went wrong on the way back by Shift and Tab. */
  readonly back: readonly string[];
}

/** More presses than any view has controls: who is still inside after them is held. */
const MOST = 200;

/** What the page keeps during a walk. */
interface Kept {
  last: Element | undefined;
  readonly seen: Element[];
  readonly looks: (element: Element) => ReadonlyMap<string, string>;
  readonly unfocused: Map<Element, ReadonlyMap<string, string>>;
}

/** Runs in the page: sees what every control looks like without the keyboard, and begins before the first of them. */
function startWalk(): void {
  const pane = document.querySelector<HTMLElement>('aside.pane')!;
  const still = document.createElement('style');
  still.id = 'still';
  still.textContent =
    '*, *::before, *::after { transition: none !important; animation-duration: 0s !important; }';
  document.getElementById('still')?.remove();
  document.head.append(still);
  pane.tabIndex = -1;
  pane.focus();
  const told = [
    ...['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'transform', 'opacity', 'visibility'],
    ...['textDecorationLine', 'textDecorationStyle', 'textDecorationColor', 'backgroundImage'],
    ...['Top', 'Right', 'Bottom', 'Left'].flatMap((side) =>
      ['Width', 'Style', 'Color'].map((what) => `border${side}${what}`),
    ),
  ];
  // Fluent draws the sign at the control, at a part laid over it, or at what holds it.
  const looks = (element: Element) => {
    const found = new Map<string, string>();
    let holder: Element | null = element;
    for (let level = 0; level < 4 && holder && holder !== pane; level++, holder = holder.parentElement)
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(holder, part || undefined) as unknown as Record<string, string>;
        if (part !== '' && style.content === 'none') continue;
        for (const name of told) found.set(`${level}${part} ${name}`, style[name]);
      }
    return found;
  };
  const unfocused = new Map<Element, ReadonlyMap<string, string>>();
  for (const element of pane.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]'))
    unfocused.set(element, looks(element));
  (window as unknown as { walk: Kept }).walk = { last: undefined, seen: [], looks, unfocused };
}

/** Runs in the page: where the keyboard is now; `undefined` once it has left the pane. */
function walkStop(): WalkStop | undefined {
  const element = document.activeElement as HTMLElement | null;
  const pane = document.querySelector('aside.pane')!;
  if (!element || element === pane || !pane.contains(element)) return undefined;
  const { walk } = window as unknown as { walk: Kept };
  const about = element.outerHTML.slice(0, 160);
  // The parts of a date have a stop each.
  const isInDate = walk.last === element && element.matches('[type=date]');
  const isOnward =
    walk.last === undefined ||
    isInDate ||
    (walk.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const { width, height } = element.getBoundingClientRect();
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
  const name = (element.getAttribute('aria-label') ?? labels[0] ?? element.textContent ?? '').trim();
  const now = walk.looks(element);
  const before = walk.unfocused.get(element) ?? new Map<string, string>();
  const isSeen = (where: string, look: string): boolean => {
    const at = (what: string) => now.get(`${where} ${what}`) ?? '';
    const isDrawn = (line: string) =>
      at(`${line}Style`) !== 'none' &&
      parseFloat(at(`${line}Width`)) >= 1 &&
      !/^(transparent|rgba\(.*, 0\))$/.test(at(`${line}Color`));
    if (look.startsWith('outline')) return isDrawn('outline');
    const side = /^border(Top|Right|Bottom|Left)/.exec(look)?.[0];
    if (side !== undefined) return isDrawn(side);
    if (look === 'boxShadow' || look === 'backgroundImage') return at(look) !== 'none';
    // A link is underlined twice.
    if (look.startsWith('textDecoration')) return at('textDecorationLine') !== 'none';
    // A line that is drawn out, faded in or uncovered.
    if (at('backgroundImage') !== 'none') return true;
    return ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'].some(isDrawn);
  };
  const shownBy = [...now].flatMap(([key, value]) => {
    const [where, look] = key.split(' ');
    return before.get(key) !== value && isSeen(where, look) ? [key] : [];
  });
  walk.last = element;
  walk.seen.push(element);
  const problem = !isOnward
    ? `goes back or stays: ${about}`
    : width === 0 || height === 0
      ? `not seen: ${about}`
      : name === ''
        ? `without a name: ${about}`
        : shownBy.length === 0
          ? `nothing shows that the keyboard is there: ${about}`
          : '';
  return { name: name.slice(0, 60), shownBy, problem };
}

/** Runs in the page: controls that the walk did not come to; of a group of radio buttons one is enough. */
function walkMissed(): string[] {
  const { walk } = window as unknown as { walk: Kept };
  const groups = walk.seen.map((element) => (element as HTMLInputElement).name);
  const reached = (element: HTMLElement) =>
    walk.seen.includes(element) ||
    (element.matches('[type=radio]') && groups.includes((element as HTMLInputElement).name));
  return [
    ...document.querySelectorAll<HTMLElement>(
      'aside.pane :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ]
    .filter((element) => {
      const isControl = element.tabIndex >= 0 && !element.matches(':disabled');
      return isControl && element.getClientRects().length > 0 && !reached(element);
    })
    .map((element) => `missed: ${element.outerHTML.slice(0, 160)}`);
}

/** Runs in the page: turns round at the last control. */
function turnRound(): void {
  const { walk } = window as unknown as { walk: Kept };
  (walk.seen.at(-1) as HTMLElement | undefined)?.focus();
  walk.last = undefined;
}

/** Runs in the page: what is wrong with a stop on the way back; `undefined` once it has left the pane. */
function stopBack(): string | undefined {
  const element = document.activeElement;
  const pane = document.querySelector('aside.pane')!;
  if (!element || element === pane || !pane.contains(element)) return undefined;
  const { walk } = window as unknown as { walk: Kept };
  const { last } = walk;
  const isBack =
    last === undefined ||
    (last === element && element.matches('[type=date]')) ||
    (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  walk.last = element;
  return isBack ? '' : `does not go back: ${element.outerHTML.slice(0, 160)}`;
}

/** Walks by Tab through all of the pane that `aside.pane` of the preview shows, and back. */
export async function keyboardWalk(page: Page): Promise<Walk> {
  const stops: WalkStop[] = [];
  await page.evaluate(startWalk);
  let stop: WalkStop | undefined;
  do {
    await page.keyboard.press('Tab');
    stop = await page.evaluate(walkStop);
    if (stop) stops.push(stop);
  } while (stop && stops.length < MOST);
  const missed = await page.evaluate(walkMissed);
  if (stop) missed.push(`held: still inside after ${MOST} presses`);
  const back: string[] = [];
  await page.evaluate(turnRound);
  for (let press = 0; press <= MOST; press++) {
    await page.keyboard.press('Shift+Tab');
    const found = await page.evaluate(stopBack);
    if (found === undefined) break;
    if (found !== '') back.push(found);
    if (press === MOST) back.push(`held: still inside after ${MOST} presses`);
  }
  await page.evaluate(() => document.getElementById('still')?.remove());
  return { stops, missed, back };
}

/** All that was wrong with a walk. */
export function walkProblems({ stops, missed, back }: Walk): string[] {
  return [...stops.flatMap(({ problem }) => (problem === '' ? [] : [problem])), ...missed, ...back];
}

/** Runs in the page: a place around the control that has the keyboard; `undefined` once it has left the pane. */
function placeOfKeyboard() {
  const element = document.activeElement;
  const pane = document.querySelector('aside.pane')!;
  if (!element || element === pane || !pane.contains(element)) return undefined;
  // What is drawn for a control that is laid over another stands at what holds it.
  const around = element.closest('label, .fui-Checkbox, .fui-Radio, .fui-Switch') ?? element;
  const { x, y, width, height } = around.getBoundingClientRect();
  return { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
}

/**
 * Walks by Tab through the pane and answers the controls that look the same to the eye with the keyboard and without:
 * for themes whose colours are not those that the styles say.
 */
export async function unseenStops(
  page: Page,
): Promise<{ readonly stops: number; readonly unseen: string[] }> {
  const unseen: string[] = [];
  await page.evaluate(startWalk);
  let stops = 0;
  for (; stops < MOST; stops++) {
    await page.keyboard.press('Tab');
    const clip = await page.evaluate(placeOfKeyboard);
    if (clip === undefined) break;
    const focused = await page.screenshot({ clip });
    const about = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      (window as unknown as { left: HTMLElement }).left = element;
      element.blur();
      return element.outerHTML.slice(0, 160);
    });
    const blurred = await page.screenshot({ clip });
    await page.evaluate(() => (window as unknown as { left: HTMLElement }).left.focus());
    if (focused.equals(blurred)) unseen.push(about);
  }
  await page.evaluate(() => document.getElementById('still')?.remove());
  return { stops, unseen };
}
