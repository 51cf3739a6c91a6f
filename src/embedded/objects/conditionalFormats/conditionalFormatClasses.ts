import { anyClass } from '../../protocol/hostObject';
import type { HostClass } from '../../protocol/hostObject';
import { conditionalFormatClass } from './conditionalFormat';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from './conditionalLook';
import {
  cellValueClass,
  customClass,
  customRuleClass,
  presetClass,
  textComparisonClass,
  topBottomClass,
} from './conditionalRules';
import {
  colorScaleClass,
  dataBarClass,
  iconSetClass,
  negativeBarClass,
  positiveBarClass,
} from './conditionalScales';

/** The classes of conditional formats. */
export const conditionalFormatClasses: readonly HostClass<unknown>[] = [
  anyClass(cellValueClass),
  anyClass(colorScaleClass),
  anyClass(conditionalFormatClass),
  anyClass(conditionalFormatCollectionClass),
  anyClass(conditionalRangeBorderClass),
  anyClass(conditionalRangeBorderCollectionClass),
  anyClass(conditionalRangeFillClass),
  anyClass(conditionalRangeFontClass),
  anyClass(conditionalRangeFormatClass),
  anyClass(customClass),
  anyClass(customRuleClass),
  anyClass(dataBarClass),
  anyClass(iconSetClass),
  anyClass(negativeBarClass),
  anyClass(positiveBarClass),
  anyClass(presetClass),
  anyClass(textComparisonClass),
  anyClass(topBottomClass),
];
