import { structureAtRandom } from './structureRuns';

test.each([1, 2])('structure commands, row edits, sorts and filters at random, seed %d', async (seed) => {
  const { broken, story } = await structureAtRandom(seed, 14);
  expect({ broken, story: broken.length > 0 ? story : [] }).toEqual({ broken: [], story: [] });
});
