import { localized } from '../../src/words/language';
import { say } from '../../src/words/say';

describe('say', () => {
  const sentence = localized('{name}有 {count} 个', '{count} of {name}, {count}');

  it('fills every place', () => {
    expect(say(sentence, { name: 'A', count: 0 }, 'zh-CN')).toBe('A有 0 个');
    expect(say(sentence, { name: 'A', count: 2 }, 'en-US')).toBe('2 of A, 2');
  });

  it('shows what it does not know', () => {
    expect(say(sentence, { name: 'A' }, 'en-US')).toBe('? of A, ?');
  });

  it('does not fill in what a value says', () => {
    expect(say(sentence, { name: '{count}', count: 1 }, 'zh-CN')).toBe('{count}有 1 个');
  });
});
