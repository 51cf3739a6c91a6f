import { isError } from '../model/cell';
import type { CellValue } from '../model/cell';
import { absoluteAddress, sheetPrefix } from '../model/address';
import type { WorkbookModel } from '../model/workbook';
import { invalidArgument } from '../protocol/hostError';
import { isHostObject } from '../protocol/hostObject';
import type { HostClass } from '../protocol/hostObject';
import { plainValue } from '../edits/writeCells';
import { ofClass, targetIfOf } from './targets';

/** What a worksheet function came to. */
interface FunctionTarget {
  readonly value: CellValue;
}

/** The result of `workbook.functions.…`. */
export const functionResultClass: HostClass<FunctionTarget> = {
  name: 'FunctionResult',
  properties: {
    Error: ({ value }) => (isError(value) ? value.error : ''),
    Value: ({ value }) => (isError(value) ? null : value === null ? 0 : plainValue(value)),
  },
};

/** `workbook.functions`: every worksheet function of the calculation engine, by its name on the wire. */
export const functionsClass: HostClass<WorkbookModel> = {
  name: 'Functions',
  properties: {},
  anyMethod: (_workbook, name, args, { host }) => {
    const inputs = args.flatMap((argument) =>
      Array.isArray(argument) ? (argument as unknown[]) : [argument],
    );
    while (inputs.length > 0 && isLeftOut(inputs.at(-1))) inputs.pop();
    const formula = `=${name.toUpperCase().replace(/_/g, '.')}(${inputs.map(argumentText).join(',')})`;
    const [value] = host.calculator.evaluate([{ sheet: host.model.sheets[0]!, row: 0, column: 0, formula }]);
    return ofClass('FunctionResult', { value: value ?? null } satisfies FunctionTarget);
  },
};

function isLeftOut(argument: unknown): boolean {
  return argument === undefined || argument === null;
}

function argumentText(argument: unknown): string {
  const range = targetIfOf('Range', argument);
  if (range) return `${sheetPrefix(range.sheet.name)}!${absoluteAddress(range.area)}`;
  if (isHostObject(argument) && argument.className === 'FunctionResult') {
    return constantText((argument.target as FunctionTarget).value);
  }
  if (isLeftOut(argument)) return '';
  return constantText(argument as CellValue);
}

function constantText(value: CellValue): string {
  if (isError(value)) return value.error;
  switch (typeof value) {
    case 'string':
      return `"${value.replace(/"/g, '""')}"`;
    case 'number':
    case 'boolean':
      return String(value).toUpperCase();
    default:
      throw invalidArgument('A function takes ranges, texts, numbers and booleans.');
  }
}
