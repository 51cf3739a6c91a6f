import { areaAddress } from '../../model/address';
import { cellArea } from '../../model/area';
import type { Hyperlink } from '../../model/sheet';
import { encodeXstring } from '../xml/xmlText';
import { element } from '../xml/xmlWriter';

const text = (value: string | undefined): string | undefined => (value ? encodeXstring(value) : undefined);

/**
 * The `hyperlinks` element, `''` for none.
 *
 * @param relate - makes a relationship to an address outside and gives its id
 */
export function hyperlinksXml(
  links: ReadonlyMap<string, Hyperlink>,
  relate: (address: string) => string,
): string {
  const items = [...links].map(([key, link]): [row: number, column: number, link: Hyperlink] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [row, column, link];
  });
  items.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  const xml = items.map(([row, column, link]) =>
    element('hyperlink', {
      ref: areaAddress(cellArea(row, column)),
      'r:id': link.address ? relate(link.address) : undefined,
      location: text(link.documentReference),
      tooltip: text(link.screenTip),
      display: text(link.textToDisplay),
    }),
  );
  return xml.length === 0 ? '' : element('hyperlinks', {}, xml.join(''));
}
