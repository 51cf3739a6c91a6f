import { anyClass } from '../protocol/hostObject';
import type { HostClass, HostClasses } from '../protocol/hostObject';
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  iterativeCalculationClass,
  numberFormatInfoClass,
} from './application';
import { builtInStyleClasses } from './builtInStyles';
import { connectionClasses } from './connections';
import { bindingClasses } from './bindings/bindingClasses';
import { chartClasses } from './charts/chartClasses';
import { commentClasses } from './comments/commentClasses';
import { conditionalFormatClasses } from './conditionalFormats/conditionalFormatClasses';
import { kernelClasses } from './kernelClasses';
import { pivotClasses } from './pivots/pivotClasses';
import { rangeClass } from './range';
import { runtimeClass } from './runtime';
import { shapeClasses } from './shapes/shapeParts';
import { slicerClasses } from './slicers/slicerClasses';
import { tableClasses } from './tables/tableClasses';
import { dataValidationClass } from './validation/dataValidation';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';

/** Every class of Office.js that the embedded Excel has. A new class is added here, one line. */
const ALL: readonly HostClass<unknown>[] = [
  anyClass(applicationClass),
  anyClass(cultureInfoClass),
  anyClass(datetimeFormatInfoClass),
  anyClass(iterativeCalculationClass),
  anyClass(numberFormatInfoClass),
  anyClass(rangeClass),
  anyClass(runtimeClass),
  anyClass(workbookClass),
  anyClass(worksheetClass),
  anyClass(worksheetCollectionClass),
  anyClass(dataValidationClass),
  ...builtInStyleClasses,
  ...connectionClasses,
  ...kernelClasses,
  ...bindingClasses,
  ...chartClasses,
  ...commentClasses,
  ...conditionalFormatClasses,
  ...pivotClasses,
  ...shapeClasses,
  ...slicerClasses,
  ...tableClasses,
];

/** The classes by name. */
export const classes: HostClasses = new Map(ALL.map((type) => [type.name, type]));
