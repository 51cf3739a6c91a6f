import { useState } from 'react';
import { languages, type Language } from '../words/language';

const KEY = 'plumbline.language';

/** A browser may refuse to remember anything; then the pane speaks Office's language again the next time. */
function remembered(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(KEY);
    return languages.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

function remember(language: Language | undefined): void {
  try {
    if (language === undefined) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, language);
  } catch {
    // Not remembered, then.
  }
}

/**
 * The language of the pane: Office's, unless somebody chose the other one on this machine. The choice is a
 * person's and not the workbook's, so that it is not kept in the file, where co-authors would get it; Office's
 * roaming settings are Outlook's alone.
 *
 * @param officeLanguage may become known, or another, later.
 */
export function usePaneLanguage(officeLanguage: Language): [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(remembered);
  const choose = (language: Language) => {
    const wish = language === officeLanguage ? undefined : language;
    remember(wish);
    setChosen(wish);
  };
  return [chosen ?? officeLanguage, choose];
}
