import type { PackageParts } from './package/openPackage';
import { decodeXmlBytes } from './xml/decodeXmlBytes';
import { parseXml, type XmlElement } from './xml/parseXml';
import { WorkbookFileError } from './workbookFileError';

/** A part as text and as a tree with offsets into that text. */
export interface XmlPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** Some producers write every element with a prefix. Without it the part is the same and can be patched like any other. */
function withoutMainPrefix(text: string): string {
  const root = /<([A-Za-z][\w.-]*):(?:worksheet|workbook|styleSheet|sst|table|comments)[\s>]/.exec(
    text.slice(0, 2000),
  );
  const prefix = root?.[1];
  if (prefix === undefined || / xmlns="/.test(text.slice(0, 4000))) return text;
  return text
    .replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
    .replace(new RegExp(`xmlns:${prefix}=`), 'xmlns=');
}

/**
 * Parses a part, or gives `undefined` where the package does not have it.
 *
 * @throws WorkbookFileError `damagedPart` with the part's path
 */
export function readPart(parts: PackageParts, path: string): XmlPart | undefined {
  const data = parts.get(path);
  if (!data) return undefined;
  const text = withoutMainPrefix(decodeXmlBytes(data));
  try {
    return { path, text, root: parseXml(text) };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new WorkbookFileError('damagedPart', `${path}: ${error.message}`, path);
  }
}
