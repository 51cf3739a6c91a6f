import { localized, type Localized } from './language';

/**
 * A sentence with a number in it, one for one and one for many.
 *
 * @example
 * counted('{n} 项', '{n} task', '{n} tasks')(2)['en-US']; //=> '2 tasks'
 */
export function counted(zh: string, one: string, many: string): (count: number) => Localized {
  return (count) =>
    localized(zh.replace('{n}', String(count)), (count === 1 ? one : many).replace('{n}', String(count)));
}
