import { readMspdi } from '../../../src/tables/mspdi/readMspdi';

/** Fields as elements, in the order given; a list is an element each. */
export function xmlOf(fields: Readonly<Record<string, string | number | readonly string[]>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      (typeof value === 'object' ? value : [value]).map((each) => `<${name}>${each}</${name}>`),
    )
    .join('');
}

/** A plan file of a few records, Monday to Friday from Monday 2026-09-14. */
export function planXml(
  tasks: readonly Readonly<Record<string, string | number | readonly string[]>>[],
  more: { readonly project?: Record<string, string | number>; readonly lists?: string } = {},
): string {
  const project = xmlOf({ StartDate: '2026-09-14T08:00:00', MinutesPerDay: 480, ...more.project });
  const list = tasks.map((task) => `<Task>${xmlOf(task)}</Task>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project">${project}<Tasks>${list}</Tasks>${more.lists ?? ''}</Project>`;
}

/** Reads XML that must be readable. */
export function readPlanText(xml: string) {
  const reading = readMspdi(new TextEncoder().encode(xml));
  if (!reading.readable) throw new Error(reading.fault);
  return reading;
}
