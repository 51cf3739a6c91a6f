import { useEffect } from 'react';

/** Marks a part of the page that F6 leads to. */
export const PART = { 'data-part': '' };

const FIRST = 'textarea, button:enabled, input:not([hidden])';

/** Where the keyboard was in a part when it was left, else where it begins. */
function entryOf(part: Element, left: ReadonlyMap<Element, Element>): HTMLElement | null {
  const last = left.get(part);
  return last && part.contains(last) ? (last as HTMLElement) : part.querySelector<HTMLElement>(FIRST);
}

/** F6 and Shift+F6 lead from one part of the page to the next, as in Excel: in the grid Tab is a cell further. */
export function useParts(): void {
  useEffect(() => {
    const left = new Map<Element, Element>();
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const parts = [...document.querySelectorAll('[data-part]')];
      const focused = document.activeElement;
      const at = parts.findIndex((part) => part.contains(focused));
      if (at >= 0 && focused) left.set(parts[at], focused);
      const step = event.shiftKey ? parts.length - 1 : 1;
      entryOf(parts[(Math.max(at, event.shiftKey ? 0 : -1) + step) % parts.length], left)?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
