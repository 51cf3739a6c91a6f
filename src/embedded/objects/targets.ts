import type { LiveArea, LiveAreas } from '../host/liveArea';
import type { DefinedName } from '../model/definedName';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { CustomXmlPart, WorkbookModel } from '../model/workbook';
import { invalidArgument } from '../protocol/hostError';
import { isHostObject } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';

/** A table and the sheet that it is on. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Names of one scope: those of a sheet, or those of the workbook when `sheet` is null. */
export interface NameScope {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

/** A defined name and where it counts. */
export interface NameTarget extends NameScope {
  readonly name: DefinedName;
}

/**
 * What the host objects of the classes that others lead to are about. A class that is reached from one place only need not
 * be listed.
 */
export interface Targets {
  Application: WorkbookModel;
  CustomXmlPart: CustomXmlPart;
  NamedItem: NameTarget;
  Range: LiveArea;
  RangeAreas: LiveAreas;
  Table: TableTarget;
  Workbook: WorkbookModel;
  Worksheet: Sheet;
}

/**
 * Makes the host object of a thing.
 * @example of('Worksheet', sheet) // what `worksheets.getItem(…)` answers
 */
export function of<Name extends keyof Targets>(className: Name, target: Targets[Name]): HostObject {
  return { className, target };
}

/** Makes the host object of a class that is not in `Targets`. */
export function ofClass(className: string, target: unknown): HostObject {
  return { className, target };
}

/** The thing of a host object when it is of the class, else undefined. */
export function targetIfOf<Name extends keyof Targets>(
  className: Name,
  value: unknown,
): Targets[Name] | undefined {
  return isHostObject(value) && value.className === className ? (value.target as Targets[Name]) : undefined;
}

/** The thing of a host object of the class; anything else is an invalid argument. */
export function targetOf<Name extends keyof Targets>(className: Name, value: unknown): Targets[Name] {
  const target = targetIfOf(className, value);
  if (target === undefined) throw invalidArgument(`A ${className} is expected.`);
  return target;
}
