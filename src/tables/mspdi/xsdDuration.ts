const MINUTES_A_DAY = 1440;

/**
 * The minutes of an `xsd:duration` as Microsoft Project writes it, in hours, minutes and seconds. Days count
 * 24 hours; years and months have no length of their own and are not read.
 *
 * @returns `null` where the text is no such duration.
 * @example
 * parseXsdDuration('PT7H30M0S'); //=> 450
 * parseXsdDuration('P1DT12H'); //=> 2160
 * parseXsdDuration('5 days'); //=> null
 */
export function parseXsdDuration(text: string): number | null {
  const found = /^P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/.exec(
    text.trim(),
  );
  if (!found || /[PT]$/.test(text.trim())) return null;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return days * MINUTES_A_DAY + hours * 60 + minutes + seconds / 60;
}

/**
 * Minutes as Microsoft Project writes them, to the second.
 *
 * @example
 * formatXsdDuration(450); //=> 'PT7H30M0S'
 */
export function formatXsdDuration(minutes: number): string {
  const seconds = Math.max(0, Math.round(minutes * 60));
  return `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}S`;
}
