/** A drawing on a sheet: a geometric shape, a line, a picture, or a group. Positions and sizes are points. */
export interface Shape {
  readonly id: string;
  name: string;
  type: 'GeometricShape' | 'Line' | 'Image' | 'Group';
  geometricShapeType?: string;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  lockAspectRatio: boolean;
  placement: 'TwoCell' | 'OneCell' | 'Absolute';
  altTextTitle: string;
  altTextDescription: string;
  fill: { type: 'Solid' | 'NoFill'; color: string; transparency: number };
  line: {
    color: string;
    weight: number;
    visible: boolean;
    style: string;
    dashStyle: string;
    transparency: number;
  };
  text?: {
    content: string;
    font: { bold: boolean; italic: boolean; color: string; name: string; size: number; underline: string };
    horizontalAlignment: string;
    verticalAlignment: string;
    autoSize: string;
    orientation: string;
    margins: { left: number; top: number; right: number; bottom: number };
  };
  connector?: {
    type: string;
    begin?: [shapeId: string, site: number];
    end?: [shapeId: string, site: number];
  };
  lineEnds?: {
    beginArrowheadStyle: string;
    beginArrowheadLength: string;
    beginArrowheadWidth: string;
    endArrowheadStyle: string;
    endArrowheadLength: string;
    endArrowheadWidth: string;
  };
  image?: { base64: string; format: 'PNG' | 'JPEG' | 'SVG' | 'GIF' | 'BMP' | 'UNKNOWN' };
  children?: Shape[];
}
