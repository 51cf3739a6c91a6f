import type { ClipboardEvent, KeyboardEvent, Ref, RefObject } from 'react';
import type { ValidationPrompt } from '../../embedded/model/dataValidation';

/** Everything at the active cell: what is typed, its drop-down, its message. */
export interface CellEditorProps {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly label: string;
  /** What is seen of the grid, in pixels: messages stay inside. */
  readonly room: { readonly width: number; readonly height: number };
  /** The text while it is edited; `undefined` while it is not. */
  readonly text: string | undefined;
  readonly choices: readonly string[] | undefined;
  /** The highlighted choice while the list is open. */
  readonly choosing: number | undefined;
  readonly onChoosing: (choosing: number | undefined) => void;
  readonly onOpenChoices: () => void;
  readonly prompt: ValidationPrompt | undefined;
  readonly onType: (text: string) => void;
  readonly onCommit: (text: string, rowStep: number, columnStep: number) => void;
  readonly onCancel: () => void;
  /** Keys while nothing is edited. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** The most that a message takes, in pixels; the style sheet says the same. */
const PROMPT_WIDTH = 266;
/** What a message of four lines takes: with less room below the cell it stands above it. */
const PROMPT_HEIGHT = 110;

/**
 * The text area that always has the keyboard, so that input methods for Chinese begin in it with the first key.
 * It is seen only while a cell is edited.
 */
export function CellEditor(props: CellEditorProps) {
  const { box, text, choices, choosing, prompt } = props;
  const isEditing = text !== undefined;

  function onChoiceKey(event: KeyboardEvent, words: readonly string[], index: number): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    event.preventDefault();
    if (step !== undefined) return props.onChoosing(Math.max(0, Math.min(words.length - 1, index + step)));
    props.onChoosing(undefined);
    if (event.key === 'Enter' || event.key === 'Tab') props.onCommit(words[index] ?? '', 0, 0);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (choices && choosing !== undefined) return onChoiceKey(event, choices, choosing);
    if (!isEditing) return props.onKeyDown(event);
    if (event.key === 'Escape') {
      event.preventDefault();
      return props.onCancel();
    }
    if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey)) {
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      props.onCommit(
        event.currentTarget.value,
        event.key === 'Enter' ? step : 0,
        event.key === 'Tab' ? step : 0,
      );
    }
  }

  return (
    <>
      <textarea
        ref={props.ref as Ref<HTMLTextAreaElement>}
        className={isEditing ? 'cell-editor editing' : 'cell-editor'}
        style={{
          left: box.left,
          top: box.top,
          minWidth: box.width,
          minHeight: box.height,
          width: box.width,
          height: box.height,
        }}
        aria-label={props.label}
        value={text ?? ''}
        spellCheck={false}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={props.onPaste}
        onCopy={props.onCopy}
        onCut={props.onCopy}
        onPointerDown={(event) => isEditing && event.stopPropagation()}
      />
      {choices && !isEditing && (
        <button
          type="button"
          className="drop-down"
          tabIndex={-1}
          aria-label={props.label}
          style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            if (choosing === undefined) props.onOpenChoices();
            else props.onChoosing(undefined);
          }}
        >
          ▾
        </button>
      )}
      {choices && choosing !== undefined && (
        <ul className="choices" style={{ left: box.left, top: box.top + box.height, minWidth: box.width }}>
          {choices.map((choice, index) => (
            <li
              key={choice}
              className={index === choosing ? 'chosen' : undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                event.stopPropagation();
                props.onChoosing(undefined);
                props.onCommit(choice, 0, 0);
              }}
            >
              {choice}
            </li>
          ))}
        </ul>
      )}
      {prompt && !isEditing && choosing === undefined && (prompt.title !== '' || prompt.message !== '') && (
        <div
          className="input-prompt"
          style={{
            left: Math.max(0, Math.min(box.left + Math.min(24, box.width), props.room.width - PROMPT_WIDTH)),
            ...(box.top + box.height + PROMPT_HEIGHT > props.room.height
              ? { bottom: props.room.height - box.top + 6 }
              : { top: box.top + box.height + 6 }),
          }}
        >
          {prompt.title !== '' && <strong>{prompt.title}</strong>}
          {prompt.message}
        </div>
      )}
    </>
  );
}
