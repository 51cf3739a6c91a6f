import { useEffect, type RefObject } from 'react';

const reachable = 'button, a[href], input, select, textarea, [tabindex="0"]';

function takesKeys(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && !element.matches(':disabled') && element.tabIndex >= 0;
}

/** The first thing in a part of the page that takes keys; nothing where the part is gone. */
function firstIn(holder: Element): HTMLElement | undefined {
  return holder.isConnected ? [...holder.querySelectorAll(reachable)].find(takesKeys) : undefined;
}

/** What holds an element, from the inside out, up to and without the whole. */
function holdersOf(element: Element, whole: Element): Element[] {
  const holders: Element[] = [];
  for (let holder = element.parentElement; holder && holder !== whole; holder = holder.parentElement)
    holders.push(holder);
  return holders;
}

/**
 * Keeps the keyboard near where it was: a press may take its own button away or grey it, and browsers then give the
 * keyboard to the page. It goes to the first thing that takes keys in what held the button, else to the whole.
 * A page that does not hold the keyboard takes it from nobody.
 *
 * @param whole takes the keyboard itself where nothing in it is left near.
 */
export function useKeptFocus(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = whole.current;
    if (!element) return undefined;
    let last: Element | undefined;
    let holders: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      holders = holdersOf(target, element);
    };
    const keep = () => {
      const isLost = last !== undefined && (!last.isConnected || last.matches(':disabled'));
      // A greyed button may still count as having the keyboard, though keys do nothing there.
      const { activeElement, body } = document;
      const isElsewhere = activeElement !== body && activeElement !== last;
      if (!isLost || isElsewhere || !document.hasFocus()) return;
      last = undefined;
      const [next] = holders.flatMap((holder) => firstIn(holder) ?? []);
      (next ?? element).focus({ preventScroll: next === undefined });
    };
    element.addEventListener('focusin', remember);
    const watching = new MutationObserver(keep);
    watching.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      watching.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, [whole]);
}
