/** Today's date on this machine as `yyyy-mm-dd`, in its own time zone. */
export function todayHere(now: Date = new Date()): string {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}
