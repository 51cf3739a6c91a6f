import { demandAllowed } from '../../edits/edit';
import { noteChange } from '../../host/host';
import type { Shape } from '../../model/shape';
import type { Sheet } from '../../model/sheet';
import { nextId } from '../../model/workbook';
import { arrayOf, choiceOf, isOmitted, numberOf, optionalChoice, textOf } from '../../protocol/argument';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { isHostObject } from '../../protocol/hostObject';
import type { HostClass, HostObject, Session } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import { GEOMETRIC_SHAPE_TYPES } from './geometricShapeTypes';
import { findShape } from './shapeTarget';
import type { ShapeTarget } from './shapeTarget';
import { imageOf } from './imageSize';

function hostObject(sheet: Sheet, shape: Shape): HostObject {
  return ofClass('Shape', { sheet, shape } satisfies ShapeTarget);
}

/** A shape as Excel makes it: blue with a thin darker line. */
function newShape(sheet: Sheet, type: Shape['type'], stem: string, session: Session): Shape {
  demandAllowed(sheet, ({ options }) => options.allowEditObjects);
  return {
    id: nextId(session.host.model),
    name: `${stem} ${sheet.shapes.length + 1}`,
    type,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    rotation: 0,
    visible: true,
    lockAspectRatio: false,
    placement: 'TwoCell',
    altTextTitle: '',
    altTextDescription: '',
    fill: { type: 'Solid', color: '#4472C4', transparency: 0 },
    line: {
      color: '#2F528F',
      weight: 1,
      visible: true,
      style: 'Single',
      dashStyle: 'Solid',
      transparency: 0,
    },
  };
}

function add(sheet: Sheet, shape: Shape, { host }: Session): HostObject {
  sheet.shapes.push(shape);
  noteChange(host);
  return hostObject(sheet, shape);
}

function textBox(content: string, color: string): NonNullable<Shape['text']> {
  return {
    content,
    font: { bold: false, italic: false, color, name: 'Calibri', size: 11, underline: 'None' },
    horizontalAlignment: 'Left',
    verticalAlignment: 'Top',
    autoSize: 'AutoSizeNone',
    orientation: 'Horizontal',
    margins: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
  };
}

function addGeometricShape(sheet: Sheet, [type]: readonly unknown[], session: Session): HostObject {
  const geometricShapeType = choiceOf(type, GEOMETRIC_SHAPE_TYPES, 'geometricShapeType');
  const shape = newShape(sheet, 'GeometricShape', geometricShapeType, session);
  return add(sheet, { ...shape, geometricShapeType, text: textBox('', '#FFFFFF') }, session);
}

function addTextBox(sheet: Sheet, [text]: readonly unknown[], session: Session): HostObject {
  const shape = newShape(sheet, 'GeometricShape', 'TextBox', session);
  const look: Pick<Shape, 'fill' | 'line'> = {
    fill: { ...shape.fill, color: '#FFFFFF' },
    line: { ...shape.line, color: '#BCBCBC', weight: 0.75 },
  };
  const content = isOmitted(text) ? '' : textOf(text, 'text');
  return add(
    sheet,
    { ...shape, ...look, geometricShapeType: 'Rectangle', text: textBox(content, '#000000') },
    session,
  );
}

function addLine(sheet: Sheet, args: readonly unknown[], session: Session): HostObject {
  const [left, top, right, bottom] = args.slice(0, 4).map((value) => numberOf(value, 'position')) as [
    number,
    number,
    number,
    number,
  ];
  const type = optionalChoice(args[4], ['Straight', 'Elbow', 'Curve'] as const, 'Straight', 'connectorType');
  const shape = newShape(sheet, 'Line', 'Straight Connector', session);
  return add(
    sheet,
    {
      ...shape,
      left: Math.min(left, right),
      top: Math.min(top, bottom),
      width: Math.abs(right - left),
      height: Math.abs(bottom - top),
      fill: { ...shape.fill, type: 'NoFill' },
      connector: { type },
      lineEnds: {
        beginArrowheadStyle: 'None',
        beginArrowheadLength: 'Medium',
        beginArrowheadWidth: 'Medium',
        endArrowheadStyle: 'None',
        endArrowheadLength: 'Medium',
        endArrowheadWidth: 'Medium',
      },
    },
    session,
  );
}

function addImage(sheet: Sheet, [base64]: readonly unknown[], session: Session): HostObject {
  const { image, width, height } = imageOf(textOf(base64, 'base64ImageString'));
  const shape = newShape(sheet, 'Image', 'Picture', session);
  const plain: Pick<Shape, 'fill' | 'line' | 'lockAspectRatio'> = {
    fill: { ...shape.fill, type: 'NoFill' },
    line: { ...shape.line, visible: false },
    lockAspectRatio: true,
  };
  return add(sheet, { ...shape, ...plain, width, height, image }, session);
}

/** The shapes of a group: host objects, names or ids. */
function membersOf(sheet: Sheet, values: unknown): Shape[] {
  const members = arrayOf(values, 'values').map((value) => {
    const shape =
      isHostObject(value) && value.className === 'Shape'
        ? (value.target as ShapeTarget).shape
        : findShape(sheet.shapes, textOf(value, 'shape'));
    if (!shape || !sheet.shapes.includes(shape)) throw itemNotFound();
    return shape;
  });
  if (members.length < 2) throw invalidArgument('A group has at least two shapes.');
  return members;
}

function addGroup(sheet: Sheet, [values]: readonly unknown[], session: Session): HostObject {
  const children = membersOf(sheet, values);
  const group = newShape(sheet, 'Group', 'Group', session);
  const left = Math.min(...children.map((child) => child.left));
  const top = Math.min(...children.map((child) => child.top));
  const right = Math.max(...children.map((child) => child.left + child.width));
  const bottom = Math.max(...children.map((child) => child.top + child.height));
  sheet.shapes = sheet.shapes.filter((shape) => !children.includes(shape));
  return add(sheet, { ...group, left, top, width: right - left, height: bottom - top, children }, session);
}

function find(sheet: Sheet, key: unknown): HostObject {
  const shape = findShape(sheet.shapes, textOf(key, 'key'));
  if (!shape) throw itemNotFound();
  return hostObject(sheet, shape);
}

/** `worksheet.shapes`. */
export const shapeCollectionClass: HostClass<Sheet> = {
  name: 'ShapeCollection',
  properties: {},
  items: (sheet) => sheet.shapes.map((shape) => hostObject(sheet, shape)),
  item: find,
  methods: {
    AddGeometricShape: addGeometricShape,
    AddGroup: addGroup,
    AddImage: addImage,
    AddLine: addLine,
    AddTextBox: addTextBox,
    GetItem: (sheet, [key]) => find(sheet, key),
  },
};

/** `group.shapes`. */
export const groupShapeCollectionClass: HostClass<ShapeTarget> = {
  name: 'GroupShapeCollection',
  properties: {},
  items: ({ sheet, shape }) => (shape.children ?? []).map((child) => hostObject(sheet, child)),
  item: groupMember,
  methods: { GetItem: (target, [key]) => groupMember(target, key) },
};

function groupMember({ sheet, shape }: ShapeTarget, key: unknown): HostObject {
  const child = findShape(shape.children ?? [], textOf(key, 'key'));
  if (!child) throw itemNotFound();
  return hostObject(sheet, child);
}
