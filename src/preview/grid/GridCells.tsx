import type { CSSProperties } from 'react';
import type { Area } from '../../embedded/model/area';
import type { Sheet } from '../../embedded/model/sheet';
import type { OpenedExcel } from '../../embedded/openExcel';
import { CellLayer, place } from './CellLayer';
import { ChartLayer } from './ChartLayer';
import type { LookOf } from './useConditionalLooks';
import { COLUMN_HEADING, ROW_HEADING, type GridView } from './useGridView';

interface GridCellsProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  readonly view: GridView;
  readonly selected: Area;
  readonly lookOf: LookOf;
}

/** The cells in the four parts that freezing makes, and the lines between these. */
export function GridCells(props: GridCellsProps) {
  const { frozen, fixed } = props.view;
  const hasRows = frozen.rows > 0;
  const hasColumns = frozen.columns > 0;
  return (
    <>
      <GridPart {...props} />
      {hasRows && <GridPart {...props} holdsRows />}
      {hasColumns && <GridPart {...props} holdsColumns />}
      {hasRows && hasColumns && <GridPart {...props} holdsRows holdsColumns />}
      {hasRows && (
        <div
          className="freeze-line"
          style={{ left: 0, right: 0, top: COLUMN_HEADING + fixed.height - 1, height: 1 }}
        />
      )}
      {hasColumns && (
        <div
          className="freeze-line"
          style={{ top: 0, bottom: 0, left: ROW_HEADING + fixed.width - 1, width: 1 }}
        />
      )}
    </>
  );
}

interface GridPartProps extends GridCellsProps {
  /** Its rows, and its columns, are the frozen ones: they stay where they are while all else scrolls. */
  readonly holdsRows?: boolean;
  readonly holdsColumns?: boolean;
}

function GridPart(props: GridPartProps) {
  const { excel, sheet, view, selected, lookOf, holdsRows = false, holdsColumns = false } = props;
  const { geometry, scroll, fixed, free, held } = view;
  const across: CSSProperties = holdsColumns
    ? { left: ROW_HEADING, width: fixed.width }
    : { left: ROW_HEADING + fixed.width, right: 0 };
  const down: CSSProperties = holdsRows
    ? { top: COLUMN_HEADING, height: fixed.height }
    : { top: COLUMN_HEADING + fixed.height, bottom: 0 };
  const shiftX = holdsColumns ? 0 : scroll.left + fixed.width;
  const shiftY = holdsRows ? 0 : scroll.top + fixed.height;
  return (
    <div className="part" style={{ ...across, ...down }}>
      <div className="content" style={{ transform: `translate(${-shiftX}px, ${-shiftY}px)` }}>
        <CellLayer
          sheet={sheet}
          geometry={geometry}
          rows={(holdsRows ? held : free).rows}
          columns={(holdsColumns ? held : free).columns}
          lookOf={lookOf}
        />
        {!holdsRows && !holdsColumns && <ChartLayer excel={excel} sheet={sheet} />}
        <div className="selection" style={place(geometry, selected)} />
      </div>
    </div>
  );
}
