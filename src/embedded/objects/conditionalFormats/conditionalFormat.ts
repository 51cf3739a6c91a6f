import { liveArea } from '../../host/liveArea';
import { noteChange } from '../../host/host';
import type { ConditionalFormatRule } from '../../model/conditionalFormat';
import { booleanOf, integerOf } from '../../protocol/argument';
import { HostError, itemNotFound } from '../../protocol/hostError';
import { NULL_OBJECT } from '../../protocol/hostObject';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { of, ofClass } from '../targets';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';
import { ruleOf } from './conditionalFormatTarget';

/** The properties that lead to what is particular to a kind of rule, with the kind and the class there. */
const PARTS: readonly (readonly [name: string, kind: ConditionalFormatRule['kind'], className: string])[] = [
  ['CellValue', 'CellValue', 'CellValueConditionalFormat'],
  ['ColorScale', 'ColorScale', 'ColorScaleConditionalFormat'],
  ['Custom', 'Custom', 'CustomConditionalFormat'],
  ['DataBar', 'DataBar', 'DataBarConditionalFormat'],
  ['IconSet', 'IconSet', 'IconSetConditionalFormat'],
  ['Preset', 'PresetCriteria', 'PresetCriteriaConditionalFormat'],
  ['TextComparison', 'ContainsText', 'TextConditionalFormat'],
  ['TopBottom', 'TopBottom', 'TopBottomConditionalFormat'],
];

type Navigation = (target: ConditionalFormatTarget) => HostObject;

function navigation(): Record<string, Navigation> {
  const entries = PARTS.flatMap(([name, kind, className]): [string, Navigation][] => [
    [
      name,
      (target) => {
        ruleOf(target, kind);
        return ofClass(className, target);
      },
    ],
    [
      `${name}OrNullObject`,
      (target) => (target.format.rule.kind === kind ? ofClass(className, target) : NULL_OBJECT),
    ],
  ]);
  return Object.fromEntries(entries);
}

/** One conditional format. */
export const conditionalFormatClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  identity: ['Id'],
  check: ({ sheet, format }) => {
    if (!sheet.conditionalFormats.includes(format)) throw itemNotFound();
  },
  properties: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.rule.kind,
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value, { host }) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(integerOf(value, 'priority', 0), 0, format);
        sheet.conditionalFormats = others;
        noteChange(host);
      },
    },
    StopIfTrue: {
      get: ({ format }) => ('format' in format.rule ? format.stopIfTrue : null),
      set: ({ format }, value, { host }) => {
        format.stopIfTrue = booleanOf(value, 'stopIfTrue');
        noteChange(host);
      },
    },
  },
  navigation: navigation(),
  methods: {
    Delete: ({ sheet, format }, _args, { host }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      noteChange(host);
    },
    GetRange: ({ sheet, format }) => {
      const [first, second] = format.areas;
      if (!first || second) throw new HostError('InvalidOperation', 'The format covers several ranges.');
      return of('Range', liveArea(sheet, first));
    },
    GetRangeOrNullObject: ({ sheet, format }) => {
      const [first, second] = format.areas;
      return first && !second ? of('Range', liveArea(sheet, first)) : NULL_OBJECT;
    },
    GetRanges: ({ sheet, format }) =>
      of('RangeAreas', { sheet, parts: format.areas.map((area) => liveArea(sheet, area)) }),
  },
};
