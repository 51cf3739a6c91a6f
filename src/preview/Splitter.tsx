import { useRef } from 'react';

interface SplitterProps {
  readonly width: number;
  readonly least: number;
  readonly label: string;
  readonly onResize: (width: number) => void;
}

const KEY_STEP = 10;

/** The bar between workbook and pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, least, label, onResize }: SplitterProps) {
  const isDragging = useRef(false);
  const resize = (wanted: number) => onResize(Math.max(least, Math.min(window.innerWidth - 200, wanted)));
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      tabIndex={0}
      onPointerDown={(event) => {
        isDragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => isDragging.current && resize(window.innerWidth - event.clientX)}
      onPointerUp={() => (isDragging.current = false)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') resize(width + KEY_STEP);
        if (event.key === 'ArrowRight') resize(width - KEY_STEP);
      }}
    />
  );
}
