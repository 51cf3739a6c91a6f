import { demandAllowed } from '../../edits/edit';
import { noteChange } from '../../host/host';
import type { Shape } from '../../model/shape';
import { nextId } from '../../model/workbook';
import { booleanOf, choiceOf, numberOf, optionalChoice, textOf } from '../../protocol/argument';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { NULL_OBJECT } from '../../protocol/hostObject';
import type { HostClass, HostObject, Method, Property, Session } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { written } from '../storedProperty';
import { ofClass, targetOf } from '../targets';
import { GEOMETRIC_SHAPE_TYPES } from './geometricShapeTypes';
import { demandHome, demandShape } from './shapeTarget';
import type { ShapeTarget } from './shapeTarget';

function field<K extends keyof Shape & string>(
  key: K,
  read: ReadArgument<NonNullable<Shape[K]>>,
  absent: unknown = null,
): Property<ShapeTarget> {
  return written(
    ({ shape }) => shape[key] ?? absent,
    read,
    ({ shape }, value) => void (shape[key] = value),
    key,
  );
}

/** Moves a shape; the members of a group move along. */
function move(shape: Shape, left: number, top: number): void {
  for (const child of shape.children ?? [])
    move(child, child.left + left - shape.left, child.top + top - shape.top);
  shape.left = left;
  shape.top = top;
}

/** Resizes a shape about its top left corner; one side takes the other along where the proportions are locked. */
function resize(shape: Shape, width: number, height: number): void {
  if (width < 0 || height < 0) throw invalidArgument('The size is below zero.');
  const across = shape.width === 0 ? 1 : width / shape.width;
  const down = shape.height === 0 ? 1 : height / shape.height;
  for (const child of shape.children ?? []) {
    child.left = shape.left + (child.left - shape.left) * across;
    child.top = shape.top + (child.top - shape.top) * down;
    child.width *= across;
    child.height *= down;
  }
  shape.width = width;
  shape.height = height;
}

function setWidth({ shape }: ShapeTarget, width: number): void {
  const height =
    shape.lockAspectRatio && shape.width > 0 ? (shape.height * width) / shape.width : shape.height;
  resize(shape, width, height);
}

function setHeight({ shape }: ShapeTarget, height: number): void {
  const width =
    shape.lockAspectRatio && shape.height > 0 ? (shape.width * height) / shape.height : shape.width;
  resize(shape, width, height);
}

function setZOrder(target: ShapeTarget, position: unknown): void {
  const where = choiceOf(
    position,
    ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'] as const,
    'position',
  );
  const { siblings } = demandHome(target);
  const from = siblings.indexOf(target.shape);
  const last = siblings.length - 1;
  const to = {
    BringToFront: last,
    BringForward: Math.min(last, from + 1),
    SendToBack: 0,
    SendBackward: Math.max(0, from - 1),
  }[where];
  siblings.splice(from, 1);
  siblings.splice(to, 0, target.shape);
}

/** Scales one side; what stays in place is the named corner or the middle. */
function scale(side: 'width' | 'height', start: 'left' | 'top'): Method<ShapeTarget> {
  return (target, [factor, type, from], { host }) => {
    choiceOf(type, ['CurrentSize', 'OriginalSize'], 'scaleType');
    const fixed = optionalChoice(
      from,
      ['ScaleFromTopLeft', 'ScaleFromMiddle', 'ScaleFromBottomRight'] as const,
      'ScaleFromTopLeft',
      'scaleFrom',
    );
    const { shape } = target;
    const before = shape[side];
    if (side === 'width') setWidth(target, before * numberOf(factor, 'scaleFactor'));
    else setHeight(target, before * numberOf(factor, 'scaleFactor'));
    const grown = shape[side] - before;
    shape[start] -= fixed === 'ScaleFromTopLeft' ? 0 : fixed === 'ScaleFromMiddle' ? grown / 2 : grown;
    noteChange(host);
  };
}

/** Changes a shape and notes it. */
function changing(change: (shape: Shape, amount: number) => void): Method<ShapeTarget> {
  return ({ shape }, [increment], { host }) => {
    change(shape, numberOf(increment, 'increment'));
    noteChange(host);
  };
}

function copyOf(shape: Shape, session: Session): Shape {
  const copy = structuredClone(shape);
  const renumber = (one: Shape): Shape => ({
    ...one,
    id: nextId(session.host.model),
    ...(one.children ? { children: one.children.map(renumber) } : {}),
  });
  return renumber(copy);
}

function deleteShape(target: ShapeTarget, session: Session): void {
  demandAllowed(target.sheet, ({ options }) => options.allowEditObjects);
  const { siblings } = demandHome(target);
  siblings.splice(siblings.indexOf(target.shape), 1);
  noteChange(session.host);
}

/** What is particular to a kind of shape; asking it of another kind is an invalid operation. */
function ofKind(target: ShapeTarget, type: Shape['type'], className: string): HostObject {
  if (target.shape.type !== type) throw new HostError('InvalidOperation', `The shape is no ${type}.`);
  return ofClass(className, target);
}

/** One shape. */
export const shapeClass: HostClass<ShapeTarget> = {
  name: 'Shape',
  identity: ['Id'],
  check: demandShape,
  properties: {
    Id: ({ shape }) => shape.id,
    DisplayName: ({ shape }) => shape.name,
    Type: ({ shape }) => shape.type,
    Name: field('name', textOf),
    Left: written(
      ({ shape }) => shape.left,
      numberOf,
      ({ shape }, left) => move(shape, left, shape.top),
      'left',
    ),
    Top: written(
      ({ shape }) => shape.top,
      numberOf,
      ({ shape }, top) => move(shape, shape.left, top),
      'top',
    ),
    Width: written(({ shape }) => shape.width, numberOf, setWidth, 'width'),
    Height: written(({ shape }) => shape.height, numberOf, setHeight, 'height'),
    Rotation: field('rotation', numberOf),
    Visible: field('visible', booleanOf),
    LockAspectRatio: field('lockAspectRatio', booleanOf),
    AltTextTitle: field('altTextTitle', textOf),
    AltTextDescription: field('altTextDescription', textOf),
    Placement: field('placement', (value, role) =>
      choiceOf(value, ['TwoCell', 'OneCell', 'Absolute'] as const, role),
    ),
    GeometricShapeType: field('geometricShapeType', (value, role) =>
      choiceOf(value, GEOMETRIC_SHAPE_TYPES, role),
    ),
    ZOrderPosition: (target) => demandHome(target).siblings.indexOf(target.shape),
    Level: (target) => (demandHome(target).group ? 1 : 0),
    ConnectionSiteCount: ({ shape }) => (shape.type === 'GeometricShape' ? 4 : 0),
  },
  navigation: {
    Fill: (target) => ofClass('ShapeFill', target),
    LineFormat: (target) => ofClass('ShapeLineFormat', target),
    TextFrame: (target) => ofKind(target, 'GeometricShape', 'TextFrame'),
    GeometricShape: (target) => ofKind(target, 'GeometricShape', 'GeometricShape'),
    Group: (target) => ofKind(target, 'Group', 'ShapeGroup'),
    Image: (target) => ofKind(target, 'Image', 'Image'),
    Line: (target) => ofKind(target, 'Line', 'Line'),
    ParentGroup: (target) => {
      const { group } = demandHome(target);
      return group ? ofClass('Shape', { sheet: target.sheet, shape: group }) : NULL_OBJECT;
    },
  },
  methods: {
    // Nothing at the grid selects a shape, so nothing raises these.
    _RegisterActivatedEvent: () => undefined,
    _UnregisterActivatedEvent: () => undefined,
    _RegisterDeactivatedEvent: () => undefined,
    _UnregisterDeactivatedEvent: () => undefined,
    CopyTo: ({ sheet, shape }, [destination], session) => {
      const to =
        destination === undefined || destination === null
          ? sheet
          : typeof destination === 'string'
            ? session.host.model.sheets.find(({ name }) => name === destination)
            : targetOf('Worksheet', destination);
      if (!to) throw invalidArgument('There is no such sheet.');
      const copy = copyOf(shape, session);
      to.shapes.push(copy);
      noteChange(session.host);
      return ofClass('Shape', { sheet: to, shape: copy });
    },
    Delete: (target, _args, session) => deleteShape(target, session),
    IncrementLeft: changing((shape, increment) => move(shape, shape.left + increment, shape.top)),
    IncrementTop: changing((shape, increment) => move(shape, shape.left, shape.top + increment)),
    IncrementRotation: changing((shape, increment) => {
      shape.rotation = (((shape.rotation + increment) % 360) + 360) % 360;
    }),
    ScaleWidth: scale('width', 'left'),
    ScaleHeight: scale('height', 'top'),
    SetZOrder: (target, [position], { host }) => {
      setZOrder(target, position);
      noteChange(host);
    },
    GetAsImage: ({ shape }, [format]) => {
      const { image } = shape;
      if (!image || image.format !== format) {
        throw new HostError('NotImplemented', 'The embedded Excel does not draw shapes as pictures.');
      }
      return image.base64;
    },
  },
};
