/** Characters of a name that have room beside a bar; those of Chinese are twice as wide. */
const room = { wide: 12, narrow: 24 } as const;

/** Characters from here on are as wide as they are high: Chinese, Japanese and Korean ones, and their marks. */
const firstWide = 0x2e80;

/** A name as it stands beside a bar of a chart: a long one ends in an ellipsis, so that charts need not leave any out. */
export function axisLabelFormula(name: string): string {
  const limit = `IF(UNICODE(${name}&" ")>=${firstWide},${room.wide},${room.narrow})`;
  return `IF(LEN(${name})>${limit},LEFT(${name},${limit}-1)&"…",${name}&"")`;
}

/**
 * The same without a sheet.
 *
 * @example
 * axisLabel('Supply chain onboarding and cost negotiation'); //=> 'Supply chain onboarding…'
 */
export function axisLabel(name: string): string {
  const limit = (name.codePointAt(0) ?? 0) >= firstWide ? room.wide : room.narrow;
  return name.length > limit ? `${name.slice(0, limit - 1)}…` : name;
}
