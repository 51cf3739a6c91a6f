import type { SortState, Table, TableColumn, TotalsFunction } from '../../model/table';
import { shownFormula } from '../formula/storedFormula';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { readAreas } from './areaText';
import { readFilterCriteria } from './readAutoFilter';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function formulaOf(column: XmlElement, name: string, table: string): string | undefined {
  const formula = childNamed(column, name);
  return formula && shownFormula(decodeXstring(formula.text), table);
}

function readColumn(column: XmlElement, table: string): TableColumn {
  const { id, name, totalsRowLabel, totalsRowFunction } = column.attributes;
  const formula = formulaOf(column, 'calculatedColumnFormula', table);
  const totalsFormula = formulaOf(column, 'totalsRowFormula', table);
  return {
    id: Number(id),
    name: decodeXstring(name ?? ''),
    ...(formula === undefined ? {} : { formula }),
    ...(totalsRowLabel === undefined ? {} : { totalsLabel: decodeXstring(totalsRowLabel) }),
    ...(totalsRowFunction === undefined ? {} : { totalsFunction: totalsRowFunction as TotalsFunction }),
    ...(totalsFormula === undefined ? {} : { totalsFormula }),
  };
}

/** The last sort; `key` counts columns from the left of the table. */
function readSort(sort: XmlElement | undefined, left: number): SortState | undefined {
  if (!sort) return undefined;
  const fields = childrenNamed(sort, 'sortCondition').flatMap(({ attributes }) => {
    const [area] = readAreas(attributes.ref);
    if (!area || (attributes.sortBy !== undefined && attributes.sortBy !== 'value')) return [];
    return [{ key: area.column - left, ascending: !isOn(attributes.descending) }];
  });
  const method = sort.attributes.sortMethod === 'stroke' ? 'StrokeCount' : 'PinYin';
  return { fields, matchCase: isOn(sort.attributes.caseSensitive), method };
}

function alternativeText(table: XmlElement): { altTextTitle?: string; altTextSummary?: string } {
  const text = childrenNamed(childNamed(table, 'extLst'), 'ext')
    .map((extension) => childNamed(extension, 'table')?.attributes)
    .find((attributes) => attributes !== undefined);
  return {
    ...(text?.altText === undefined ? {} : { altTextTitle: decodeXstring(text.altText) }),
    ...(text?.altTextSummary === undefined ? {} : { altTextSummary: decodeXstring(text.altTextSummary) }),
  };
}

/**
 * Reads a table part, or nothing where it has no area.
 *
 * @param table - the root element
 * @param id - the id that the model gives it
 */
export function readTable(table: XmlElement, id: string): Table | undefined {
  const { attributes } = table;
  const [area] = readAreas(attributes.ref);
  if (!area) return undefined;
  const name = attributes.displayName ?? attributes.name ?? '';
  const style = childNamed(table, 'tableStyleInfo')?.attributes ?? {};
  const filter = childNamed(table, 'autoFilter');
  const sort = readSort(childNamed(table, 'sortState'), area.column);
  return {
    id,
    legacyId: Number(attributes.id),
    name,
    area,
    columns: childrenNamed(childNamed(table, 'tableColumns'), 'tableColumn').map((column) =>
      readColumn(column, name),
    ),
    styleName: style.name ?? '',
    showHeaders: attributes.headerRowCount !== '0',
    showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    showBandedRows: isOn(style.showRowStripes),
    showBandedColumns: isOn(style.showColumnStripes),
    showFilterButton: filter !== undefined,
    highlightFirstColumn: isOn(style.showFirstColumn),
    highlightLastColumn: isOn(style.showLastColumn),
    ...(sort ? { sort } : {}),
    criteria: readFilterCriteria(filter),
    ...alternativeText(table),
  };
}
