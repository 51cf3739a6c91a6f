import { noteChange } from '../host/host';
import type { CustomDocumentProperty, DocumentProperties, WorkbookModel } from '../model/workbook';
import { integerOf, textOf } from '../protocol/argument';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { HostClass, Property } from '../protocol/hostObject';
import { ofClass } from './targets';

type TextKey = 'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company';

function text(key: TextKey): Property<WorkbookModel> {
  return {
    get: ({ properties }) => properties[key],
    set: ({ properties }, value, { host }) => {
      properties[key] = textOf(value, key);
      noteChange(host);
    },
  };
}

/** `workbook.properties`. */
export const documentPropertiesClass: HostClass<WorkbookModel> = {
  name: 'DocumentProperties',
  properties: {
    Author: text('author'),
    Category: text('category'),
    Comments: text('comments'),
    Company: text('company'),
    CreationDate: ({ properties }) => properties.creationDate || '1601-01-01T00:00:00Z',
    Keywords: text('keywords'),
    LastAuthor: ({ properties }) => properties.lastAuthor,
    Manager: text('manager'),
    RevisionNumber: {
      get: ({ properties }) => properties.revisionNumber,
      set: ({ properties }, value, { host }) => {
        properties.revisionNumber = integerOf(value, 'revisionNumber', 0);
        noteChange(host);
      },
    },
    Subject: text('subject'),
    Title: text('title'),
  },
  navigation: { Custom: ({ properties }) => ofClass('CustomPropertyCollection', properties) },
};

/** One custom property. */
interface CustomTarget {
  readonly properties: DocumentProperties;
  readonly key: string;
}

function typed(value: unknown): CustomDocumentProperty {
  switch (typeof value) {
    case 'number':
      return { type: Number.isInteger(value) ? 'Number' : 'Float', value };
    case 'boolean':
      return { type: 'Boolean', value };
    case 'string':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? { type: 'Date', value } : { type: 'String', value };
    default:
      throw invalidArgument('A property is a text, a number, a boolean or a date.');
  }
}

function keyIn({ custom }: DocumentProperties, key: unknown): string {
  const wanted = textOf(key, 'key').toLowerCase();
  const found = [...custom.keys()].find((known) => known.toLowerCase() === wanted);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** A custom document property. */
export const customPropertyClass: HostClass<CustomTarget> = {
  name: 'CustomProperty',
  identity: ['Key', '_Id'],
  check: ({ properties, key }) => void keyIn(properties, key),
  properties: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Type: ({ properties, key }) => properties.custom.get(key)?.type,
    Value: {
      get: ({ properties, key }) => properties.custom.get(key)?.value,
      set: ({ properties, key }, value, { host }) => {
        properties.custom.set(key, typed(value));
        noteChange(host);
      },
    },
  },
  methods: {
    Delete: ({ properties, key }, _args, { host }) => {
      properties.custom.delete(key);
      noteChange(host);
    },
  },
};

/** `properties.custom`. */
export const customPropertyCollectionClass: HostClass<DocumentProperties> = {
  name: 'CustomPropertyCollection',
  properties: {},
  items: (properties) =>
    [...properties.custom.keys()].map((key) => ofClass('CustomProperty', { properties, key })),
  item: (properties, key) => ofClass('CustomProperty', { properties, key: keyIn(properties, key) }),
  methods: {
    Add: (properties, [key, value], { host }) => {
      const name = textOf(key, 'key');
      properties.custom.set(name, typed(value));
      noteChange(host);
      return ofClass('CustomProperty', { properties, key: name });
    },
    DeleteAll: (properties, _args, { host }) => {
      properties.custom.clear();
      noteChange(host);
    },
  },
};
