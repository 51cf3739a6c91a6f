import type { Chart } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import type { PackageDraft } from '../package/createPackageDraft';
import { resolveTarget } from '../package/relationships';
import { type XmlElement } from '../xml/parseXml';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import { anchorXml } from './anchor';
import { chartXml } from './chartXml';
import type { XmlPart } from '../readPart';
import type { DrawingSource } from './readDrawing';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
const NEW_OPENING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${NAMESPACES['xmlns:xdr']}" xmlns:a="${NAMESPACES['xmlns:a']}">`;

/** The tags around a drawing's anchors, with the prefixes that new anchors use. */
function tagsOf({ text, root }: XmlPart): [opening: string, closing: string] {
  const missing = Object.entries(NAMESPACES).filter(([name]) => root.attributes[name] === undefined);
  const declared = missing.map(([name, address]) => ` ${name}="${address}"`).join('');
  const opening = text.slice(0, root.openEnd).replace(/\/?>$/, `${declared}>`);
  const tag = /^<([^\s/>]+)/.exec(text.slice(root.start))?.[1] ?? 'xdr:wsDr';
  return [opening, `</${tag}>`];
}

function stateText(state: unknown): string {
  return JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** What a chart shows, without where it stands. */
function contentOf({ left: _l, top: _t, width: _w, height: _h, name: _n, ...content }: Chart): unknown {
  return content;
}

/** The chart's frame in the drawing. Names are unique on a sheet; numbers are, within the drawing, by the chart's place. */
function frameXml(chart: Chart, number: number, relationshipId: string): string {
  const properties = element('xdr:cNvPr', {
    id: number,
    name: chart.name,
    title: chart.altTextTitle,
    descr: chart.altTextDescription,
  });
  const reference = element('c:chart', {
    'xmlns:c': CHART,
    'xmlns:r': RELATIONSHIPS,
    'r:id': relationshipId,
  });
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    [
      element('xdr:nvGraphicFramePr', {}, `${properties}<xdr:cNvGraphicFramePr/>`),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element('a:graphic', {}, element('a:graphicData', { uri: CHART }, reference)),
    ].join(''),
  );
}

/** The largest number that an object of the drawing has. */
function largestNumber(root: XmlElement | undefined): number {
  if (!root) return 1;
  const own = root.name === 'cNvPr' ? Number(root.attributes.id ?? 0) : 0;
  return root.children.reduce((largest, child) => Math.max(largest, largestNumber(child)), Math.max(own, 1));
}

/** What a drawing was before. */
export interface OriginalDrawing {
  readonly source: DrawingSource | undefined;
  /** The sheet as it was read from the file. */
  readonly sheet: Sheet | undefined;
}

/**
 * Brings a sheet's drawing in line with its charts and gives the drawing's relationship id. Charts without a change and all
 * that is no chart keep their XML.
 */
export function writeDrawing(
  draft: PackageDraft,
  sheetPath: string,
  sheet: Sheet,
  original: OriginalDrawing,
): string | undefined {
  const { source } = original;
  const before = new Map(original.sheet?.charts.map((chart) => [chart.id, chart]));
  if (stateText(sheet.charts) === stateText(original.sheet?.charts ?? [])) {
    return source ? draft.relate(sheetPath, 'drawing', source.part.path) : undefined;
  }
  const path = source?.part.path ?? draft.freePath('xl/drawings/drawing', '.xml');
  if (!source) draft.put(path, '', DRAWING_TYPE);
  let number = largestNumber(source?.part.root);

  const anchorOf = (chart: Chart): string => {
    const known = source?.charts.get(chart.id);
    const was = before.get(chart.id);
    const chartPath = known?.chartPath ?? draft.freePath('xl/charts/chart', '.xml');
    const isSame = known && was && stateText(contentOf(was)) === stateText(contentOf(chart));
    if (known && was && source && stateText(was) === stateText(chart)) {
      return source.part.text.slice(known.anchor.start, known.anchor.end);
    }
    if (!isSame) draft.put(chartPath, chartXml(chart), CHART_TYPE);
    return anchorXml(chart, sheet, frameXml(chart, ++number, draft.relate(path, 'chart', chartPath)));
  };

  const kept = (source?.part.root.children ?? []).flatMap((anchor) => {
    const owner = [...(source?.charts ?? [])].find(([, known]) => known.anchor === anchor);
    if (!owner) return [source?.part.text.slice(anchor.start, anchor.end) ?? ''];
    const chart = sheet.charts.find(({ id }) => id === owner[0]);
    if (chart) return [anchorOf(chart)];
    const gone = draft
      .relationships(path)
      .filter(({ target }) => resolveTarget(path, target) === owner[1].chartPath)
      .map(({ id }) => id);
    draft.unrelate(path, new Set(gone));
    draft.drop(owner[1].chartPath);
    return [];
  });
  const added = sheet.charts.filter(({ id }) => !source?.charts.has(id)).map(anchorOf);
  const [opening, closing] = source ? tagsOf(source.part) : [NEW_OPENING, '</xdr:wsDr>'];
  draft.put(path, `${opening}${kept.join('')}${added.join('')}${closing}`, DRAWING_TYPE);
  return draft.relate(sheetPath, 'drawing', path);
}
