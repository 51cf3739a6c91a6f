import { noteChange } from '../host/host';
import { nextId } from '../model/workbook';
import type { CustomXmlPart, WorkbookModel } from '../model/workbook';
import { textOf } from '../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject } from '../protocol/hostObject';
import { of, ofClass } from './targets';

/** Parts of one namespace. */
interface ScopedParts {
  readonly workbook: WorkbookModel;
  readonly namespaceUri: string;
}

/** The namespace of a document's root element; a text that is no XML document is an invalid argument. */
function namespaceOf(xml: string): string {
  const root =
    /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/.exec(
      xml,
    );
  if (!root) throw invalidArgument('The text is not an XML document.');
  const [, prefix, name, attributes] = root;
  const isClosed = root[4] === '/' || new RegExp(`</(?:[\\w.-]+:)?${name!}\\s*>\\s*$`).test(xml);
  if (!isClosed) throw invalidArgument('The text is not an XML document.');
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes ?? '',
  );
  return declared?.[1] ?? declared?.[2] ?? '';
}

function partNamed(parts: readonly CustomXmlPart[], id: unknown): HostObject {
  const part = parts.find((known) => known.id === id);
  if (!part) throw itemNotFound();
  return of('CustomXmlPart', part);
}

function partsOf({ workbook, namespaceUri }: ScopedParts): CustomXmlPart[] {
  return workbook.customXmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

/** One custom XML part. */
export const customXmlPartClass: HostClass<CustomXmlPart> = {
  name: 'CustomXmlPart',
  identity: ['Id'],
  check: (part, { host }) => {
    if (!host.model.customXmlParts.includes(part)) throw itemNotFound();
  },
  properties: { Id: ({ id }) => id, NamespaceUri: ({ namespaceUri }) => namespaceUri },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, [xml], { host }) => {
      const text = textOf(xml, 'xml');
      if (namespaceOf(text) !== part.namespaceUri)
        throw invalidArgument('The namespace of a part cannot change.');
      part.xml = text;
      part.id = nextId(host.model);
      noteChange(host);
    },
    Delete: (part, _args, { host }) => {
      host.model.customXmlParts = host.model.customXmlParts.filter((known) => known !== part);
      noteChange(host);
    },
  },
};

/** `workbook.customXmlParts`. */
export const customXmlPartCollectionClass: HostClass<WorkbookModel> = {
  name: 'CustomXmlPartCollection',
  properties: {},
  items: ({ customXmlParts }) => customXmlParts.map((part) => of('CustomXmlPart', part)),
  item: ({ customXmlParts }, id) => partNamed(customXmlParts, id),
  methods: {
    Add: (workbook, [xml], { host }) => {
      const text = textOf(xml, 'xml');
      const part: CustomXmlPart = { id: nextId(workbook), namespaceUri: namespaceOf(text), xml: text };
      workbook.customXmlParts.push(part);
      noteChange(host);
      return of('CustomXmlPart', part);
    },
    GetByNamespace: (workbook, [namespaceUri]) =>
      ofClass('CustomXmlPartScopedCollection', {
        workbook,
        namespaceUri: textOf(namespaceUri, 'namespaceUri'),
      }),
  },
};

/** `customXmlParts.getByNamespace(…)`. */
export const customXmlPartScopedCollectionClass: HostClass<ScopedParts> = {
  name: 'CustomXmlPartScopedCollection',
  properties: {},
  items: (scoped) => partsOf(scoped).map((part) => of('CustomXmlPart', part)),
  item: (scoped, id) => partNamed(partsOf(scoped), id),
  methods: {
    GetOnlyItem: (scoped) => {
      const parts = partsOf(scoped);
      if (parts.length !== 1) throw new HostError(parts.length === 0 ? 'ItemNotFound' : 'GeneralException');
      return of('CustomXmlPart', parts[0]!);
    },
    GetOnlyItemOrNullObject: (scoped) => {
      const parts = partsOf(scoped);
      return parts.length === 1 ? of('CustomXmlPart', parts[0]!) : NULL_OBJECT;
    },
  },
};
