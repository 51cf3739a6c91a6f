/** Light or dark. */
export type Appearance = 'light' | 'dark';

/**
 * Whether Office's own theme is light or dark, by the brightness of its panes; `undefined` where the host
 * tells no theme (Excel on the web, some Macs).
 */
export function officeAppearance(): Appearance | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The types promise a theme; hosts do not.
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  return theme ? appearanceOf(theme.bodyBackgroundColor) : undefined;
}

/**
 * The appearance of a background colour `#RRGGBB`, by its perceived brightness; `undefined` for anything else.
 *
 * @example
 * appearanceOf('#262626'); //=> 'dark'
 * appearanceOf('#FFFFFF'); //=> 'light'
 * appearanceOf(''); //=> undefined
 */
export function appearanceOf(background: string): Appearance | undefined {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (!channels) return undefined;
  const [red, green, blue] = channels.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
