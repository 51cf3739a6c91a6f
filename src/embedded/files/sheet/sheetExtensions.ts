import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';

/** Extension list entry for conditional formats of 2010 and later. */
export const CONDITIONAL_EXTENSION = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

/** Extension list entry for data validations whose source lies on another sheet. */
export const VALIDATION_EXTENSION = '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}';

/** The entry of that identifier in an element's extension list. */
export function extensionOf(owner: XmlElement, uri: string): XmlElement | undefined {
  return childrenNamed(childNamed(owner, 'extLst'), 'ext').find(
    ({ attributes }) => attributes.uri?.toUpperCase() === uri,
  );
}
