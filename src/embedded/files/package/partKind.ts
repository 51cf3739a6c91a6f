/** Folder or file in a package → what it holds, in the words of the file format. The first that fits counts. */
const KINDS: readonly (readonly [path: RegExp, kind: string])[] = [
  [/^\[Content_Types\]\.xml$/, 'contentTypes'],
  [/\.rels$/, 'relationships'],
  [/vbaProject|vbaData/, 'vbaProject'],
  [/^xl\/workbook\.xml$/, 'workbook'],
  [/^xl\/worksheets\//, 'worksheet'],
  [/^xl\/chartsheets\//, 'chartsheet'],
  [/^xl\/(macro|dialog)sheets\//, 'macrosheet'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  [/^xl\/theme\//, 'theme'],
  [/^xl\/tables\//, 'table'],
  [/^xl\/charts\//, 'chart'],
  [/^xl\/drawings\/.*\.vml$/, 'legacyDrawing'],
  [/^xl\/drawings\//, 'drawing'],
  [/^xl\/media\//, 'image'],
  [/^xl\/pivotTables\//, 'pivotTable'],
  [/^xl\/pivotCache\//, 'pivotCache'],
  [/^xl\/slicers\//, 'slicer'],
  [/^xl\/slicerCaches\//, 'slicerCache'],
  [/^xl\/timeline/, 'timeline'],
  [/^xl\/threadedComments\//, 'threadedComments'],
  [/^xl\/persons\//, 'persons'],
  [/^xl\/comments/, 'comments'],
  [/^xl\/externalLinks\//, 'externalLink'],
  [/^xl\/(connections|queryTables)/, 'connection'],
  [/^xl\/(ctrlProps|activeX)\//, 'control'],
  [/^xl\/embeddings\//, 'embeddedObject'],
  [/^xl\/webextensions\//, 'webExtension'],
  [/^xl\/calcChain\.xml$/, 'calculationChain'],
  [/^customXml\//, 'customXml'],
  [/^docProps\//, 'properties'],
];

/**
 * What a part of a package is, by its customary path.
 *
 * @example
 * partKind('xl/pivotTables/pivotTable1.xml') //=> 'pivotTable'
 */
export function partKind(path: string): string {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
