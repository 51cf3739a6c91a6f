/** The time of day on this machine as `hh:mm`. */
export function timeHere(now: Date = new Date()): string {
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
