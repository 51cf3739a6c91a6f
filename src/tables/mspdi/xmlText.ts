const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What an element holds; what is `null` or `undefined` leaves the element out. */
export type XmlValue = string | number | boolean | null | undefined;

/**
 * Text as the content of an element; what XML cannot hold is dropped.
 *
 * @example
 * escapedText('R&D < 2\u0000'); //=> 'R&amp;D &lt; 2'
 */
export function escapedText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>\r]/g, (character) => escapes[character]);
}

/**
 * Elements of text in the order given; a truth is 1 or 0, and what is not known is left out.
 *
 * @example
 * fieldsXml({ UID: 7, Name: 'R&D', Manual: false, Notes: null }); //=> '<UID>7</UID><Name>R&amp;D</Name><Manual>0</Manual>'
 */
export function fieldsXml(fields: Readonly<Record<string, XmlValue>>): string {
  let xml = '';
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === 'boolean' ? String(Number(value)) : escapedText(String(value));
    xml += `<${name}>${text}</${name}>`;
  }
  return xml;
}

/**
 * An element around others, whose XML is given.
 *
 * @example
 * elementXml('Task', '<UID>7</UID>'); //=> '<Task><UID>7</UID></Task>'
 */
export function elementXml(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
