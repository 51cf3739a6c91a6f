import type { Area } from '../../embedded/model/area';
import { ColumnHeadings, RowHeadings } from './Headings';
import { COLUMN_HEADING, ROW_HEADING, type GridView } from './useGridView';

interface GridHeadingsProps {
  readonly view: GridView;
  readonly selected: Area;
}

/** The letters and the numbers at the edges of the grid; those of frozen rows and columns do not scroll. */
export function GridHeadings({ view, selected }: GridHeadingsProps) {
  const { geometry, scroll, fixed, free, held } = view;
  return (
    <>
      <div className="headings columns" style={{ left: ROW_HEADING, height: COLUMN_HEADING }}>
        <div className="part" style={{ left: fixed.width, top: 0, right: 0, bottom: 0 }}>
          <div
            className="content"
            style={{ transform: `translateX(${-scroll.left - fixed.width}px)`, height: '100%' }}
          >
            <ColumnHeadings geometry={geometry} indexes={free.columns} selected={selected} />
          </div>
        </div>
        <ColumnHeadings geometry={geometry} indexes={held.columns} selected={selected} />
      </div>
      <div className="headings rows" style={{ top: COLUMN_HEADING, width: ROW_HEADING }}>
        <div className="part" style={{ top: fixed.height, left: 0, right: 0, bottom: 0 }}>
          <div
            className="content"
            style={{ transform: `translateY(${-scroll.top - fixed.height}px)`, width: '100%' }}
          >
            <RowHeadings geometry={geometry} indexes={free.rows} selected={selected} />
          </div>
        </div>
        <RowHeadings geometry={geometry} indexes={held.rows} selected={selected} />
      </div>
      <div className="heading corner" style={{ width: ROW_HEADING, height: COLUMN_HEADING }} />
    </>
  );
}
