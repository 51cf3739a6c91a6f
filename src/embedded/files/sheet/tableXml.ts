import { areaAddress } from '../../model/address';
import type { SortState, Table, TableColumn } from '../../model/table';
import { tableBody } from '../../model/table';
import { storedFormula } from '../formula/storedFormula';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import { autoFilterXml } from './autoFilterXml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

function formulaXml(name: string, formula: string | undefined, table: string): string {
  return formula === undefined
    ? ''
    : element(name, {}, escapeText(encodeXstring(storedFormula(formula, table))));
}

function columnXml(column: TableColumn, table: Table, original: XmlElement | undefined): string {
  const { totalsFunction } = column;
  return element(
    'tableColumn',
    {
      ...original?.attributes,
      id: column.id,
      name: encodeXstring(column.name),
      totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeXstring(column.totalsLabel),
      totalsRowFunction: totalsFunction === 'none' ? undefined : totalsFunction,
    },
    formulaXml('calculatedColumnFormula', column.formula, table.name) +
      formulaXml('totalsRowFormula', column.totalsFormula, table.name),
  );
}

function sortXml(sort: SortState | undefined, table: Table): string {
  const fields = sort?.fields.filter(({ sortOn = 'Value' }) => sortOn === 'Value') ?? [];
  if (!sort || fields.length === 0) return '';
  const body = tableBody(table);
  const conditions = fields.map(({ key, ascending = true }) =>
    element('sortCondition', {
      descending: ascending ? undefined : true,
      ref: areaAddress({ ...body, column: body.column + key, columnCount: 1 }),
    }),
  );
  const attributes = {
    caseSensitive: sort.matchCase || undefined,
    sortMethod: sort.method === 'StrokeCount' ? 'stroke' : undefined,
    ref: areaAddress(body),
  };
  return element('sortState', attributes, conditions.join(''));
}

function filterXml(table: Table): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const { row, column, columnCount, rowCount } = table.area;
  const area = { row, column, columnCount, rowCount: rowCount - (table.showTotals ? 1 : 0) };
  return autoFilterXml(area, table.criteria);
}

function alternativeTextXml({ altTextTitle, altTextSummary }: Table): string {
  if (altTextTitle === undefined && altTextSummary === undefined) return '';
  const text = element('x14:table', {
    altText: altTextTitle === undefined ? undefined : encodeXstring(altTextTitle),
    altTextSummary: altTextSummary === undefined ? undefined : encodeXstring(altTextSummary),
  });
  const extension = element('ext', { 'xmlns:x14': X14, uri: '{504A1905-F514-4F6F-8877-14C23A59335A}' }, text);
  return element('extLst', {}, extension);
}

/**
 * A table part. What the file's own part says beyond the model (formats of columns, unique ids) is taken over.
 *
 * @param table - the table now
 * @param source - the text of the file's own part, where it has one
 */
export function tableXml(table: Table, source: string | undefined): string {
  const original = source === undefined ? undefined : parseXml(source);
  const columns = new Map(
    childrenNamed(childNamed(original, 'tableColumns'), 'tableColumn').map((column) => [
      Number(column.attributes.id),
      column,
    ]),
  );
  const { totalsRowShown, ...kept } = original?.attributes ?? {};
  const content = [
    filterXml(table),
    sortXml(table.sort, table),
    element(
      'tableColumns',
      { count: table.columns.length },
      table.columns.map((column) => columnXml(column, table, columns.get(column.id))).join(''),
    ),
    element('tableStyleInfo', {
      name: table.styleName === '' ? undefined : table.styleName,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
    alternativeTextXml(table),
  ];
  const attributes = {
    xmlns: NAMESPACE,
    ...kept,
    id: table.legacyId,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : (totalsRowShown ?? 0),
  };
  return XML_DECLARATION + element('table', attributes, content.join(''));
}
