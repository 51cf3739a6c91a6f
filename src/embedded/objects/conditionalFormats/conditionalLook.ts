import type { Border, BorderSide, Font, Underline } from '../../model/style';
import { booleanOf, choiceOf, colorOf, textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject, Property } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import { changeLook, lookOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

/** The look of matching cells. */
export const conditionalRangeFormatClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: {
      get: (target) => lookOf(target).numberFormat ?? null,
      set: (target, value, session) => {
        const code = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
        changeLook(target, { numberFormat: textOf(code, 'numberFormat') }, session);
      },
    },
  },
  navigation: {
    Borders: (target) => ofClass('ConditionalRangeBorderCollection', target),
    Fill: (target) => ofClass('ConditionalRangeFill', target),
    Font: (target) => ofClass('ConditionalRangeFont', target),
  },
};

/** The letters of matching cells; what was never set is null. */
export const conditionalRangeFontClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Bold: fontProperty('bold', booleanOf),
    Italic: fontProperty('italic', booleanOf),
    Strikethrough: fontProperty('strikethrough', booleanOf),
    Color: fontProperty('color', colorOf),
    Underline: fontProperty('underline', (value): Underline =>
      choiceOf(value, ['None', 'Single', 'Double'], 'underline'),
    ),
  },
  methods: { Clear: (target, _args, session) => changeLook(target, { font: undefined }, session) },
};

function fontProperty<K extends keyof Font>(
  key: K,
  read: (value: unknown) => Font[K],
): Property<ConditionalFormatTarget> {
  return {
    get: (target) => lookOf(target).font?.[key] ?? null,
    set: (target, value, session) =>
      changeLook(target, { font: { ...lookOf(target).font, [key]: read(value) } }, session),
  };
}

/** The background of matching cells. */
export const conditionalRangeFillClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (target) => lookOf(target).fill?.color ?? null,
      set: (target, value, session) =>
        changeLook(target, { fill: { pattern: 'Solid', color: colorOf(value) } }, session),
    },
  },
  methods: { Clear: (target, _args, session) => changeLook(target, { fill: undefined }, session) },
};

const SIDES: readonly (readonly [index: string, side: BorderSide])[] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
];

/** One side of the look of matching cells. */
interface BorderTarget {
  readonly target: ConditionalFormatTarget;
  readonly side: BorderSide;
}

function border(target: ConditionalFormatTarget, side: BorderSide): HostObject {
  return ofClass('ConditionalRangeBorder', { target, side } satisfies BorderTarget);
}

/** The four sides of matching cells. */
export const conditionalRangeBorderCollectionClass: HostClass<ConditionalFormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: () => SIDES.length },
  navigation: {
    Top: (target) => border(target, 'top'),
    Bottom: (target) => border(target, 'bottom'),
    Left: (target) => border(target, 'left'),
    Right: (target) => border(target, 'right'),
  },
  items: (target) => SIDES.map(([, side]) => border(target, side)),
  item: (target, key) => {
    const found = SIDES.find(([index]) => index === key);
    if (!found) throw itemNotFound();
    return border(target, found[1]);
  },
};

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

function changeBorder(
  { target, side }: BorderTarget,
  change: Partial<Border>,
  session: Parameters<typeof changeLook>[2],
): void {
  const { borders } = lookOf(target);
  changeLook(
    target,
    { borders: { ...borders, [side]: { ...NO_BORDER, ...borders?.[side], ...change } } },
    session,
  );
}

/** One border of matching cells. Conditional borders are thin. */
export const conditionalRangeBorderClass: HostClass<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  identity: ['SideIndex'],
  properties: {
    SideIndex: ({ side }) => SIDES.find(([, known]) => known === side)?.[0],
    Style: {
      get: ({ target, side }) => lookOf(target).borders?.[side]?.style ?? 'None',
      set: (own, value, session) => {
        const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
        changeBorder(own, { style: choiceOf(value, styles, 'style') }, session);
      },
    },
    Color: {
      get: ({ target, side }) => lookOf(target).borders?.[side]?.color ?? null,
      set: (own, value, session) => {
        const { style } = lookOf(own.target).borders?.[own.side] ?? NO_BORDER;
        // A colour alone draws a line, as choosing one does in Excel.
        changeBorder(own, { color: colorOf(value), style: style === 'None' ? 'Continuous' : style }, session);
      },
    },
  },
};
