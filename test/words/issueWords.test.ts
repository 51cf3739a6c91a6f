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
    expect(issueWords[code]['en-US'].split(/[.;:,]\s/).length).toBeGreaterThan(1);
    expect(issueWords[code]['zh-CN'].split(/[,。;:、]/).length).toBeGreaterThan(1);
  });
});
