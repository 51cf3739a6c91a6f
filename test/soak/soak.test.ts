import { coauthors } from './coauthors';
import { commandFault, faultsOf, type CommandFault } from './faultMatrix';
import { openLab, type Lab } from './lab';
import { sequence } from './sequences';

// A short version; `npm run soak -- --minutes 5` tries thousands.
const everyday = ['refreshProject', 'setBaseline', 'recordProgress', 'addRisk', 'revertLast', 'moveTaskDown'];
let resting: Lab;
beforeAll(async () => {
  resting = await openLab(false, false);
});

function sound({ broken, story }: { broken: readonly string[]; story: readonly string[] }): void {
  expect({ broken, story: broken.length > 0 ? story : [] }).toEqual({ broken: [], story: [] });
}

test.each([2, 3])(
  'several people with the add-in at once, seed %d: nothing typed is lost, all come to rest',
  async (seed) => {
    sound(await coauthors(resting, seed, 5));
  },
);

test('several people at once while Excel refuses, cuts off and forgets: nothing typed is lost, all come to rest', async () => {
  const ended = await coauthors(resting, 1003, 4, { isFaulty: true });
  sound(ended);
  expect(ended.faults).toBeGreaterThan(1);
});

test('random edits, commands, faults and Revert: what must hold holds after every step', async () => {
  sound(await sequence(await openLab(true), 2, 14));
});

test('a command that meets a fault is left undone, done, or can be run again', async () => {
  const all: CommandFault[] = [];
  for (const command of everyday) all.push(...(await faultsOf(resting, command, 5)));
  const some = all.filter((_fault, index) => index % 61 === 3);
  expect(some.length).toBeGreaterThan(8);
  for (const fault of some)
    expect({ fault, ...(await commandFault(resting, fault, 5)) }).toMatchObject({ broken: [] });
});
