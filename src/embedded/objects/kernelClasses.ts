import { anyClass } from '../protocol/hostObject';
import type { HostClass } from '../protocol/hostObject';
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from './customXmlPart';
import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
} from './documentProperties';
import { functionResultClass, functionsClass } from './functions';
import { namedItemArrayValuesClass, namedItemClass, namedItemCollectionClass } from './namedItem';
import { pageBreakClass, pageBreakCollectionClass } from './pageBreak';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './pageLayout';
import { workbookProtectionClass, worksheetProtectionClass } from './protection';
import { rangeAreasClass, rangeCollectionClass } from './rangeAreas';
import { rangeBorderClass, rangeBorderCollectionClass } from './rangeBorder';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { rangeAreasCollectionClass, workbookRangeAreasClass } from './rangeDependencies';
import { rangeViewClass, rangeViewCollectionClass } from './rangeView';
import { removeDuplicatesResultClass } from './removeDuplicatesResult';
import { settingClass, settingCollectionClass } from './setting';
import { styleClass, styleCollectionClass, stylePartClasses } from './style';
import {
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
} from './worksheetCustomProperty';
import { worksheetFreezePanesClass } from './worksheetFreezePanes';

/** The classes of cells, their looks, names, settings, properties, pages and protection. */
export const kernelClasses: readonly HostClass<unknown>[] = [
  anyClass(customPropertyClass),
  anyClass(customPropertyCollectionClass),
  anyClass(customXmlPartClass),
  anyClass(customXmlPartCollectionClass),
  anyClass(customXmlPartScopedCollectionClass),
  anyClass(documentPropertiesClass),
  anyClass(formatProtectionClass),
  anyClass(functionResultClass),
  anyClass(functionsClass),
  anyClass(headerFooterClass),
  anyClass(headerFooterGroupClass),
  anyClass(namedItemArrayValuesClass),
  anyClass(namedItemClass),
  anyClass(namedItemCollectionClass),
  anyClass(pageBreakClass),
  anyClass(pageBreakCollectionClass),
  anyClass(pageLayoutClass),
  anyClass(rangeAreasClass),
  anyClass(rangeAreasCollectionClass),
  anyClass(workbookRangeAreasClass),
  anyClass(rangeBorderClass),
  anyClass(rangeBorderCollectionClass),
  anyClass(rangeCollectionClass),
  anyClass(rangeFillClass),
  anyClass(rangeFontClass),
  anyClass(rangeFormatClass),
  anyClass(rangeViewClass),
  anyClass(rangeViewCollectionClass),
  anyClass(removeDuplicatesResultClass),
  anyClass(settingClass),
  anyClass(settingCollectionClass),
  anyClass(styleClass),
  anyClass(styleCollectionClass),
  ...stylePartClasses,
  anyClass(workbookProtectionClass),
  anyClass(worksheetCustomPropertyClass),
  anyClass(worksheetCustomPropertyCollectionClass),
  anyClass(worksheetFreezePanesClass),
  anyClass(worksheetProtectionClass),
];
