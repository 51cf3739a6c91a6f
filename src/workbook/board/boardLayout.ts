import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type {
  BoardChart,
  BoardGrid,
  BoardPlace,
  BoardRule,
  BoardScope,
  GridColumn,
} from '../../tables/board/boardSpec';
import { gridCell, gridOf } from '../../tables/board/boardParts';
import { sheetWords } from '../../words/sheetWords';
import { absoluteReference } from '../address';
import type { Area } from '../cell';
import type { AreaFormat, Change, RuleFormat } from '../change';
import { signalRules } from '../layout/signalRules';
import { signalsOf } from '../layout/tableRules';
import { contentColumn, marginCharacters } from '../layout/sheetHead';
import { columnFormat } from '../look/columnLook';
import { formulaIfThere, type ScopeWorkbook } from '../layout/formulaScope';
import { boardFormat } from './boardLooks';
import { boardScope } from './boardScope';
import { boardArea, firstCell, gridColumns, type PlacedBoard } from './placedBoard';

/** The workbook names of a board's figures. */
export function boardNames(board: PlacedBoard, taken: ReadonlySet<string>): Change[] {
  return board.spec.elements.flatMap((element): Change[] => {
    if (element.element !== 'figure') return [];
    const { name, label } = element.cell;
    const refersTo = absoluteReference(firstCell(boardArea(board, element.place)));
    return [
      taken.has(name)
        ? { edit: 'redefineName', name, refersTo }
        : { edit: 'name', name, refersTo, comment: label[board.language] },
    ];
  });
}

function merged(area: Area): Change[] {
  return area.rows * area.columns > 1 ? [{ edit: 'merge', area }] : [];
}

/** What a type says of a board's cell: its number format and alignment, no fill and no colour. */
function typed(type: GridColumn['type'] | undefined): AreaFormat {
  if (type === undefined) return {};
  const { numberFormat, horizontal } = columnFormat({ type, kind: 'formula' });
  return {
    ...(numberFormat === undefined || numberFormat === '@' ? {} : { numberFormat }),
    ...(horizontal === undefined ? {} : { horizontal }),
  };
}

const ruleFormats: Readonly<Record<BoardRule['signal'], RuleFormat>> = {
  onTrack: { fontColor: palette.onTrack.ink, fill: palette.onTrack.tint },
  watch: { fontColor: palette.watch.ink, fill: palette.watch.tint },
  late: { fontColor: palette.late.ink, fill: palette.late.tint, bold: true },
  notKnown: { fontColor: palette.notKnown.ink, fill: palette.notKnown.tint },
  watchInk: { fontColor: palette.watch.ink },
  lateInk: { fontColor: palette.late.ink },
};

const barColors = {
  accent: palette.accentBar,
  onTrack: palette.onTrack.ink,
  watch: palette.watch.ink,
  late: palette.late.ink,
  notKnown: palette.notKnown.ink,
} as const;

function rulesOf(rules: readonly BoardRule[] | undefined, area: Area, scope: BoardScope): Change[] {
  // Excel gives what is added last the first say.
  return [...(rules ?? [])].reverse().flatMap(({ signal, formula }): Change[] => {
    const text = formulaIfThere(() => formula(scope));
    const format = ruleFormats[signal];
    return text === undefined
      ? []
      : [{ edit: 'conditionalFormat', area, rule: { kind: 'formula', formula: text, format } }];
  });
}

function gridLook(grid: BoardGrid, board: PlacedBoard, workbook: ScopeWorkbook): Change[] {
  const { language, spec } = board;
  const top = grid.row + (grid.header ? 1 : 0);
  return gridColumns(grid.column, grid.columns).flatMap(([left, column]): Change[] => {
    const place = { row: top, column: left, rows: grid.rows, columns: column.wide };
    const body = boardArea(board, place);
    const line = (row: number, look: AreaFormat): Change[] => {
      const area = boardArea(board, { ...place, row, rows: 1 });
      return [...(column.wide > 1 ? merged(area) : []), { edit: 'format', area, format: look }];
    };
    const look = column.look ?? 'cell';
    const align = column.align ?? typed(column.type).horizontal ?? 'Left';
    const format: AreaFormat = {
      ...boardFormat(look, language),
      ...typed(column.type),
      horizontal: align,
      ...(column.numberFormat ? { numberFormat: column.numberFormat[language] } : {}),
    };
    const head = look === 'helper' ? 'helperHead' : 'head';
    return [
      ...(grid.header ? line(grid.row, { ...boardFormat(head, language), horizontal: align }) : []),
      ...(column.wide > 1
        ? Array.from({ length: grid.rows }, (_, row) =>
            merged(boardArea(board, { ...place, row: top + row, rows: 1 })),
          ).flat()
        : []),
      { edit: 'format', area: body, format },
      ...(column.colors ?? []).slice(0, grid.rows).map((fontColor, row): Change => ({
        edit: 'format',
        area: boardArea(board, { ...place, row: top + row, rows: 1 }),
        format: { fontColor },
      })),
      ...signalRules(body, signalsOf({ type: column.type, ...(column.list ? { list: column.list } : {}) })),
      ...rulesOf(column.rules, body, boardScope(spec, workbook)),
      ...(column.bar === undefined
        ? []
        : [
            {
              edit: 'conditionalFormat',
              area: body,
              rule: { kind: 'dataBar', color: barColors[column.bar], low: 0 },
            } as const,
          ]),
    ];
  });
}

function chartOf(chart: BoardChart, board: PlacedBoard): Change {
  const { spec, language } = board;
  const cells = (id: string, column: string): Area => {
    const grid = gridOf(spec, id);
    const { row, column: left } = gridCell(grid, column, 0);
    return boardArea(board, { row, column: left, rows: grid.rows, columns: 1 });
  };
  return {
    edit: 'addChart',
    area: boardArea(board, chart.place),
    chart: `PL_${chart.id}`,
    kind: chart.kind,
    title: chart.title[language],
    series: chart.series.map(({ name, grid, values, categories, color, dashed, marked, weight }) => ({
      name: name[language],
      values: cells(grid, values),
      categories: cells(grid, categories),
      color,
      dashed: dashed === true,
      marked: marked ?? false,
      weight: weight ?? 2,
    })),
    legend: chart.legend,
    valueFormat: chart.valueFormat[language],
    ...(chart.categoryFormat ? { categoryFormat: chart.categoryFormat[language] } : {}),
    reversed: chart.reversed === true,
    fromZero: chart.fromZero === true,
    fontName: sheetFont[language],
  };
}

/** Widths of the printed columns and heights of the printed rows; the sheet's own font and a margin at the left. */
function boardGround(board: PlacedBoard): Change[] {
  const { spec, language } = board;
  const whole = boardArea(board, { row: 0, column: 0, rows: spec.rowPoints.length, columns: spec.columns });
  return [
    {
      edit: 'columnWidth',
      area: { ...whole, column: 0, rows: 1, columns: 1 },
      characters: marginCharacters,
    },
    { edit: 'columnWidth', area: { ...whole, rows: 1 }, characters: spec.columnCharacters },
    {
      edit: 'format',
      area: whole,
      format: { fontName: sheetFont[language], fontSize: typeScale.body, fontColor: palette.ink },
    },
    ...spec.rowPoints.map((points, row): Change => ({
      edit: 'rowHeight',
      area: { ...whole, row, rows: 1, columns: 1 },
      points,
    })),
  ];
}

function tinted(board: PlacedBoard, place: BoardPlace): Change {
  return {
    edit: 'format',
    area: boardArea(board, place),
    format: { fill: palette.panel, rightEdge: palette.paper },
  };
}

/** How a board looks: its ground, its panels, every cell by its look and type, rules, and its charts on top. */
export function boardLook(board: PlacedBoard, workbook: ScopeWorkbook): Change[] {
  const { spec, language } = board;
  const elements = spec.elements.flatMap((element): Change[] => {
    if (element.element === 'panel') return [tinted(board, element.place)];
    if (element.element === 'grid') return gridLook(element, board, workbook);
    if (element.element === 'chart') return [chartOf(element, board)];
    const area = boardArea(board, element.place);
    const cell = element.element === 'figure' ? element.cell : element;
    const list = element.element === 'figure' ? element.cell.list : element.list;
    const own = element.element === 'figure' ? element.numberFormat?.[language] : undefined;
    const { numberFormat } = typed(cell.type);
    return [
      ...merged(area),
      {
        edit: 'format',
        area,
        format: {
          ...(numberFormat === undefined ? {} : { numberFormat }),
          ...boardFormat(element.look, language),
          ...(own === undefined ? {} : { numberFormat: own }),
        },
      },
      ...rulesOf(element.rules, firstCell(area), boardScope(spec, workbook)),
      ...(cell.type === undefined
        ? []
        : signalRules(firstCell(area), signalsOf({ type: cell.type, ...(list ? { list } : {}) }))),
    ];
  });
  return [...boardGround(board), ...elements];
}

/** How a board prints: on A4, its own cells without the helper cells beside or below. */
export function boardPage(board: PlacedBoard, projectName: string): Change[] {
  const { sheet, spec, language } = board;
  const { columns, rowPoints, pagesTall, orientation, frozenRows, pageStarts } = spec;
  return [
    ...(frozenRows === undefined ? [] : [{ edit: 'freeze', sheet, rows: frozenRows, columns: 0 } as const]),
    {
      edit: 'page',
      sheet,
      titleRows: '',
      titleColumns: '',
      pagesWide: 1,
      ...(pagesTall === undefined ? {} : { pagesTall }),
      orientation,
      ...(pageStarts === undefined ? {} : { pageStarts }),
      printed: { sheet, row: 0, column: 0, rows: rowPoints.length, columns: columns + contentColumn },
      footerLeft: projectName.replaceAll('&', '&&'),
      footerRight: sheetWords.page[language],
    },
  ];
}
