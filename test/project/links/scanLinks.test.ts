import fc from 'fast-check';
import type { Link } from '../../../src/project/links/link';
import { linkCodes, unitCodes } from '../../../src/project/links/linkCodes';
import { LinkTable } from '../../../src/project/links/linkTable';
import { parseLinks } from '../../../src/project/links/parseLinks';
import { printLinks } from '../../../src/project/links/printLinks';
import { scanLinks } from '../../../src/project/links/scanLinks';

const typeNames = Object.keys(linkCodes) as (keyof typeof linkCodes)[];
const unitNames = Object.keys(unitCodes) as (keyof typeof unitCodes)[];

/** What the scanner reads, in the words of the parser; `null` where it leaves the text to it. */
function scanned(text: string): Link[] | null {
  const table = new LinkTable(0);
  if (!scanLinks(text, 0, table)) {
    expect(table.length).toBe(0);
    return null;
  }
  return Array.from({ length: table.length }, (_, at) => ({
    predecessor: { by: 'id', id: table.from[at] },
    type: typeNames[table.type[at]],
    lag: table.lag[at],
    unit: unitNames[table.unit[at]],
  }));
}

const hundredths = fc.integer({ min: -99_999, max: 99_999 }).map((whole) => whole / 100);
const link: fc.Arbitrary<Link> = fc
  .record({
    predecessor: fc.oneof(
      fc.record({ by: fc.constant('id' as const), id: fc.integer({ min: 1, max: 999_999_999 }) }),
      fc.record({ by: fc.constant('code' as const), code: fc.constantFrom('1.1', '2.10', '1.2.3') }),
    ),
    type: fc.constantFrom(...typeNames),
    lag: fc.oneof(fc.constant(0), fc.integer({ min: -999, max: 999 }), hundredths),
    unit: fc.constantFrom(...unitNames),
  })
  .map((each) => ({ ...each, lag: each.lag + 0, unit: each.lag === 0 ? 'days' : each.unit }));

test('what is printed is parsed back to the same links', () => {
  fc.assert(
    fc.property(fc.array(link), (links) => {
      expect(parseLinks(printLinks(links))).toEqual({ links, faults: [] });
    }),
  );
});

test('the scanner reads every printed link to an ID, and leaves codes to the parser', () => {
  fc.assert(
    fc.property(fc.array(link), (links) => {
      const byId = links.every(({ predecessor }) => predecessor.by === 'id');
      expect(scanned(printLinks(links))).toEqual(byId ? links : null);
    }),
  );
});

test('the scanner never disagrees with the parser, whatever is typed', () => {
  const pieces = [
    '1',
    '20',
    '3.5',
    'F',
    's',
    'S',
    'f',
    'FS',
    '+',
    '-',
    '.',
    'd',
    'D',
    'e',
    'ed',
    '%',
    ' ',
    ';',
    '；',
    '，',
    '、',
    ',',
    '天',
    '完',
    'x',
    '\u3000',
    '\n',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
      (text) => {
        const links = scanned(text);
        if (links !== null) expect({ links, faults: [] }).toEqual(parseLinks(text));
      },
    ),
    { numRuns: 20_000 },
  );
});

test.each([
  ['7', 1],
  ['12; 7SS-2d，9ff+50%', 3],
  ['12 FS + 3 ed', 1],
  ['5FS+0.5天', 1],
  [' ;; 4 ; ', 1],
  ['', 0],
])('the scanner reads %j by itself', (text, count) => {
  expect(scanned(text)).toHaveLength(count);
});

test.each([
  '2.3',
  '7XX',
  '12FS+',
  '12FS+d',
  '12FS+3x',
  '12完成-开始+3天',
  '1 2',
  '1234567890',
  '12F',
  '１２',
])('the scanner leaves %j to the parser', (text) => expect(scanned(text)).toBeNull());
