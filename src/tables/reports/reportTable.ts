import type { Light } from '../../project/measures/light';
import { choiceWord } from '../../words/choiceLists';
import type { Localized } from '../../words/language';
import { reportWords } from '../../words/reportWords';
import type { ReportBlock, ReportCell, ReportColumn } from './reportDocument';
import { BLANK, type ReportText } from './reportText';

/** A column as the report builders write it. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: Localized;
  readonly weight: number;
  readonly align?: ReportColumn['align'];
  readonly cell: (row: Row) => string | ReportCell;
}

/** So many rows stand in a report; the workbook has the others. */
export const MOST_ROWS = 20;

const choiceOfLight = { onTrack: 'green', watch: 'yellow', late: 'red' } as const;

/** A light as a cell: its word, and its colour. */
export function lightCell(light: Light, { language }: ReportText): ReportCell {
  return {
    text: light === 'notKnown' ? BLANK : choiceWord('light', choiceOfLight[light], language),
    light,
  };
}

/** The blocks of a table: its rows and how many more there are, or what is said where there are none. */
export function tableBlocks<Row>(
  text: ReportText,
  id: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  none: Localized,
): ReportBlock[] {
  if (rows.length === 0) return [{ kind: 'text', id: `${id}None`, text: text.say(none), muted: true }];
  const shown = rows.slice(0, MOST_ROWS);
  const table: ReportBlock = {
    kind: 'table',
    id,
    columns: columns.map(({ id: columnId, label, weight, align }) => ({
      id: columnId,
      label: text.say(label),
      weight,
      align: align ?? 'left',
    })),
    rows: shown.map((row) =>
      columns.map(({ cell }) => {
        const found = cell(row);
        return typeof found === 'string' ? { text: found } : found;
      }),
    ),
  };
  const further = rows.length - shown.length;
  if (further === 0) return [table];
  const more = text.say(reportWords.more, { n: further });
  return [table, { kind: 'text', id: `${id}More`, text: more, muted: true }];
}
