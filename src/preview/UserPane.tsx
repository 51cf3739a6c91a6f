import { useState } from 'react';
import type { Appearance } from '../excel/officeTheme';
import { Pane } from '../taskpane/Pane';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { say } from '../words/say';
import { PART } from './useParts';
import type { User } from './useUsers';

interface UserPaneProps {
  readonly user: User;
  readonly width: number;
  readonly appearance: Appearance;
  /** That of the page; a colleague's pane begins with it and goes its own way. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** There are several: each says whose pane it is. */
  readonly isNamed: boolean;
  /** Absent for those that stay. */
  readonly onLeave: (() => void) | undefined;
}

/** The task pane of one user, on an Office.js of their own. */
export function UserPane({ user, width, appearance, isNamed, onLeave, ...page }: UserPaneProps) {
  const [own, setOwn] = useState(page.language);
  const { number, client } = user;
  const isFirst = number === 1;
  const language = isFirst ? page.language : own;
  const name = say(previewWords.user, { n: number }, page.language);
  const label = previewWords.pane[page.language];
  return (
    <div className="seat">
      {isNamed && (
        <div className={`user user-${number}`}>
          <strong>{name}</strong>
          <span>{previewWords[isFirst ? 'atGrid' : 'elsewhere'][page.language]}</span>
          {onLeave && (
            <button type="button" onClick={onLeave}>
              {say(previewWords.leave, { n: number }, page.language)}
            </button>
          )}
        </div>
      )}
      <aside
        className="pane"
        {...PART}
        style={{ width }}
        aria-label={isNamed ? `${label} · ${name}` : label}
        onFocus={({ currentTarget, relatedTarget }) => {
          // Each pane stands for a window of its own: who comes to it comes to its window.
          if (isNamed && !currentTarget.contains(relatedTarget)) window.dispatchEvent(new Event('focus'));
        }}
      >
        <Pane
          host={client.Excel}
          language={language}
          setLanguage={isFirst ? page.setLanguage : setOwn}
          appearance={appearance}
        />
      </aside>
    </div>
  );
}
