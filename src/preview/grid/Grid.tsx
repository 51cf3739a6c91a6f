import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, PointerEvent } from 'react';
import { activateSheet } from '../../embedded/edits/activateSheet';
import { selectCells } from '../../embedded/grid/selectCells';
import { usedArea } from '../../embedded/edits/usedArea';
import { deliverEvents } from '../../embedded/host/host';
import { areaAddress } from '../../embedded/model/address';
import { cellArea, containsCell, lastColumn, lastRow, sameArea } from '../../embedded/model/area';
import { cellAt, hasContent } from '../../embedded/model/cells';
import type { Sheet } from '../../embedded/model/sheet';
import type { OpenedExcel } from '../../embedded/openExcel';
import { PART } from '../useParts';
import { CellEditor } from './CellEditor';
import { CellLayer, place } from './CellLayer';
import { ChartLayer } from './ChartLayer';
import { choicesOf, validationAt } from './choicesOf';
import { areaAsText, clearArea, editableText, pasteRows, textAsRows, typeText } from './gridEdits';
import type { Refusal } from './gridEdits';
import { indexAt, indexesBetween, measureGrid, sizeAt, wholeFrom } from './gridGeometry';
import { gridKey } from './gridKeys';
import { ColumnHeadings, RowHeadings } from './Headings';
import { dataEdge, moveActive, moveFar, selectArea, selectCell, selectedArea } from './selection';
import type { Place, Selection } from './selection';
import { useConditionalLooks } from './useConditionalLooks';
import { useScroll } from './useScroll';

/** Pixels of the strips of row numbers and column letters. */
const ROW_HEADING = 46;
const COLUMN_HEADING = 22;

/** What the grid shows and whom it tells. */
export interface GridProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  /** Grows whenever the workbook changes. */
  readonly version: number;
  /** Called with what the host said when it refused an edit, and with `undefined` after one that went through. */
  readonly onRefusal: (refusal: Refusal) => void;
}

/** A sheet of the embedded workbook that one can read, walk through and type into, as in Excel. */
export function Grid({ excel, sheet, version, onRefusal }: GridProps) {
  const { scroller, view } = useScroll();
  const [editing, setEditing] = useState<string>();
  const [choosing, setChoosing] = useState<number>();
  const [own, setOwn] = useState<Selection>(() => selectCell(0, 0));
  const isDragging = useRef(false);
  const editor = useRef<HTMLTextAreaElement>(null);

  const size = useMemo(() => {
    const used = usedArea(sheet, false);
    return {
      rowCount: Math.max(100, (used ? lastRow(used) : 0) + 40),
      columnCount: Math.max(26, (used ? lastColumn(used) : 0) + 6),
    };
  }, [sheet, version]);
  const geometry = useMemo(() => measureGrid(sheet, size.rowCount, size.columnCount), [sheet, size, version]);

  const modelArea = sheet.selection[0] ?? cellArea(0, 0);
  const selection = sameArea(selectedArea(own), modelArea) ? own : selectArea(modelArea);
  const selected = selectedArea(selection);
  const { active } = selection;

  const { rows, columns } = geometry;
  const frozen = { rows: sheet.frozen?.rows ?? 0, columns: sheet.frozen?.columns ?? 0 };
  const fixed = { width: columns.starts[frozen.columns], height: rows.starts[frozen.rows] };
  const inner = { width: view.width - ROW_HEADING, height: view.height - COLUMN_HEADING };
  const visibleRows = indexesBetween(rows, view.top + fixed.height, view.top + inner.height);
  const visibleColumns = indexesBetween(columns, view.left + fixed.width, view.left + inner.width);
  const frozenRows = indexesBetween(rows, 0, Math.min(fixed.height, inner.height));
  const frozenColumns = indexesBetween(columns, 0, Math.min(fixed.width, inner.width));
  const lookOf = useConditionalLooks(excel, sheet, version, {
    firstRow: visibleRows[0] ?? 0,
    lastRow: visibleRows[visibleRows.length - 1] ?? 0,
    frozenRows: frozen.rows,
    columnCount: size.columnCount,
  });
  const page = Math.max(1, visibleRows.length - 2);

  const isVisible = (at: Place) => sizeAt(rows, at.row) > 0 && sizeAt(columns, at.column) > 0;

  function select(next: Selection): void {
    setOwn(next);
    setChoosing(undefined);
    selectCells(excel.host, sheet, selectedArea(next));
  }

  // What is selected is seen, whether the keyboard or the task pane selected it.
  const seen = selection.far;
  useEffect(() => {
    const element = scroller.current;
    if (!element || inner.height <= 0) return;
    if (seen.row >= frozen.rows) {
      const top = rows.starts[seen.row];
      const bottom = rows.starts[seen.row + 1];
      if (top < element.scrollTop + fixed.height) element.scrollTop = top - fixed.height;
      else if (bottom > element.scrollTop + inner.height)
        element.scrollTop = wholeFrom(rows, bottom - inner.height, fixed.height);
    }
    if (seen.column >= frozen.columns) {
      const left = columns.starts[seen.column];
      const right = columns.starts[seen.column + 1];
      if (left < element.scrollLeft + fixed.width) element.scrollLeft = left - fixed.width;
      else if (right > element.scrollLeft + inner.width)
        element.scrollLeft = wholeFrom(columns, right - inner.width, fixed.width);
    }
  }, [sheet.id, seen.row, seen.column, inner.height > 0]);

  function commit(text: string, rowStep: number, columnStep: number): void {
    setEditing(undefined);
    if (text !== editableText(sheet, active.row, active.column))
      onRefusal(typeText(excel, sheet, active.row, active.column, text));
    if (rowStep !== 0 || columnStep !== 0)
      select(moveActive(selection, rowStep, columnStep, size, isVisible));
    editor.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const meant = gridKey(event, page);
    if (!meant) return;
    event.preventDefault();
    if (meant.does === 'move') {
      const move = meant.extends ? moveFar : moveActive;
      return select(move(selection, meant.rows, meant.columns, size, isVisible));
    }
    if (meant.does === 'jump') {
      const from = meant.extends ? selection.far : active;
      const edge = dataEdge(from, meant.rows, meant.columns, size, ({ row, column }) =>
        hasContent(cellAt(sheet.cells, row, column)),
      );
      return select(meant.extends ? { active, far: edge } : selectCell(edge.row, edge.column));
    }
    if (meant.does === 'otherSheet') return bringToFront(excel, sheet, meant.step);
    onOtherKey(meant.does);
  }

  /** Opens the drop-down of the active cell, if it has one, at what the cell holds. */
  function openChoices(): void {
    const words = choicesOf(excel.workbook, sheet, active.row, active.column);
    if (words) setChoosing(Math.max(0, words.indexOf(editableText(sheet, active.row, active.column))));
  }

  function onOtherKey(does: 'home' | 'rowStart' | 'end' | 'edit' | 'clear' | 'choose' | 'selectAll'): void {
    const used = usedArea(sheet, true) ?? cellArea(0, 0);
    switch (does) {
      case 'home':
        return select(selectCell(frozen.rows, frozen.columns));
      case 'rowStart':
        return select(selectCell(active.row, frozen.columns));
      case 'end':
        return select(selectCell(lastRow(used), lastColumn(used)));
      case 'selectAll':
        return select({ active, far: { row: lastRow(used), column: lastColumn(used) } });
      case 'edit':
        return setEditing(editableText(sheet, active.row, active.column));
      case 'clear':
        return onRefusal(clearArea(excel, sheet, selected));
      case 'choose':
        return openChoices();
    }
  }

  /** The cell under the pointer; frozen rows and columns do not move with the scroller. */
  function placeUnder(event: PointerEvent | React.MouseEvent): Place | undefined {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return undefined;
    const x = event.clientX - box.left - ROW_HEADING;
    const y = event.clientY - box.top - COLUMN_HEADING;
    if (x > inner.width || y > inner.height) return undefined;
    return {
      row: y < 0 ? -1 : indexAt(rows, y < fixed.height ? y : y + view.top),
      column: x < 0 ? -1 : indexAt(columns, x < fixed.width ? x : x + view.left),
    };
  }

  function onPointerDown(event: PointerEvent): void {
    const under = placeUnder(event);
    if (!under || event.button !== 0) return;
    event.preventDefault();
    if (editing !== undefined && editor.current) commit(editor.current.value, 0, 0);
    editor.current?.focus({ preventScroll: true });
    const far = { row: size.rowCount - 1, column: size.columnCount - 1 };
    if (under.row < 0 && under.column < 0) return select({ active: { row: 0, column: 0 }, far });
    if (under.row < 0)
      return select({ active: { row: 0, column: under.column }, far: { ...far, column: under.column } });
    if (under.column < 0)
      return select({ active: { row: under.row, column: 0 }, far: { ...far, row: under.row } });
    isDragging.current = true;
    const merge = sheet.merges.find((area) => containsCell(area, under.row, under.column));
    if (event.shiftKey) select({ active, far: under });
    else select(merge ? selectArea(merge) : { active: under, far: under });
  }

  function onPointerMove(event: PointerEvent): void {
    if (!isDragging.current) return;
    const under = placeUnder(event);
    if (!under || under.row < 0 || under.column < 0) return;
    if (under.row !== selection.far.row || under.column !== selection.far.column)
      select({ active, far: under });
  }

  function onPaste(event: ClipboardEvent): void {
    if (editing !== undefined) return;
    event.preventDefault();
    const pasted = textAsRows(event.clipboardData.getData('text/plain'));
    onRefusal(pasteRows(excel, sheet, selected.row, selected.column, pasted));
  }

  function onCopy(event: ClipboardEvent): void {
    if (editing !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', areaAsText(sheet, selected));
    if (event.type === 'cut') onRefusal(clearArea(excel, sheet, selected));
  }

  const choices = choicesOf(excel.workbook, sheet, active.row, active.column);
  const prompt = validationAt(sheet, active.row, active.column)?.prompt;
  const activePlace = place(geometry, cellArea(active.row, active.column));
  const isRowFrozen = active.row < frozen.rows;
  const isColumnFrozen = active.column < frozen.columns;
  const activeBox = {
    left: ROW_HEADING + activePlace.left - (isColumnFrozen ? 0 : view.left),
    top: COLUMN_HEADING + activePlace.top - (isRowFrozen ? 0 : view.top),
    width: activePlace.width,
    height: activePlace.height,
  };

  /** One of the four parts that freezing makes; unfrozen parts are moved by the scroll. */
  function part(key: string, box: React.CSSProperties, partRows: number[], partColumns: number[]) {
    const isFixedRow = key.startsWith('frozen');
    const isFixedColumn = key.endsWith('frozen');
    const shiftX = isFixedColumn ? 0 : view.left + fixed.width;
    const shiftY = isFixedRow ? 0 : view.top + fixed.height;
    return (
      <div key={key} className="part" style={box}>
        <div className="content" style={{ transform: `translate(${-shiftX}px, ${-shiftY}px)` }}>
          <CellLayer
            sheet={sheet}
            geometry={geometry}
            rows={partRows}
            columns={partColumns}
            lookOf={lookOf}
          />
          {key === 'free-free' && <ChartLayer excel={excel} sheet={sheet} />}
          <div className="selection" style={place(geometry, selected)} />
        </div>
      </div>
    );
  }

  const x0 = ROW_HEADING;
  const y0 = COLUMN_HEADING;
  const freeBox = { left: x0 + fixed.width, top: y0 + fixed.height, right: 0, bottom: 0 };
  return (
    <div
      className="grid-scroller"
      {...PART}
      ref={scroller}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (isDragging.current = false)}
      onPointerLeave={() => (isDragging.current = false)}
      onDoubleClick={(event) => {
        if (placeUnder(event)) setEditing(editableText(sheet, active.row, active.column));
      }}
    >
      <div
        className="grid-extent"
        style={{
          width: columns.starts[columns.count] + ROW_HEADING,
          height: rows.starts[rows.count] + COLUMN_HEADING,
        }}
      >
        <div className="grid-view" style={{ width: view.width, height: view.height }}>
          {part('free-free', freeBox, visibleRows, visibleColumns)}
          {frozen.rows > 0 &&
            part(
              'frozen-free',
              { ...freeBox, top: y0, bottom: 'auto', height: fixed.height },
              frozenRows,
              visibleColumns,
            )}
          {frozen.columns > 0 &&
            part(
              'free-frozen',
              { ...freeBox, left: x0, right: 'auto', width: fixed.width },
              visibleRows,
              frozenColumns,
            )}
          {frozen.rows > 0 &&
            frozen.columns > 0 &&
            part(
              'frozen-frozen',
              { left: x0, top: y0, width: fixed.width, height: fixed.height },
              frozenRows,
              frozenColumns,
            )}
          {frozen.rows > 0 && (
            <div
              className="freeze-line"
              style={{ left: 0, right: 0, top: y0 + fixed.height - 1, height: 1 }}
            />
          )}
          {frozen.columns > 0 && (
            <div
              className="freeze-line"
              style={{ top: 0, bottom: 0, left: x0 + fixed.width - 1, width: 1 }}
            />
          )}
          <div className="headings columns" style={{ left: x0, height: y0 }}>
            <div className="part" style={{ left: fixed.width, top: 0, right: 0, bottom: 0 }}>
              <div
                className="content"
                style={{ transform: `translateX(${-view.left - fixed.width}px)`, height: '100%' }}
              >
                <ColumnHeadings geometry={geometry} indexes={visibleColumns} selected={selected} />
              </div>
            </div>
            <ColumnHeadings geometry={geometry} indexes={frozenColumns} selected={selected} />
          </div>
          <div className="headings rows" style={{ top: y0, width: x0 }}>
            <div className="part" style={{ top: fixed.height, left: 0, right: 0, bottom: 0 }}>
              <div
                className="content"
                style={{ transform: `translateY(${-view.top - fixed.height}px)`, width: '100%' }}
              >
                <RowHeadings geometry={geometry} indexes={visibleRows} selected={selected} />
              </div>
            </div>
            <RowHeadings geometry={geometry} indexes={frozenRows} selected={selected} />
          </div>
          <div className="heading corner" style={{ width: x0, height: y0 }} />
          <CellEditor
            ref={editor}
            box={activeBox}
            room={view}
            label={`${sheet.name}!${areaAddress(cellArea(active.row, active.column))}`}
            text={editing}
            choices={choices}
            choosing={choosing}
            onChoosing={setChoosing}
            onOpenChoices={openChoices}
            prompt={prompt?.showPrompt ? prompt : undefined}
            onType={setEditing}
            onCommit={commit}
            onCancel={() => setEditing(undefined)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onCopy={onCopy}
          />
        </div>
      </div>
    </div>
  );
}

function bringToFront(excel: OpenedExcel, sheet: Sheet, step: -1 | 1): void {
  const visible = excel.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = visible[visible.indexOf(sheet) + step];
  if (!next) return;
  activateSheet({ host: excel.host, origin: null }, next);
  deliverEvents(excel.host);
}
