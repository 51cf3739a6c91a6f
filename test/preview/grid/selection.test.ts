import {
  dataEdge,
  moveActive,
  moveFar,
  selectArea,
  selectCell,
  selectedArea,
} from '../../../src/preview/grid/selection';

const size = { rowCount: 10, columnCount: 5 };
const everywhere = () => true;

describe('selection', () => {
  test('moves stay on the grid', () => {
    expect(moveActive(selectCell(0, 0), -1, 0, size, everywhere)).toEqual(selectCell(0, 0));
    expect(moveActive(selectCell(8, 0), 20, 0, size, everywhere)).toEqual(selectCell(9, 0));
  });

  test('moves skip hidden rows, and stay where all others are hidden', () => {
    const isVisible = ({ row }: { row: number }) => row !== 1 && row !== 2;
    expect(moveActive(selectCell(0, 0), 1, 0, size, isVisible)).toEqual(selectCell(3, 0));
    expect(moveActive(selectCell(3, 0), 1, 0, size, ({ row }) => row <= 3)).toEqual(selectCell(3, 0));
  });

  test('the far corner moves alone, also past the active cell', () => {
    const up = moveFar(moveFar(selectCell(4, 1), -1, 0, size, everywhere), 0, 2, size, everywhere);
    expect(up.active).toEqual({ row: 4, column: 1 });
    expect(selectedArea(up)).toEqual({ row: 3, column: 1, rowCount: 2, columnCount: 3 });
    expect(selectedArea(selectArea(selectedArea(up)))).toEqual(selectedArea(up));
  });

  test('Ctrl and an arrow go to the edge of the data', () => {
    const filled = new Set([0, 1, 2, 6]);
    const isFilled = ({ row }: { row: number }) => filled.has(row);
    const from = (row: number) => dataEdge({ row, column: 0 }, 1, 0, size, isFilled).row;
    expect([from(0), from(2), from(6), from(9)]).toEqual([2, 6, 9, 9]);
  });
});
