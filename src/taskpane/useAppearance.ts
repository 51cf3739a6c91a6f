import { useEffect, useState } from 'react';
import { officeAppearance } from '../excel/officeTheme';
import type { Appearance } from '../excel/officeTheme';

const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Light or dark: Office's own theme where the host tells it, else the system's wish, also when that changes.
 *
 * @param isReady whether Office has answered: before that it tells no theme.
 */
export function useAppearance(isReady: boolean): Appearance {
  const [appearance, setAppearance] = useState(currentAppearance);
  useEffect(() => {
    setAppearance(currentAppearance());
    if (typeof window.matchMedia !== 'function') return;
    const wish = window.matchMedia(darkQuery);
    const follow = () => setAppearance(currentAppearance());
    wish.addEventListener('change', follow);
    return () => wish.removeEventListener('change', follow);
  }, [isReady]);
  return appearance;
}

function currentAppearance(): Appearance {
  const wantsDark = typeof window.matchMedia === 'function' && window.matchMedia(darkQuery).matches;
  return officeAppearance() ?? (wantsDark ? 'dark' : 'light');
}
