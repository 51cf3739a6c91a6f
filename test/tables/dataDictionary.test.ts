import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDictionary } from '../../src/tables/dataDictionary';

describe('docs/data-dictionary.md', () => {
  it('is what the declarations say (npm run docs writes it)', () => {
    expect(readFileSync(join(__dirname, '../../docs/data-dictionary.md'), 'utf8')).toBe(dataDictionary());
  });
});
