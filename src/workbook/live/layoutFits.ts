import type { WatchedContent } from './watchedContent';
import type { WatchedLayout } from './watchedLayout';

/** Does what was read by a layout still stand in the columns that the layout speaks of? */
export function layoutFits({ tables }: WatchedLayout, content: WatchedContent): boolean {
  const headersOf = new Map(content.tables.map(({ name, headers }) => [name, headers]));
  return tables.every(({ name, headers }) => {
    const now = headersOf.get(name);
    return now?.length === headers.length && headers.every((header, place) => header === String(now[place]));
  });
}
