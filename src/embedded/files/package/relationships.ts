import { decodeXmlBytes } from '../xml/decodeXmlBytes';
import { childrenNamed, parseXml } from '../xml/parseXml';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import type { PackageParts } from './openPackage';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** One arrow from a part to another part or to something outside. */
export interface Relationship {
  readonly id: string;
  /** Full type address; compare with {@link isRelationType}. */
  readonly type: string;
  /** As written: relative to the source part's folder, or absolute with a leading slash, or external. */
  readonly target: string;
  readonly external: boolean;
}

/** Full address of an Office relationship type such as `worksheet`. */
export function relationType(kind: string): string {
  return `${OFFICE}/${kind}`;
}

/** Whether the relationship is of that Office kind, in the transitional or the strict vocabulary. */
export function isRelationType(relationship: Relationship, kind: string): boolean {
  return relationship.type === `${OFFICE}/${kind}` || relationship.type === `${STRICT_OFFICE}/${kind}`;
}

/**
 * Where a part's relationships are kept.
 *
 * @example
 * relationshipsPath('xl/workbook.xml') //=> 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, or of the package itself for `''`. Empty where there are none. */
export function readRelationships(parts: PackageParts, part: string): Relationship[] {
  const data = parts.get(relationshipsPath(part));
  if (!data) return [];
  return childrenNamed(parseXml(decodeXmlBytes(data)), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: attributes.Target ?? '',
    external: attributes.TargetMode === 'External',
  }));
}

/**
 * The part that a relationship points at.
 *
 * @example
 * resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') //=> 'xl/tables/table1.xml'
 */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The relationships part's XML. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return XML_DECLARATION + element('Relationships', { xmlns: NAMESPACE }, items.join(''));
}
