import { coauthors } from './coauthors';
import { openLab } from './lab';
import { editsAndFaults, everyFault, faultThenAgain, peopleAtOnce } from './runs';

test.each([2, 3])('random edits, refreshes and faults, seed %d: nothing typed is lost', async (seed) => {
  const { broken, story } = await editsAndFaults(seed, 12);
  expect({ broken, story: broken.length > 0 ? story : [] }).toEqual({ broken: [], story: [] });
});

// A few of all faults; `npm run soak` goes through every one.
const some = everyFault().filter((_fault, index) => index % 36 === 5);

test.each(some)('a refresh that ends with %j half-way is run again to the same end', async (fault) => {
  expect((await faultThenAgain(fault, 7)).broken).toEqual([]);
});

test.each([3])('two refreshes at once and edits between, seed %d', async (seed) => {
  const { broken, story } = await peopleAtOnce(seed, 4);
  expect({ broken, story: broken.length > 0 ? story : [] }).toEqual({ broken: [], story: [] });
});

test('several people with the add-in at once: nothing typed is lost, all come to rest', async () => {
  const { broken, story } = await coauthors(await openLab(false), 2, 6);
  expect({ broken, story: broken.length > 0 ? story : [] }).toEqual({ broken: [], story: [] });
});
