import { demandAllowed } from '../../edits/edit';
import { noteChange } from '../../host/host';
import { NEW_RULES } from '../../model/conditionalDefaults';
import { intersectAreas, subtractArea } from '../../model/area';
import type { ConditionalFormat, ConditionalFormatRule } from '../../model/conditionalFormat';
import { nextId } from '../../model/workbook';
import { choiceOf, textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { areasOf } from '../cellsOf';
import type { RangeOrAreas } from '../cellsOf';
import { ofClass } from '../targets';

const KINDS: readonly ConditionalFormatRule['kind'][] = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** The conditional formats that touch some cells, the strongest first. */
function formatsAt(target: RangeOrAreas): ConditionalFormat[] {
  const areas = areasOf(target);
  return target.sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersectAreas(own, area))),
  );
}

function hostObject({ sheet }: RangeOrAreas, format: ConditionalFormat): HostObject {
  return ofClass('ConditionalFormat', { sheet, format });
}

/** `range.conditionalFormats`. A new format gets the first priority. */
export const conditionalFormatCollectionClass: HostClass<RangeOrAreas> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  items: (target) => formatsAt(target).map((format) => hostObject(target, format)),
  item: (target, key) => {
    const id = textOf(key, 'id');
    const found = formatsAt(target).find((format) => format.id === id);
    if (!found) throw itemNotFound();
    return hostObject(target, found);
  },
  methods: {
    Add: (target, [type], { host }) => {
      const kind = choiceOf(type, KINDS, 'type');
      demandAllowed(target.sheet, ({ options }) => options.allowFormatCells);
      const format: ConditionalFormat = {
        id: nextId(host.model),
        areas: areasOf(target),
        stopIfTrue: false,
        rule: NEW_RULES[kind],
      };
      target.sheet.conditionalFormats.unshift(format);
      noteChange(host);
      return hostObject(target, format);
    },
    ClearAll: (target, _args, { host }) => {
      demandAllowed(target.sheet, ({ options }) => options.allowFormatCells);
      for (const area of areasOf(target)) {
        for (const format of target.sheet.conditionalFormats) {
          format.areas = format.areas.flatMap((own) => subtractArea(own, area));
        }
      }
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter(
        ({ areas }) => areas.length > 0,
      );
      noteChange(host);
    },
  },
};
