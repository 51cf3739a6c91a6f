import { spansOf, type Span } from '../address';
import type { WatchedContent } from './watchedContent';

/** Columns of a sheet, from a row on down: a table grows downwards, and so does what belongs to it. */
interface WatchedPlace {
  readonly kind: 'table' | 'form';
  readonly sheetId: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Where on which sheets people type into tables and forms. */
export type WatchedPlaces = readonly WatchedPlace[];

function formPlaces({ cells }: WatchedContent): WatchedPlace[] {
  const sheets = [...new Set(cells.map(({ sheetId }) => sheetId))];
  return sheets.map((sheetId) => {
    const own = cells.filter((cell) => cell.sheetId === sheetId);
    const columns = own.map(({ column }) => column);
    return {
      kind: 'form',
      sheetId,
      firstRow: Math.min(...own.map(({ row }) => row)),
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
  });
}

/** The places of what was read. Rows inserted and tables that grow leave them right. */
export function watchedPlaces(content: WatchedContent): WatchedPlaces {
  const tables = content.tables.map(({ sheetId, row, column, headers }): WatchedPlace => ({
    kind: 'table',
    sheetId,
    firstRow: row,
    firstColumn: column,
    lastColumn: column + headers.length - 1,
  }));
  return [...tables, ...formPlaces(content)];
}

function meets(place: WatchedPlace, span: Span): boolean {
  return (
    span.lastRow >= place.firstRow &&
    span.firstColumn <= place.lastColumn &&
    span.lastColumn >= place.firstColumn
  );
}

/**
 * What an edit touches; a form where it touches both, `undefined` where it touches nothing that is watched. An
 * address that cannot be read touches all that is watched on its sheet.
 *
 * @param address as Excel tells it with the event, without the sheet.
 * @example
 * const places = [{ kind: 'table', sheetId: 's1', firstRow: 4, firstColumn: 1, lastColumn: 9 }] as const;
 * touchedPlace(places, 's1', 'C900'); //=> 'table'
 * touchedPlace(places, 's1', 'L7'); //=> undefined
 */
export function touchedPlace(
  places: WatchedPlaces,
  sheetId: string,
  address: string,
): WatchedPlace['kind'] | undefined {
  const spans = spansOf(address);
  const touched = places
    .filter((place) => place.sheetId === sheetId)
    .filter((place) => spans.length === 0 || spans.some((span) => meets(place, span)));
  return touched.find(({ kind }) => kind === 'form')?.kind ?? touched[0]?.kind;
}
