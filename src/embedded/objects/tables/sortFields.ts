import type { SortField, SortState } from '../../model/table';
import { arrayOf, colorOf, integerOf, optionalChoice, recordOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';

/** Reads Office.js's `SortField[]` and the settings beside them. */
export function readSort(fields: unknown, matchCase: unknown, method: unknown): SortState {
  const read = arrayOf(fields, 'fields').map(readField);
  if (read.length === 0) throw invalidArgument('At least one sort field is expected.');
  return {
    fields: read,
    matchCase: matchCase === true,
    method: optionalChoice(method, ['PinYin', 'StrokeCount'] as const, 'PinYin', 'method'),
  };
}

function readField(value: unknown): SortField {
  const { key, ascending, sortOn, color, dataOption, subField, icon } = recordOf(value, 'field');
  return {
    key: integerOf(key, 'key', 0),
    ascending: ascending !== false,
    sortOn: optionalChoice(sortOn, ['Value', 'CellColor', 'FontColor', 'Icon'] as const, 'Value', 'sortOn'),
    ...(color === undefined || color === null || color === '' ? {} : { color: colorOf(color) }),
    dataOption: optionalChoice(dataOption, ['Normal', 'TextAsNumber'] as const, 'Normal', 'dataOption'),
    ...(typeof subField === 'string' ? { subField } : {}),
    ...(icon ? { icon: icon as { set: string; index: number } } : {}),
  };
}
