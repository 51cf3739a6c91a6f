import { useEffect, type RefObject } from 'react';

/** Room below for the buttons that stay in sight under a form, in pixels. */
const below = 56;

/** Keeps what takes the keyboard out from under a bar that stays in sight at the top, as high as that is by now. */
export function useScrollPadding(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => {
      style.scrollPadding = `${element.offsetHeight}px 0 ${below}px`;
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      style.scrollPadding = '';
    };
  }, [bar]);
}
