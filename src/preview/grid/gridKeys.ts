/** What a key means on the grid while nothing is being edited. */
export type GridKey =
  | { readonly does: 'move'; readonly rows: number; readonly columns: number; readonly extends: boolean }
  | {
      readonly does: 'jump';
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      readonly extends: boolean;
    }
  | { readonly does: 'home' | 'rowStart' | 'end' | 'edit' | 'clear' | 'choose' | 'selectAll' }
  | { readonly does: 'otherSheet'; readonly step: -1 | 1 };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Excel's keys. `page` is the number of rows that one page shows.
 *
 * @example
 * gridKey({ key: 'Tab', shiftKey: true, ctrlKey: false, metaKey: false, altKey: false }, 20); //=> { does: 'move', rows: 0, columns: -1, extends: false }
 */
export function gridKey(press: KeyPress, page: number): GridKey | undefined {
  const isControl = press.ctrlKey || press.metaKey;
  const arrow = arrows[press.key];
  if (arrow && press.altKey) return press.key === 'ArrowDown' ? { does: 'choose' } : undefined;
  if (arrow) {
    const [rows, columns] = arrow;
    return { does: isControl ? 'jump' : 'move', rows, columns, extends: press.shiftKey };
  }
  switch (press.key) {
    case 'Enter':
      return { does: 'move', rows: press.shiftKey ? -1 : 1, columns: 0, extends: false };
    case 'Tab':
      return { does: 'move', rows: 0, columns: press.shiftKey ? -1 : 1, extends: false };
    case 'PageDown':
    case 'PageUp': {
      const step = press.key === 'PageDown' ? 1 : -1;
      if (isControl) return { does: 'otherSheet', step };
      return { does: 'move', rows: step * page, columns: 0, extends: press.shiftKey };
    }
    case 'Home':
      return { does: isControl ? 'home' : 'rowStart' };
    case 'End':
      return isControl ? { does: 'end' } : undefined;
    case 'F2':
      return { does: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { does: 'clear' };
    case 'a':
      return isControl ? { does: 'selectAll' } : undefined;
    default:
      return undefined;
  }
}
