import { foldedName } from '../decode/foldedName';
import type { ImportedPerson } from '../import/importedPlan';
import { UNASSIGNED } from './mspdiCodes';
import type { PlanNotes } from './planNote';
import { RecordFields } from './recordFields';
import type { XmlRecord } from './xmlRecord';

/** A header of the responsibility matrix holds no more. */
const LONGEST_NAME = 200;

/** The people of a plan, and who of them works on what. */
export interface PlanPeople {
  readonly people: readonly ImportedPerson[];
  /** Names by UID of the task, in the order of the file. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

/** A name in one line. */
export function nameIn(fields: RecordFields): string {
  return fields.text('Name').replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
}

/** Material and cost resources are no people. */
function isPerson(fields: RecordFields): boolean {
  return (fields.number('Type') ?? 1) === 1 && !fields.flag('IsCostResource');
}

/**
 * Reads resources and assignments: people with their department and their cost of a working day. Material
 * and cost resources are noted; names that differ in case or width alone are one person, as in the tables.
 */
export function readPeople(
  resources: readonly XmlRecord[],
  assignments: readonly XmlRecord[],
  minutesPerDay: number,
  notes: PlanNotes,
): PlanPeople {
  const people = new Map<string, ImportedPerson>();
  const nameOf = new Map<string, string>();
  for (const resource of resources) {
    const fields = new RecordFields(resource);
    const name = nameIn(fields);
    if (name === '' || fields.flag('IsNull')) continue;
    if (!isPerson(fields)) {
      notes.add('resourceLeftOut', { name });
      continue;
    }
    // Whatever unit Project shows a rate in, it writes it by the hour, and not in hundredths.
    const hourly = fields.number('StandardRate') ?? 0;
    const rate = hourly > 0 ? Math.round(((hourly * minutesPerDay) / 60) * 1e4) / 1e4 : null;
    const folded = foldedName(name);
    const known = people.get(folded) ?? { name, department: fields.text('Group'), rate };
    people.set(folded, known);
    nameOf.set(fields.text('UID'), known.name);
  }
  const namesOf = new Map<string, string[]>();
  for (const assignment of assignments) {
    const fields = new RecordFields(assignment);
    const name = nameOf.get(fields.text('ResourceUID'));
    if (name === undefined || fields.number('ResourceUID') === UNASSIGNED) continue;
    const names = namesOf.get(fields.text('TaskUID')) ?? [];
    if (!names.includes(name)) names.push(name);
    namesOf.set(fields.text('TaskUID'), names);
  }
  return { people: [...people.values()], namesOf };
}
