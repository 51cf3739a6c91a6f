/** An element of a plan file with its own text and its children, prefixes gone. */
export interface XmlRecord {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlRecord[];
}

/**
 * The first child of a name.
 *
 * @example
 * childOf({ name: 'Task', text: '', children: [{ name: 'UID', text: '7', children: [] }] }, 'UID')?.text; //=> '7'
 */
export function childOf(record: XmlRecord | undefined, name: string): XmlRecord | undefined {
  return record?.children.find((child) => child.name === name);
}

/**
 * All children of a name, in order; none where the record is absent.
 *
 * @example
 * childrenOf(undefined, 'Task'); //=> []
 */
export function childrenOf(record: XmlRecord | undefined, name: string): readonly XmlRecord[] {
  return record?.children.filter((child) => child.name === name) ?? [];
}
