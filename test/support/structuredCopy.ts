/**
 * What `structuredClone` does with plain data, in the realm of the caller: jsdom has none, and Node's own would
 * answer objects of another realm.
 */
export function structuredCopy<Data>(data: Data): Data {
  const copies = new Map<unknown, unknown>();
  const noted = <Copy>(of: unknown, copy: Copy): Copy => {
    copies.set(of, copy);
    return copy;
  };
  const copied = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    if (ArrayBuffer.isView(value)) return noted(value, (value as Uint8Array).slice());
    if (Array.isArray(value)) {
      const array = noted(value, new Array<unknown>(value.length));
      for (const key of Object.keys(value)) array[Number(key)] = copied(value[Number(key)]);
      return array;
    }
    if (value instanceof Map) {
      const map = noted(value, new Map());
      for (const [key, one] of value) map.set(copied(key), copied(one));
      return map;
    }
    if (value instanceof Set) {
      const set = noted(value, new Set());
      for (const one of value) set.add(copied(one));
      return set;
    }
    const object: Record<string, unknown> = noted(value, {});
    for (const [key, one] of Object.entries(value)) object[key] = copied(one);
    return object;
  };
  return copied(data) as Data;
}
