import { parseArea, splitSheet } from '../../embedded/model/address';
import { lastColumn, lastRow } from '../../embedded/model/area';
import { cellAt } from '../../embedded/model/cells';
import type { Chart } from '../../embedded/model/chart';
import type { Sheet } from '../../embedded/model/sheet';
import { sheetNamed } from '../../embedded/model/workbook';
import type { OpenedExcel } from '../../embedded/openExcel';
import { PIXELS_PER_POINT } from './gridGeometry';

/** The colours of series without one of their own. */
const seriesColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Draws the charts of a sheet simply: lines or columns over a base line, title above. */
export function ChartLayer({ excel, sheet }: { readonly excel: OpenedExcel; readonly sheet: Sheet }) {
  return sheet.charts.map((chart) => (
    <ChartPicture key={chart.id} excel={excel} sheet={sheet} chart={chart} />
  ));
}

interface ChartPictureProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

function ChartPicture({ excel, sheet, chart }: ChartPictureProps) {
  const width = chart.width * PIXELS_PER_POINT;
  const height = chart.height * PIXELS_PER_POINT;
  const series = chart.series.map(({ values }) => numbersOf(excel, sheet, values ?? ''));
  const highest = Math.max(1e-9, ...series.flat());
  const count = Math.max(1, ...series.map(({ length }) => length));
  const plot = { left: 36, top: 34, width: width - 52, height: height - 58 };
  const yOf = (value: number) => plot.top + plot.height * (1 - value / highest);
  const isLine = /Line|XYScatter|Area/.test(chart.type);
  return (
    <svg
      className="chart"
      style={{ left: chart.left * PIXELS_PER_POINT, top: chart.top * PIXELS_PER_POINT }}
      width={width}
      height={height}
    >
      <rect width={width} height={height} fill="#FFFFFF" stroke="#D9DEE5" />
      {chart.title.visible && (
        <text x={width / 2} y={20} textAnchor="middle" fontSize={14} fill="#1F2933">
          {chart.title.text}
        </text>
      )}
      <line x1={plot.left} x2={plot.left + plot.width} y1={yOf(0)} y2={yOf(0)} stroke="#D9DEE5" />
      {series.map((values, index) => {
        const color =
          chart.series[index]?.fillColor ?? chart.series[index]?.line.color ?? seriesColors[index % 6];
        if (isLine) {
          const xOf = (at: number) => plot.left + (plot.width * at) / Math.max(1, count - 1);
          const points = values.map((value, at) => `${xOf(at)},${yOf(value)}`).join(' ');
          return <polyline key={index} points={points} fill="none" stroke={color} strokeWidth={2} />;
        }
        const slot = plot.width / count;
        const bar = (slot * 0.7) / series.length;
        return values.map((value, at) => (
          <rect
            key={`${index},${at}`}
            x={plot.left + slot * (at + 0.15) + bar * index}
            y={yOf(value)}
            width={bar}
            height={Math.max(0, yOf(0) - yOf(value))}
            fill={color}
          />
        ));
      })}
    </svg>
  );
}

function numbersOf(excel: OpenedExcel, sheet: Sheet, reference: string): number[] {
  const { sheet: sheetName, rest } = splitSheet(reference.replace(/^=/, ''));
  const area = parseArea(rest);
  const home = sheetName === null ? sheet : sheetNamed(excel.workbook, sheetName);
  if (!area || !home) return [];
  const numbers: number[] = [];
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = cellAt(home.cells, row, column)?.value;
      numbers.push(typeof value === 'number' ? value : 0);
    }
  return numbers;
}
