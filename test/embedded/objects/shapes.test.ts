import { openExcel } from '../../../src/embedded/openExcel';

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('shapes', () => {
  it('adds geometric shapes and keeps their place and look', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getActiveWorksheet();
      const shape = shapes.addGeometricShape('Hexagon');
      shape.set({ left: 5, top: 6, width: 175, height: 200, name: 'Hex' });
      shape.fill.setSolidColor('yellow');
      shape.lineFormat.dashStyle = 'DashDot';
      shape.textFrame.textRange.text = 'Sample text';
      shape.textFrame.textRange.getSubstring(0, 6).font.color = 'purple';
      shape.incrementLeft(-2);
      shape.incrementRotation(-60);
      await context.sync();
      const found = shapes.getItem('Hex');
      found.load('left,top,width,rotation,type,geometricShapeType,fill/foregroundColor,lineFormat/dashStyle');
      found.textFrame.textRange.load('text');
      await context.sync();
      expect(found).toMatchObject({ left: 3, top: 6, width: 175, rotation: 300, type: 'GeometricShape' });
      expect(found.geometricShapeType).toBe('Hexagon');
      expect(found.fill.foregroundColor).toBe('#FFFF00');
      expect(found.lineFormat.dashStyle).toBe('DashDot');
      expect(found.textFrame.textRange.text).toBe('Sample text');
    });
  });

  it('adds text boxes, lines and pictures', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getActiveWorksheet();
      shapes.addTextBox('Note').name = 'Box';
      const line = shapes.addLine(200, 50, 300, 150, 'Curve');
      line.name = 'Line';
      line.line.endArrowheadStyle = 'Triangle';
      line.line.connectBeginShape(shapes.getItem('Box'), 2);
      const picture = shapes.addImage(PIXEL);
      picture.image.load('format');
      picture.load('type,width,lockAspectRatio');
      line.line.load('connectorType,endArrowheadStyle,isBeginConnected,isEndConnected');
      await context.sync();
      expect(line.line).toMatchObject({ connectorType: 'Curve', endArrowheadStyle: 'Triangle' });
      expect([line.line.isBeginConnected, line.line.isEndConnected]).toEqual([true, false]);
      expect(picture).toMatchObject({ type: 'Image', width: 0.75, lockAspectRatio: true });
      expect(picture.image.format).toBe('PNG');
    });
  });

  it('groups, moves together, ungroups, orders and deletes', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getActiveWorksheet();
      const one = shapes.addGeometricShape('Rectangle');
      const other = shapes.addGeometricShape('Ellipse');
      one.name = 'One';
      other.set({ name: 'Other', left: 100 });
      const group = shapes.addGroup([one, other]);
      group.name = 'Both';
      group.left = 50;
      group.load('width,type');
      const members = group.group.shapes.load('items/name,items/left');
      await context.sync();
      expect(group.width).toBe(172);
      expect(members.items.map(({ name, left }) => [name, left])).toEqual([
        ['One', 50],
        ['Other', 150],
      ]);
      shapes.getItem('Both').group.ungroup();
      shapes.getItem('One').setZOrder('BringToFront');
      shapes.load('items/name,items/zOrderPosition');
      await context.sync();
      expect(shapes.items.map(({ name }) => name)).toEqual(['Other', 'One']);
      for (const shape of shapes.items) shape.delete();
      const count = shapes.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('refuses what is no picture, no shape type and no shape', async () => {
    const { Excel } = await openExcel();
    const failing = (action: (shapes: Excel.ShapeCollection) => unknown): Promise<void> =>
      Excel.run(async (context) => {
        action(context.workbook.worksheets.getActiveWorksheet().shapes);
        await context.sync();
      });
    await expect(failing((shapes) => shapes.addImage('AAAA'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(failing((shapes) => shapes.addGeometricShape('Blob' as never))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(failing((shapes) => shapes.getItem('None').delete())).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });
});
