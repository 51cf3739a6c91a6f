import type { WorkbookModel } from '../../model/workbook';
import type { PackageDraft } from '../package/createPackageDraft';
import { isRelationType, resolveTarget } from '../package/relationships';
import { decodeXmlBytes } from '../xml/decodeXmlBytes';
import { escapeAttribute, escapeText } from '../xml/xmlText';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import { SETTINGS_NAMESPACE } from './readCustomXml';

const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const SETTINGS_ID = '{5E771165-0000-4000-8000-000000000001}';

interface WantedPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

function settingsPart(settings: WorkbookModel['settings']): WantedPart[] {
  if (settings.size === 0) return [];
  const items = [...settings].map(([key, value]) =>
    element('setting', { key }, escapeText(JSON.stringify(value ?? null))),
  );
  const xml = element('settings', { xmlns: SETTINGS_NAMESPACE }, items.join(''));
  return [{ id: SETTINGS_ID, namespaceUri: SETTINGS_NAMESPACE, xml }];
}

function propertiesXml({ id, namespaceUri }: WantedPart): string {
  const reference = `<ds:schemaRef ds:uri="${escapeAttribute(namespaceUri)}"/>`;
  const references = namespaceUri === '' ? '<ds:schemaRefs/>' : `<ds:schemaRefs>${reference}</ds:schemaRefs>`;
  return `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${PROPERTIES_NAMESPACE}">${references}</ds:datastoreItem>`;
}

/** Ids of the parts that the file has, by path, and the paths of their property parts. */
function existingParts(
  draft: PackageDraft,
  owner: string,
): Map<string, { path: string; relationship: string }> {
  const found = new Map<string, { path: string; relationship: string }>();
  for (const relationship of draft.relationships(owner)) {
    if (!isRelationType(relationship, 'customXml')) continue;
    const path = resolveTarget(owner, relationship.target);
    const properties = draft.relationships(path).find((known) => isRelationType(known, 'customXmlProps'));
    const data = properties && draft.parts.get(resolveTarget(path, properties.target));
    const id = data && /itemID\s*=\s*"([^"]*)"/.exec(decodeXmlBytes(data))?.[1];
    if (id) found.set(id, { path, relationship: relationship.id });
  }
  return found;
}

function addPart(draft: PackageDraft, owner: string, wanted: WantedPart): void {
  const path = draft.freePath('customXml/item', '.xml');
  draft.put(path, wanted.xml, 'application/xml');
  const propertiesPath = path.replace('/item', '/itemProps');
  draft.put(propertiesPath, propertiesXml(wanted), PROPERTIES_TYPE);
  draft.relate(path, 'customXmlProps', propertiesPath);
  draft.relate(owner, 'customXml', path);
}

/**
 * Brings the package's custom XML parts in line with the workbook's parts and settings. A part of the file that has no
 * id is left alone.
 */
export function writeCustomXml(draft: PackageDraft, owner: string, model: WorkbookModel): void {
  const wanted: WantedPart[] = [...model.customXmlParts, ...settingsPart(model.settings)];
  const existing = existingParts(draft, owner);
  for (const [id, { path, relationship }] of existing) {
    if (wanted.some((part) => part.id === id)) continue;
    const properties = draft.relationships(path).map(({ target }) => resolveTarget(path, target));
    draft.unrelate(owner, new Set([relationship]));
    for (const dropped of [path, ...properties]) draft.drop(dropped);
  }
  for (const part of wanted) {
    const known = existing.get(part.id);
    if (known) draft.put(known.path, part.xml, 'application/xml');
    else addPart(draft, owner, part);
  }
}
