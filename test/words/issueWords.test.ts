import { issueCodes, type IssueCode } from '../../src/project/issue';
import { issueWords } from '../../src/words/issueWords';
import { languages } from '../../src/words/language';

function places(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
}

describe.each(Object.keys(issueCodes) as IssueCode[])('the words of %s', (code) => {
  it('are there in every language and fill in the same', () => {
    const [first, ...others] = languages.map((language) => issueWords[code][language]);
    expect(first.length).toBeGreaterThan(5);
    for (const other of others) expect(places(other)).toEqual(places(first));
  });

  it('say what to do: at least two clauses', () => {
    const clauses = (text: string, marks: RegExp) => text.split(marks).filter((part) => part.trim() !== '');
    // The place comes first and is no clause of its own.
    const [zh, en] = [issueWords[code]['zh-CN'], issueWords[code]['en-US']].map((text) =>
      text.replace(/^\{place\}(: |\uff1a)/, ''),
    );
    expect(clauses(en, /[.;:,]\s|\.$/).length).toBeGreaterThan(1);
    expect(clauses(zh, /[\uff0c\u3002\uff1b\uff1a\u3001]/).length).toBeGreaterThan(1);
  });
});
