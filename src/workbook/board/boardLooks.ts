import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type { BoardLook } from '../../tables/board/boardSpec';
import type { Language } from '../../words/language';
import type { AreaFormat } from '../change';

const looks: Readonly<Record<BoardLook, AreaFormat>> = {
  title: { fontSize: typeScale.title, bold: true, fontColor: palette.accent, vertical: 'Center' },
  asOf: { fontSize: typeScale.body, fontColor: palette.muted, horizontal: 'Right', vertical: 'Center' },
  reason: { fontSize: typeScale.heading, fontColor: palette.ink, vertical: 'Center', indent: 1 },
  lead: {
    fontSize: typeScale.lead,
    bold: true,
    fontColor: palette.ink,
    horizontal: 'Center',
    vertical: 'Center',
  },
  heading: {
    fontSize: typeScale.heading,
    bold: true,
    fontColor: palette.accent,
    vertical: 'Center',
    bottomBorder: palette.accent,
  },
  label: {
    fontSize: typeScale.cardLabel,
    fontColor: palette.muted,
    horizontal: 'Left',
    vertical: 'Center',
    indent: 1,
  },
  figure: {
    fontSize: typeScale.cardFigure,
    bold: true,
    fontColor: palette.ink,
    horizontal: 'Left',
    vertical: 'Center',
    indent: 1,
  },
  smallFigure: {
    fontSize: typeScale.lead,
    bold: true,
    fontColor: palette.ink,
    horizontal: 'Left',
    vertical: 'Center',
    indent: 1,
  },
  caption: {
    fontSize: typeScale.cardLabel,
    fontColor: palette.muted,
    horizontal: 'Left',
    vertical: 'Center',
    indent: 1,
  },
  head: {
    fontSize: typeScale.cardLabel,
    bold: true,
    fontColor: palette.muted,
    vertical: 'Center',
    bottomBorder: palette.hairline,
  },
  cell: {
    fontSize: typeScale.cardLabel,
    fontColor: palette.ink,
    vertical: 'Center',
    bottomBorder: palette.hairline,
  },
  strong: {
    fontSize: typeScale.cardLabel,
    bold: true,
    fontColor: palette.ink,
    vertical: 'Center',
    bottomBorder: palette.hairline,
  },
  lines: {
    fontSize: typeScale.cardLabel,
    fontColor: palette.ink,
    vertical: 'Center',
    wrap: true,
    bottomBorder: palette.hairline,
  },
  wrapped: {
    fontSize: typeScale.cardLabel,
    fontColor: palette.ink,
    vertical: 'Center',
    wrap: true,
  },
  listed: { fontSize: typeScale.cardLabel, fontColor: palette.ink, vertical: 'Center' },
  input: {
    fontSize: typeScale.body,
    fontColor: palette.ink,
    fill: palette.paper,
    vertical: 'Top',
    horizontal: 'Left',
    indent: 1,
    wrap: true,
    frame: palette.muted,
  },
  axis: { fontSize: typeScale.cardLabel, fontColor: palette.muted, vertical: 'Center' },
  tile: { fontSize: typeScale.body, bold: true, vertical: 'Center', tiles: palette.paper },
  note: { fontSize: typeScale.help, fontColor: palette.muted, vertical: 'Top', wrap: true },
  paragraph: { fontSize: typeScale.body, fontColor: palette.ink, vertical: 'Top', wrap: true },
  helper: { fontSize: typeScale.help - 1, fontColor: palette.muted },
  helperHead: { fontSize: typeScale.help - 1, bold: true, fontColor: palette.muted },
};

/** Font, size, colour and alignment of a cell of a board. */
export function boardFormat(look: BoardLook, language: Language): AreaFormat {
  return { fontName: sheetFont[language], ...looks[look] };
}
