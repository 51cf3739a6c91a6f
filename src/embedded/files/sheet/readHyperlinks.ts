import { cellKey, type Hyperlink } from '../../model/sheet';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import type { Relationship } from '../package/relationships';
import { readAreas } from './areaText';

/** The links of a sheet by cell. A link over several cells belongs to each of them. */
export function readHyperlinks(
  worksheet: XmlElement,
  relationships: readonly Relationship[],
): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const { attributes } of childrenNamed(childNamed(worksheet, 'hyperlinks'), 'hyperlink')) {
    const target = relationships.find(({ id }) => id === attributes['r:id'])?.target;
    const link: Hyperlink = {
      ...(target === undefined ? {} : { address: target }),
      ...(attributes.location === undefined ? {} : { documentReference: decodeXstring(attributes.location) }),
      ...(attributes.tooltip === undefined ? {} : { screenTip: decodeXstring(attributes.tooltip) }),
      ...(attributes.display === undefined ? {} : { textToDisplay: decodeXstring(attributes.display) }),
    };
    for (const area of readAreas(attributes.ref)) {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          links.set(cellKey(row, column), { ...link });
        }
      }
    }
  }
  return links;
}
