import { noteChange } from '../host/host';
import { parseArea } from '../model/address';
import type { DefinedName } from '../model/definedName';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Edit } from './edit';

/** Defines a name in a scope; names that look like cells, are taken or are badly formed are refused. */
export function addName(edit: Edit, names: DefinedName[], name: DefinedName): DefinedName {
  const isWellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name.name) &&
    name.name.length <= 255 &&
    !/^[RC]$/i.test(name.name);
  if (!isWellFormed || parseArea(name.name) || /^R\d+C\d+$/i.test(name.name)) {
    throw invalidArgument(`"${name.name}" is not a name.`);
  }
  if (names.some((known) => known.name.toLowerCase() === name.name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists');
  }
  const isTable = edit.host.model.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === name.name.toLowerCase()),
  );
  if (isTable) throw new HostError('ItemAlreadyExists');
  names.push(name);
  edit.host.calculator.structureChanged();
  noteChange(edit.host);
  return name;
}

/** Takes a name out of its scope; formulas that use it show `#NAME?`. */
export function removeName(edit: Edit, names: DefinedName[], name: DefinedName): void {
  names.splice(names.indexOf(name), 1);
  edit.host.calculator.structureChanged();
  noteChange(edit.host);
}
