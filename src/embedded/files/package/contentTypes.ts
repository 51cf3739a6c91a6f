import { childrenNamed, type XmlElement } from '../xml/parseXml';
import { element, XML_DECLARATION } from '../xml/xmlWriter';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What kind of content each part is: by extension, and by part where it differs. */
export interface ContentTypes {
  /** Extension in lower case → content type. */
  readonly defaults: Map<string, string>;
  /** Part path without a leading slash → content type. */
  readonly overrides: Map<string, string>;
}

/** Reads `[Content_Types].xml`. */
export function readContentTypes(root: XmlElement): ContentTypes {
  const pairs = (name: string, key: string): [string, string][] =>
    childrenNamed(root, name).map(({ attributes }) => [attributes[key] ?? '', attributes.ContentType ?? '']);
  return {
    defaults: new Map(pairs('Default', 'Extension').map(([key, type]) => [key.toLowerCase(), type])),
    overrides: new Map(pairs('Override', 'PartName').map(([key, type]) => [key.replace(/^\//, ''), type])),
  };
}

/** The content type of a part, by its own entry or its extension. */
export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  return types.overrides.get(part) ?? types.defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
}

/** Writes `[Content_Types].xml`. */
export function contentTypesXml(types: ContentTypes): string {
  const defaults = [...types.defaults].map(([key, type]) =>
    element('Default', { Extension: key, ContentType: type }),
  );
  const overrides = [...types.overrides].map(([key, type]) =>
    element('Override', { PartName: `/${key}`, ContentType: type }),
  );
  return XML_DECLARATION + element('Types', { xmlns: NAMESPACE }, [...defaults, ...overrides].join(''));
}
