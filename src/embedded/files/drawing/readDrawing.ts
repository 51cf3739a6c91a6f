import type { Chart } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import type { PackageParts } from '../package/openPackage';
import {
  isRelationType,
  readRelationships,
  resolveTarget,
  type Relationship,
} from '../package/relationships';
import { readPart, type XmlPart } from '../readPart';
import { childNamed, type XmlElement } from '../xml/parseXml';
import { readFrame } from './anchor';
import { readChart } from './readChart';

/** A chart of the model in its drawing. */
export interface ChartSource {
  readonly anchor: XmlElement;
  readonly chartPath: string;
}

/** A sheet's drawing as the file has it. */
export interface DrawingSource {
  readonly part: XmlPart;
  /** By the chart's id in the model. Everything else in the drawing is copied. */
  readonly charts: ReadonlyMap<string, ChartSource>;
}

/** The charts of a sheet's drawing go into the sheet; the rest stays in the file. */
export function readDrawing(
  sheet: Sheet,
  sheetPath: string,
  relationships: readonly Relationship[],
  parts: PackageParts,
  newId: () => string,
): DrawingSource | undefined {
  const relationship = relationships.find((found) => isRelationType(found, 'drawing'));
  const part = relationship && readPart(parts, resolveTarget(sheetPath, relationship.target));
  if (!part) return undefined;
  const targets = readRelationships(parts, part.path);
  const charts = new Map<string, ChartSource>();
  for (const anchor of part.root.children) {
    const graphic = childNamed(anchor, 'graphicFrame');
    const data = childNamed(childNamed(graphic, 'graphic'), 'graphicData');
    const id = childNamed(data, 'chart')?.attributes['r:id'];
    const target = targets.find((found) => found.id === id);
    const chartPath = target && resolveTarget(part.path, target.target);
    const space = chartPath === undefined ? undefined : readPart(parts, chartPath);
    if (chartPath === undefined || !space) continue;
    const properties = childNamed(childNamed(graphic, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
    const chart: Chart | undefined = readChart(
      space.root,
      properties?.name ?? '',
      readFrame(anchor, sheet),
      newId,
    );
    if (!chart) continue;
    sheet.charts.push(chart);
    charts.set(chart.id, { anchor, chartPath });
  }
  return { part, charts };
}
