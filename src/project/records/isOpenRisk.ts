/**
 * Is a risk still open? One that is neither closed nor has occurred, triggered ones among them: the same on the
 * Dashboard, in reports and in the pane.
 *
 * @param status the id of its status; blank where nothing was typed.
 * @example
 * isOpenRisk('triggered'); //=> true
 * isOpenRisk('occurred'); //=> false
 */
export function isOpenRisk(status: unknown): boolean {
  return status !== 'closed' && status !== 'occurred';
}
