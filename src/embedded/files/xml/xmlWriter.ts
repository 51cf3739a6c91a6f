import { escapeAttribute } from './xmlText';

/** What an attribute can be: `undefined` and `false`-less absence leave it out; `true` and `false` become 1 and 0. */
export type AttributeValue = string | number | boolean | undefined;

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : escapeAttribute(value);
}

/**
 * An element as XML text. Attributes that are `undefined` are left out; content is already XML.
 *
 * @example
 * element('pane', { ySplit: 1, state: 'frozen' }) //=> '<pane ySplit="1" state="frozen"/>'
 * element('v', {}, '3') //=> '<v>3</v>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) opening += ` ${key}="${attributeText(value)}"`;
  }
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** The declaration that every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
