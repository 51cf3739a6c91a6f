import type { CustomXmlPart, WorkbookModel } from '../../model/workbook';
import { nextId } from '../../model/workbook';
import { readPart, type XmlPart } from '../readPart';
import type { PackageParts } from '../package/openPackage';
import {
  isRelationType,
  readRelationships,
  resolveTarget,
  type Relationship,
} from '../package/relationships';
import { decodeXmlBytes } from '../xml/decodeXmlBytes';
import { WorkbookFileError } from '../workbookFileError';
import { childrenNamed } from '../xml/parseXml';

/** Namespace of the custom XML part in which the settings of the workbook are kept. */
export const SETTINGS_NAMESPACE = 'urn:embedded-excel:settings';

/** Namespace of the root element, by its prefix. */
function namespaceOf({ text, root }: XmlPart): string {
  const prefix = /^<([^\s:>/]+):/.exec(text.slice(root.start))?.[1];
  return root.attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

/** The id with which the part's property part names it. */
function itemId(parts: PackageParts, path: string): string | undefined {
  const properties = readRelationships(parts, path).find((found) => isRelationType(found, 'customXmlProps'));
  const root = properties && readPart(parts, resolveTarget(path, properties.target))?.root;
  return root?.attributes['ds:itemID'] ?? root?.attributes.itemID;
}

function settingValue(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new WorkbookFileError('damagedPart', `${path}: a setting is not readable`, path);
  }
}

function readSettings(model: WorkbookModel, part: XmlPart): void {
  for (const { attributes, text } of childrenNamed(part.root, 'setting')) {
    model.settings.set(attributes.key ?? '', settingValue(text, part.path));
  }
}

/** Paths of the custom XML parts in the order of the file. */
export function customXmlPaths(owner: string, relationships: readonly Relationship[]): string[] {
  return relationships
    .filter((found) => isRelationType(found, 'customXml'))
    .map(({ target }) => resolveTarget(owner, target));
}

/** Reads the custom XML parts, and the settings among them. */
export function readCustomXml(
  model: WorkbookModel,
  parts: PackageParts,
  owner: string,
  relationships: readonly Relationship[],
): void {
  for (const path of customXmlPaths(owner, relationships)) {
    const data = parts.get(path);
    const part = readPart(parts, path);
    if (!data || !part) continue;
    const namespaceUri = namespaceOf(part);
    if (namespaceUri === SETTINGS_NAMESPACE) readSettings(model, part);
    else {
      const custom: CustomXmlPart = {
        id: itemId(parts, path) ?? nextId(model),
        namespaceUri,
        xml: decodeXmlBytes(data),
      };
      model.customXmlParts.push(custom);
    }
  }
}
