import { useState } from 'react';

const KEY = 'plumbline.welcome';

/** A browser may refuse to remember anything; then the introduction is shown again, which does no harm. */
function remembered(): boolean {
  try {
    return window.localStorage.getItem(KEY) === 'seen';
  } catch {
    return false;
  }
}

function remember(isSeen: boolean): void {
  try {
    if (isSeen) window.localStorage.setItem(KEY, 'seen');
    else window.localStorage.removeItem(KEY);
  } catch {
    // Not remembered, then.
  }
}

/** Whether the introduction is shown, on this machine. */
export function useWelcome() {
  const [isShown, setIsShown] = useState(() => !remembered());
  const set = (shown: boolean) => {
    remember(!shown);
    setIsShown(shown);
  };
  return { isShown, hide: () => set(false), showAgain: () => set(true) };
}
