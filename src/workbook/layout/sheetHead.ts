import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type { Language } from '../../words/language';
import type { Area, CellInput } from '../cell';
import type { Change } from '../change';

/** The lines above a sheet's content: its title, a live line about the project, a line of help. */
export interface SheetHead {
  readonly sheet: string;
  readonly language: Language;
  readonly title: string;
  /** A formula that names project, status date and overall light; blank on sheets without. */
  readonly live: CellInput;
  /** A formula on sheets that say themselves what to do. */
  readonly help: CellInput;
}

/** Row of a sheet's first content below its head, from 0; and its first column beside the margin. */
export const contentRow = 3;
export const contentColumn = 1;

export const marginCharacters = 1.7;

function line({ sheet }: SheetHead, row: number): Area {
  return { sheet, row, column: contentColumn, rows: 1, columns: 1 };
}

/** The cells of the head. */
export function headCells(head: SheetHead): Change[] {
  return [
    {
      edit: 'write',
      area: { ...line(head, 0), rows: 3 },
      cells: [[head.title], [head.live], [head.help]],
    },
  ];
}

/** The look of the head: margin, title in 16 points, the live line in ink, the help muted. */
export function headLook(head: SheetHead): Change[] {
  const fontName = sheetFont[head.language];
  return [
    { edit: 'columnWidth', area: { ...line(head, 0), column: 0 }, characters: marginCharacters },
    {
      edit: 'format',
      area: line(head, 0),
      format: {
        fontName,
        fontSize: typeScale.title,
        bold: true,
        fontColor: palette.accent,
        vertical: 'Center',
      },
    },
    {
      edit: 'format',
      area: line(head, 1),
      format: { fontName, fontSize: typeScale.body, fontColor: palette.ink, vertical: 'Center' },
    },
    {
      edit: 'format',
      area: line(head, 2),
      format: { fontName, fontSize: typeScale.help, fontColor: palette.muted, vertical: 'Center' },
    },
    { edit: 'rowHeight', area: line(head, 0), points: 30 },
    { edit: 'rowHeight', area: line(head, 1), points: 18 },
    { edit: 'rowHeight', area: line(head, 2), points: 20 },
  ];
}
