import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Where a scroller stands and how large its window is, in pixels. */
export interface ScrollView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows a scroller. `width` and `height` are what is seen of its content, without scroll bars. */
export function useScroll(): { scroller: RefObject<HTMLDivElement | null>; view: ScrollView } {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ScrollView>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () =>
      setView({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    follow();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, []);
  return { scroller, view };
}
