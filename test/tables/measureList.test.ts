import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureDefinitions } from '../../tools/measureDefinitions';
import { measureList } from '../../tools/measureList';
import { projectForm } from '../../src/tables/projectForm';

const root = join(__dirname, '../..');
const list = measureList();

describe('docs/measures.md', () => {
  it('is what the declarations say (npm run docs writes it)', () => {
    expect(readFileSync(join(root, 'docs/measures.md'), 'utf8')).toBe(list);
  });

  it('defines every function that works a measure out', () => {
    const files = readdirSync(join(root, 'src/project/measures')).map((file) => file.replace('.ts', ''));
    const defined = measureDefinitions().map(({ name }) => name);
    // What a light judges is told with the light.
    expect(files.filter((file) => !defined.includes(file))).toEqual(['lightBasis']);
    for (const { name, meaning } of measureDefinitions()) {
      expect(meaning.length).toBeGreaterThan(20);
      expect(list).toContain(`### ${name}\n`);
    }
  });

  it.each([
    ['TCPI', 'toCompletePerformanceIndex'],
    ['TSPI', 'toCompleteSchedulePerformanceIndex'],
    ['SPI(t)', 'schedulePerformanceIndexTime'],
    ['SPI', 'schedulePerformanceIndex'],
    ['EAC', 'estimateAtCompletion'],
    ['EV', 'earnedValue'],
  ])('leads from %s to its function alone', (short, name) => {
    const [row] = list.split('\n').filter((line) => line.startsWith('| ') && line.includes(` ${short} / `));
    expect([...row.matchAll(/\]\(#(\w+)\)/g)].map(([, target]) => target)).toEqual([name.toLowerCase()]);
  });

  it('gives every measure of the project a unit, a meaning in both languages and a place', () => {
    const cells = projectForm.sections.flatMap((section) => ('cells' in section ? section.cells : []));
    const measures = cells.filter(({ kind }) => kind === 'formula');
    expect(measures.length).toBeGreaterThan(15);
    for (const { label, hint } of measures) {
      const row = list
        .split('\n')
        .find((line) => line.startsWith(`| ${label['zh-CN']} / ${label['en-US']} |`));
      const [, , unit, meaning, , places] = (row ?? '').split(' | ').join('|').split('|');
      expect(unit).toBeTruthy();
      expect(meaning).toBe(`${hint['zh-CN']} / ${hint['en-US']}`);
      expect(places).toContain('Project');
    }
  });
});
