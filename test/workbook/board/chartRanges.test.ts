import { strFromU8, unzipSync } from 'fflate';
import { gridCell, gridOf } from '../../../src/tables/board/boardParts';
import type { BoardChart } from '../../../src/tables/board/boardSpec';
import { dashboard } from '../../../src/tables/dashboard/dashboard';
import { columnLetters } from '../../../src/workbook/address';
import { contentColumn } from '../../../src/workbook/layout/sheetHead';
import { languages } from '../../../src/words/language';
import { openProject } from '../../commands/support/project';

const sheets = { 'zh-CN': '仪表盘', 'en-US': 'Dashboard' } as const;

const charts = dashboard.elements.filter((element): element is BoardChart => element.element === 'chart');

/** The cells of a grid's column as a chart's file names them. */
function cells(sheet: string, id: string, column: string): string {
  const grid = gridOf(dashboard, id);
  const first = gridCell(grid, column, 0);
  const letters = columnLetters(first.column + contentColumn);
  return `${sheet}!$${letters}$${first.row + 1}:$${letters}$${first.row + grid.rows}`;
}

/** The cells that the series of each chart are drawn from, categories before values, as the saved file has them. */
function drawn(bytes: Uint8Array): string[][] {
  const parts = Object.entries(unzipSync(bytes));
  return parts
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .map(([, data]) =>
      [...strFromU8(data).matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) =>
        ['cat|xVal', 'val|yVal']
          .map((part) => new RegExp(`<c:(?:${part})>.*?<c:f>([^<]*)</c:f>`, 's').exec(series)?.[1] ?? '')
          .map((place) => place.replaceAll("'", ''))
          .join(' '),
      ),
    );
}

test.each(languages)(
  'the charts of the dashboard in %s are drawn from the cells of their grids',
  async (language) => {
    const excel = await openProject({ pack: 'cross-department', language });
    const wanted = charts.map(({ series }) =>
      series.map(({ grid, categories, values }) =>
        [categories, values].map((column) => cells(sheets[language], grid, column)).join(' '),
      ),
    );
    expect(wanted.length).toBeGreaterThan(2);
    const byText = (one: readonly string[], other: readonly string[]) =>
      one.join().localeCompare(other.join());
    expect(drawn(await excel.save()).sort(byText)).toEqual([...wanted].sort(byText));
  },
);
