import { noteChange } from '../../host/host';
import type { Shape } from '../../model/shape';
import { booleanOf, choiceOf, colorOf, integerOf, numberOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { NULL_OBJECT, anyClass, isHostObject } from '../../protocol/hostObject';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import { written } from '../storedProperty';
import type { ReadArgument } from '../storedProperty';
import { ofClass } from '../targets';
import { shapeClass } from './shape';
import { groupShapeCollectionClass, shapeCollectionClass } from './shapeCollection';
import { demandHome } from './shapeTarget';
import type { ShapeTarget } from './shapeTarget';

/** A property of one of a shape's inner records. */
function part<P extends object, K extends keyof P & string>(
  of: (shape: Shape) => P,
  key: K,
  read: ReadArgument<P[K]>,
): Property<ShapeTarget> {
  return written(
    ({ shape }) => of(shape)[key],
    read,
    ({ shape }, value) => void (of(shape)[key] = value),
    key,
  );
}

function oneOf<const Choice extends string>(choices: readonly Choice[]): ReadArgument<Choice> {
  return (value, role) => choiceOf(value, choices, role);
}

/** Transparency goes from 0 (none) to 1. */
function share(value: unknown, role: string): number {
  const number = numberOf(value, role);
  if (number < 0 || number > 1) throw invalidArgument(`The ${role} is not between 0 and 1.`);
  return number;
}

const fillOf = ({ fill }: Shape): Shape['fill'] => fill;
const lineOf = ({ line }: Shape): Shape['line'] => line;

function textOfShape({ text }: Shape): NonNullable<Shape['text']> {
  if (!text) throw new HostError('InvalidOperation', 'The shape has no text.');
  return text;
}

function lineEndsOf({ lineEnds }: Shape): NonNullable<Shape['lineEnds']> {
  if (!lineEnds) throw new HostError('InvalidOperation', 'The shape is no line.');
  return lineEnds;
}

function paint({ shape }: ShapeTarget, color: string): void {
  shape.fill = { ...shape.fill, type: 'Solid', color };
}

const shapeFillClass: HostClass<ShapeTarget> = {
  name: 'ShapeFill',
  properties: {
    ForegroundColor: written(({ shape }) => shape.fill.color, colorOf, paint, 'foregroundColor'),
    Type: ({ shape }) => shape.fill.type,
    Transparency: part(fillOf, 'transparency', share),
  },
  methods: {
    Clear: ({ shape }, _args, { host }) => {
      shape.fill = { ...shape.fill, type: 'NoFill' };
      noteChange(host);
    },
    SetSolidColor: (target, [color], { host }) => {
      paint(target, colorOf(color));
      noteChange(host);
    },
  },
};

const DASHES = [
  'Dash',
  'DashDot',
  'DashDotDot',
  'LongDash',
  'LongDashDot',
  'RoundDot',
  'Solid',
  'SquareDot',
  'LongDashDotDot',
  'SystemDash',
  'SystemDot',
  'SystemDashDot',
];

const shapeLineFormatClass: HostClass<ShapeTarget> = {
  name: 'ShapeLineFormat',
  properties: {
    Visible: part(lineOf, 'visible', booleanOf),
    Color: part(lineOf, 'color', colorOf),
    Style: part(lineOf, 'style', oneOf(['Single', 'ThickBetweenThin', 'ThickThin', 'ThinThick', 'ThinThin'])),
    Weight: part(lineOf, 'weight', numberOf),
    DashStyle: part(lineOf, 'dashStyle', oneOf(DASHES)),
    Transparency: part(lineOf, 'transparency', share),
  },
};

type Margins = NonNullable<Shape['text']>['margins'];
const marginsOf = (shape: Shape): Margins => textOfShape(shape).margins;

const textFrameClass: HostClass<ShapeTarget> = {
  name: 'TextFrame',
  properties: {
    LeftMargin: part(marginsOf, 'left', numberOf),
    RightMargin: part(marginsOf, 'right', numberOf),
    TopMargin: part(marginsOf, 'top', numberOf),
    BottomMargin: part(marginsOf, 'bottom', numberOf),
    HorizontalAlignment: part(
      textOfShape,
      'horizontalAlignment',
      oneOf(['Left', 'Center', 'Right', 'Justify', 'JustifyLow', 'Distributed', 'ThaiDistributed']),
    ),
    VerticalAlignment: part(
      textOfShape,
      'verticalAlignment',
      oneOf(['Top', 'Middle', 'Bottom', 'Justified', 'Distributed']),
    ),
    AutoSizeSetting: part(
      textOfShape,
      'autoSize',
      oneOf(['AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed']),
    ),
    Orientation: part(
      textOfShape,
      'orientation',
      oneOf([
        'Horizontal',
        'Vertical',
        'Vertical270',
        'WordArtVertical',
        'EastAsianVertical',
        'MongolianVertical',
      ]),
    ),
    HorizontalOverflow: () => 'Overflow',
    VerticalOverflow: () => 'Overflow',
    ReadingOrder: () => 'LeftToRight',
    HasText: ({ shape }) => textOfShape(shape).content !== '',
  },
  navigation: { TextRange: (target) => ofClass('TextRange', { ...target, start: 0, length: Infinity }) },
  methods: {
    DeleteText: ({ shape }, _args, { host }) => {
      textOfShape(shape).content = '';
      noteChange(host);
    },
  },
};

/** The text of a shape, or a part of it. */
interface TextRangeTarget extends ShapeTarget {
  readonly start: number;
  readonly length: number;
}

const textRangeClass: HostClass<TextRangeTarget> = {
  name: 'TextRange',
  properties: {
    Text: written(
      ({ shape, start, length }) => textOfShape(shape).content.slice(start, start + length),
      textOf,
      ({ shape, start, length }, value) => {
        const text = textOfShape(shape);
        const tail = length === Infinity ? '' : text.content.slice(start + length);
        text.content = text.content.slice(0, start) + value + tail;
      },
      'text',
    ),
  },
  navigation: { Font: (target) => ofClass('ShapeFont', target) },
  methods: {
    GetSubstring: (target, [start, length]) => {
      const from = integerOf(start, 'start', 0);
      const { content } = textOfShape(target.shape);
      const count =
        length === undefined || length === null ? content.length - from : integerOf(length, 'length', 0);
      if (from + count > content.length) throw invalidArgument('The part is beyond the end of the text.');
      return ofClass('TextRange', { ...target, start: target.start + from, length: count });
    },
  },
};

type ShapeLetters = NonNullable<Shape['text']>['font'];
const fontOf = (shape: Shape): ShapeLetters => textOfShape(shape).font;

const shapeFontClass: HostClass<ShapeTarget> = {
  name: 'ShapeFont',
  properties: {
    Bold: part(fontOf, 'bold', booleanOf),
    Italic: part(fontOf, 'italic', booleanOf),
    Color: part(fontOf, 'color', colorOf),
    Name: part(fontOf, 'name', textOf),
    Size: part(fontOf, 'size', numberOf),
    Underline: part(fontOf, 'underline', textOf),
  },
};

const shapeGroupClass: HostClass<ShapeTarget> = {
  name: 'ShapeGroup',
  properties: { Id: ({ shape }) => shape.id },
  navigation: {
    Shape: (target) => ofClass('Shape', target),
    Shapes: (target) => ofClass('GroupShapeCollection', target),
  },
  methods: {
    Ungroup: (target, _args, { host }) => {
      const { siblings } = demandHome(target);
      siblings.splice(siblings.indexOf(target.shape), 1, ...(target.shape.children ?? []));
      noteChange(host);
    },
  },
};

const geometricShapeClass: HostClass<ShapeTarget> = {
  name: 'GeometricShape',
  properties: { Id: ({ shape }) => shape.id },
  navigation: { Shape: (target) => ofClass('Shape', target) },
};

const imageClass: HostClass<ShapeTarget> = {
  name: 'Image',
  properties: { Id: ({ shape }) => shape.id, format: ({ shape }) => shape.image?.format ?? 'UNKNOWN' },
  navigation: { Shape: (target) => ofClass('Shape', target) },
};

const LENGTHS = ['Short', 'Medium', 'Long'] as const;
const WIDTHS = ['Narrow', 'Medium', 'Wide'] as const;
const HEADS = ['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'] as const;

type End = 'begin' | 'end';

function connector({ shape }: ShapeTarget): NonNullable<Shape['connector']> {
  return (shape.connector ??= { type: 'Straight' });
}

function connectedShape(target: ShapeTarget, end: End): HostObject {
  const id = connector(target)[end]?.[0];
  const shape = target.sheet.shapes.find((known) => known.id === id);
  return shape ? ofClass('Shape', { sheet: target.sheet, shape }) : NULL_OBJECT;
}

function connect(target: ShapeTarget, end: End, [shape, site]: readonly unknown[], { host }: Session): void {
  if (!isHostObject(shape) || shape.className !== 'Shape') throw invalidArgument('A shape is expected.');
  connector(target)[end] = [(shape.target as ShapeTarget).shape.id, integerOf(site, 'connectionSite', 0)];
  noteChange(host);
}

function disconnect(target: ShapeTarget, end: End, { host }: Session): void {
  delete connector(target)[end];
  noteChange(host);
}

const lineClass: HostClass<ShapeTarget> = {
  name: 'Line',
  properties: {
    Id: ({ shape }) => shape.id,
    // In lower case on the wire, as is `Image.format`.
    connectorType: written(
      (target) => connector(target).type,
      oneOf(['Straight', 'Elbow', 'Curve']),
      (target, type) => void (connector(target).type = type),
      'connectorType',
    ),
    BeginArrowheadLength: part(lineEndsOf, 'beginArrowheadLength', oneOf(LENGTHS)),
    BeginArrowheadStyle: part(lineEndsOf, 'beginArrowheadStyle', oneOf(HEADS)),
    BeginArrowheadWidth: part(lineEndsOf, 'beginArrowheadWidth', oneOf(WIDTHS)),
    EndArrowheadLength: part(lineEndsOf, 'endArrowheadLength', oneOf(LENGTHS)),
    EndArrowheadStyle: part(lineEndsOf, 'endArrowheadStyle', oneOf(HEADS)),
    EndArrowheadWidth: part(lineEndsOf, 'endArrowheadWidth', oneOf(WIDTHS)),
    IsBeginConnected: (target) => connector(target).begin !== undefined,
    BeginConnectedSite: (target) => connector(target).begin?.[1] ?? null,
    IsEndConnected: (target) => connector(target).end !== undefined,
    EndConnectedSite: (target) => connector(target).end?.[1] ?? null,
  },
  navigation: {
    Shape: (target) => ofClass('Shape', target),
    BeginConnectedShape: (target) => connectedShape(target, 'begin'),
    EndConnectedShape: (target) => connectedShape(target, 'end'),
  },
  methods: {
    ConnectBeginShape: (target, args, session) => connect(target, 'begin', args, session),
    ConnectEndShape: (target, args, session) => connect(target, 'end', args, session),
    DisconnectBeginShape: (target, _args, session) => disconnect(target, 'begin', session),
    DisconnectEndShape: (target, _args, session) => disconnect(target, 'end', session),
  },
};

/** The classes of shapes. */
export const shapeClasses: readonly HostClass<unknown>[] = [
  anyClass(geometricShapeClass),
  anyClass(groupShapeCollectionClass),
  anyClass(imageClass),
  anyClass(lineClass),
  anyClass(shapeClass),
  anyClass(shapeCollectionClass),
  anyClass(shapeFillClass),
  anyClass(shapeFontClass),
  anyClass(shapeGroupClass),
  anyClass(shapeLineFormatClass),
  anyClass(textFrameClass),
  anyClass(textRangeClass),
];
