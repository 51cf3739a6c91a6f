import { useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { activateSheet } from '../../embedded/edits/activateSheet';
import { selectCells } from '../../embedded/grid/selectCells';
import { deliverEvents } from '../../embedded/host/host';
import { areaAddress } from '../../embedded/model/address';
import { cellArea, sameArea } from '../../embedded/model/area';
import type { Sheet } from '../../embedded/model/sheet';
import type { OpenedExcel } from '../../embedded/openExcel';
import { PART } from '../useParts';
import { CellEditor } from './CellEditor';
import { place } from './CellLayer';
import { choicesOf, validationAt } from './choicesOf';
import { GridCells } from './GridCells';
import { areaAsText, clearArea, editableText, pasteRows, textAsRows, typeText } from './gridEdits';
import type { Refusal } from './gridEdits';
import { GridHeadings } from './GridHeadings';
import { gridKey } from './gridKeys';
import { isShown, onGridKey } from './onGridKey';
import { moveActive, selectArea, selectCell, selectedArea, type Selection } from './selection';
import { useConditionalLooks } from './useConditionalLooks';
import { useGridPointer } from './useGridPointer';
import { COLUMN_HEADING, ROW_HEADING, useGridView } from './useGridView';
import { useKeptInView } from './useKeptInView';
import { useScroll } from './useScroll';

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
  const { scroller, view: scroll } = useScroll();
  const view = useGridView(sheet, version, scroll);
  const [editing, setEditing] = useState<string>();
  const [choosing, setChoosing] = useState<number>();
  const [own, setOwn] = useState<Selection>(() => selectCell(0, 0));
  const editor = useRef<HTMLTextAreaElement>(null);

  const modelArea = sheet.selection[0] ?? cellArea(0, 0);
  const selection = sameArea(selectedArea(own), modelArea) ? own : selectArea(modelArea);
  const selected = selectedArea(selection);
  const { active } = selection;
  const { geometry, frozen, free } = view;
  useKeptInView(scroller, sheet.id, selection.far, view);
  const lookOf = useConditionalLooks(excel, sheet, version, {
    firstRow: free.rows[0] ?? 0,
    lastRow: free.rows[free.rows.length - 1] ?? 0,
    frozenRows: frozen.rows,
    columnCount: view.size.columnCount,
  });

  function select(next: Selection): void {
    setOwn(next);
    setChoosing(undefined);
    selectCells(excel.host, sheet, selectedArea(next));
  }

  function commit(text: string, rowStep: number, columnStep: number): void {
    setEditing(undefined);
    if (text !== editableText(sheet, active.row, active.column))
      onRefusal(typeText(excel, sheet, active.row, active.column, text));
    if (rowStep !== 0 || columnStep !== 0)
      select(moveActive(selection, rowStep, columnStep, view.size, isShown(view)));
    editor.current?.focus({ preventScroll: true });
  }

  const edit = () => setEditing(editableText(sheet, active.row, active.column));
  const clear = () => onRefusal(clearArea(excel, sheet, selected));
  const choices = choicesOf(excel.workbook, sheet, active.row, active.column);
  /** Opens the drop-down of the active cell, if it has one, at what the cell holds. */
  const choose = () => {
    if (choices) setChoosing(Math.max(0, choices.indexOf(editableText(sheet, active.row, active.column))));
  };
  const otherSheet = (step: -1 | 1) => bringToFront(excel, sheet, step);

  function onKeyDown(event: KeyboardEvent): void {
    const meant = gridKey(event, Math.max(1, free.rows.length - 2));
    if (!meant) return;
    event.preventDefault();
    onGridKey(meant, sheet, view, selection, { select, edit, clear, choose, otherSheet });
  }

  const pointer = useGridPointer(scroller, sheet, view, selection, {
    onPress: () => {
      if (editing !== undefined && editor.current) commit(editor.current.value, 0, 0);
      editor.current?.focus({ preventScroll: true });
    },
    select,
    edit,
  });

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
    if (event.type === 'cut') clear();
  }

  const prompt = validationAt(sheet, active.row, active.column)?.prompt;
  const activePlace = place(geometry, cellArea(active.row, active.column));
  const activeBox = {
    left: ROW_HEADING + activePlace.left - (active.column < frozen.columns ? 0 : scroll.left),
    top: COLUMN_HEADING + activePlace.top - (active.row < frozen.rows ? 0 : scroll.top),
    width: activePlace.width,
    height: activePlace.height,
  };
  const { rows, columns } = geometry;
  return (
    <div className="grid-scroller" {...PART} ref={scroller} {...pointer}>
      <div
        className="grid-extent"
        style={{
          width: columns.starts[columns.count] + ROW_HEADING,
          height: rows.starts[rows.count] + COLUMN_HEADING,
        }}
      >
        <div className="grid-view" style={{ width: scroll.width, height: scroll.height }}>
          <GridCells excel={excel} sheet={sheet} view={view} selected={selected} lookOf={lookOf} />
          <GridHeadings view={view} selected={selected} />
          <CellEditor
            ref={editor}
            box={activeBox}
            room={scroll}
            label={`${sheet.name}!${areaAddress(cellArea(active.row, active.column))}`}
            text={editing}
            choices={choices}
            choosing={choosing}
            onChoosing={setChoosing}
            onOpenChoices={choose}
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
