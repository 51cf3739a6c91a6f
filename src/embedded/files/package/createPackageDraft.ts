import { decodeXmlBytes } from '../xml/decodeXmlBytes';
import { parseXml } from '../xml/parseXml';
import { contentTypeOf, contentTypesXml, readContentTypes, type ContentTypes } from './contentTypes';
import type { PackageParts } from './openPackage';
import {
  readRelationships,
  relationshipsPath,
  relationshipsXml,
  relationType,
  resolveTarget,
  type Relationship,
} from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * A package being written. It starts as a copy of the file's own parts; content types and relationships follow what is put
 * in and taken out, and stay letter by letter where nothing of them changed.
 */
export interface PackageDraft {
  readonly parts: PackageParts;
  has(path: string): boolean;
  /** Puts a part with text in. A part that is there keeps its bytes where the text is the same, and its content type always. */
  put(path: string, text: string, contentType: string): void;
  /** Takes a part out, with its relationships. */
  drop(path: string): void;
  /** A path that no part has yet: `xl/worksheets/sheet` and `.xml` give `xl/worksheets/sheet1.xml`. */
  freePath(before: string, after: string): string;
  relationships(owner: string): readonly Relationship[];
  /** The id of an owner's relationship to a part, made where there is none. */
  relate(owner: string, kind: string, part: string): string;
  /** The id of an owner's relationship to an address outside, made where there is none. */
  relateOutside(owner: string, kind: string, address: string): string;
  /** Takes relationships out. */
  unrelate(owner: string, ids: ReadonlySet<string>): void;
  /** The parts, with content types and relationships brought up to date. */
  finish(): PackageParts;
}

/** A target as seen from its owner; absolute, for that is always right. */
const absolute = (part: string): string => `/${part}`;

/** Relative where owner and part share a top folder, as Excel writes it. */
function targetFrom(owner: string, part: string): string {
  const folders = owner.split('/').slice(0, -1);
  const steps = part.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  if (owner !== '' && shared === 0) return absolute(part);
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** Begins a package from the parts of a file; none for a new one. */
export function createPackageDraft(original: PackageParts): PackageDraft {
  const parts: PackageParts = new Map(original);
  const typesPart = parts.get(CONTENT_TYPES);
  const types: ContentTypes = typesPart
    ? readContentTypes(parseXml(decodeXmlBytes(typesPart)))
    : { defaults: new Map(), overrides: new Map() };
  const originalTypes = contentTypesXml(types);
  const changed = new Map<string, Relationship[]>();
  const encoder = new TextEncoder();

  const listOf = (owner: string): readonly Relationship[] =>
    changed.get(owner) ?? readRelationships(parts, owner);
  const editable = (owner: string): Relationship[] => {
    let list = changed.get(owner);
    if (!list) changed.set(owner, (list = readRelationships(parts, owner)));
    return list;
  };
  const add = (owner: string, kind: string, target: string, external: boolean): string => {
    const list = editable(owner);
    const used = new Set(list.map(({ id }) => id));
    let number = list.length + 1;
    while (used.has(`rId${number}`)) number++;
    list.push({ id: `rId${number}`, type: kind.includes(':') ? kind : relationType(kind), target, external });
    return `rId${number}`;
  };

  return {
    parts,
    has: (path) => parts.has(path),
    put(path, text, contentType) {
      const known = parts.get(path);
      if (!known || decodeXmlBytes(known) !== text) parts.set(path, encoder.encode(text));
      if (!known && contentTypeOf(types, path) !== contentType) types.overrides.set(path, contentType);
    },
    drop(path) {
      parts.delete(path);
      parts.delete(relationshipsPath(path));
      types.overrides.delete(path);
      changed.delete(path);
    },
    freePath(before, after) {
      let number = 1;
      while (parts.has(`${before}${number}${after}`)) number++;
      return `${before}${number}${after}`;
    },
    relationships: listOf,
    relate(owner, kind, part) {
      const found = listOf(owner).find(
        ({ target, external }) => !external && resolveTarget(owner, target) === part,
      );
      return found?.id ?? add(owner, kind, targetFrom(owner, part), false);
    },
    relateOutside(owner, kind, address) {
      const type = relationType(kind);
      const found = listOf(owner).find(
        (known) => known.external && known.type === type && known.target === address,
      );
      return found?.id ?? add(owner, kind, address, true);
    },
    unrelate(owner, ids) {
      const list = listOf(owner);
      if (!list.some(({ id }) => ids.has(id))) return;
      changed.set(
        owner,
        list.filter(({ id }) => !ids.has(id)),
      );
    },
    finish() {
      types.defaults.set('rels', 'application/vnd.openxmlformats-package.relationships+xml');
      if (!types.defaults.has('xml')) types.defaults.set('xml', 'application/xml');
      for (const [owner, list] of changed) {
        const path = relationshipsPath(owner);
        if (list.length === 0) parts.delete(path);
        else parts.set(path, encoder.encode(relationshipsXml(list)));
      }
      const xml = contentTypesXml(types);
      if (!typesPart || xml !== originalTypes) parts.set(CONTENT_TYPES, encoder.encode(xml));
      return parts;
    },
  };
}
