import { refreshProject } from '../../src/commands/refreshProject';
import { runCommand, type CommandOutcome } from '../../src/commands/runCommand';
import type { ExcelClient } from '../../src/embedded/client/connect';
import type { Client } from '../../src/embedded/host/host';
import { liveRefresh, usualPace, type LiveRefresh, type SetTimer } from '../../src/taskpane/liveRefresh';
import { workbookWatch } from '../../src/taskpane/workbookWatch';
import type { Checkpoint } from '../../src/workbook/revert/checkpoint';
import { argumentOf, commandOf } from './commandRuns';
import { doings } from './doings';
import { faultyAnswer, randomFault } from './faults';
import { selectTask, userEdit } from './gridUser';
import { brokenRows, doubledRows } from './brokenRows';
import type { Lab } from './lab';
import { emptyLedger, lostCells } from './ledger';
import { arrived, openPost, settled, type Post } from './post';
import { randomOf, type Random } from './random';

/** What a run of several people came to. */
export interface TogetherResult {
  readonly people: number;
  /** Orders in which requests, timers and edits were delivered: one a round. */
  readonly interleavings: number;
  readonly requests: number;
  readonly edits: number;
  readonly commands: number;
  /** Rounds after which a task had two rows of progress or responsibility. */
  readonly doubled: number;
  /** Refreshes that met a group of rows of the Gantt sheet that was not there any more, and wrote without it. */
  readonly regrouped: number;
  /** Requests that were refused, cut off or lost their answers. */
  readonly faults: number;
  readonly broken: readonly string[];
  readonly story: readonly string[];
}

/** How several people are let work. */
export interface TogetherOptions {
  /** Told the story after every delivery. */
  readonly watch?: (story: string[]) => void;
  /** Requests meet faults; when all are quiet everybody refreshes once on a sound wire, and what is owed is settled. */
  readonly isFaulty?: boolean;
}

/** Somebody with the add-in: a client of Microsoft's library, whose requests wait until they are let go. */
interface Person {
  readonly name: string;
  readonly client: ExcelClient;
  /** The same person as the host knows him: who types at his own grid is heard as `Local`. */
  readonly seat: Client;
  readonly stop: () => void;
  isBusy: boolean;
  checkpoint: Checkpoint | undefined;
}

/**
 * Round trips of a refresh behind its reading where Excel refuses a group of rows: the write, its taking back, a reading,
 * the write without the group. Two add-ins that draw the outline at once leave such groups; nothing tells where.
 */
const regrouping = 4;

/** Share of the requests of a storm that meet a fault. */
const faultShare = 0.15;

/** Requests that a person may still make after everybody has stopped: a look, and two refreshes of two requests. */
const quietRequests = 8;

function timerOf(post: Post, who: string): SetTimer {
  return (milliseconds, ring) => {
    // What is due in minutes does not come about here; what is due in seconds comes at any time.
    if (milliseconds >= usualPace.between) return () => undefined;
    const entry = { who, what: `timer ${milliseconds}`, letGo: ring };
    post.waiting.push(entry);
    return () => {
      const place = post.waiting.indexOf(entry);
      if (place >= 0) post.waiting.splice(place, 1);
    };
  };
}

/** The live refresh as the pane has it: never beside a command, and never twice at a time. */
function startLive(person: Person, post: Post): LiveRefresh & { stop: () => void } {
  const { Excel } = person.client;
  const alone = async <Result>(work: () => Promise<Result>): Promise<Result | 'notNow'> => {
    if (person.isBusy) return 'notNow';
    person.isBusy = true;
    try {
      return await work();
    } finally {
      person.isBusy = false;
    }
  };
  const watch = workbookWatch(Excel, {
    onEdit: (edit) => {
      const touched = watch.touched(edit);
      if (touched === 'table') live.tableEdited();
      if (touched === 'form') live.formEdited();
    },
    onLook: () => live.lookSoon(),
  });
  const live = liveRefresh(
    {
      look: () => alone(watch.look),
      refresh: () =>
        alone(async () => {
          const ended = await runCommand(Excel, refreshProject, {}, 'en-US');
          if (ended.ended === 'failed') return 'failed' as const;
          return ended.result.blocked ? ('blocked' as const) : ('done' as const);
        }),
      onState: () => undefined,
    },
    timerOf(post, person.name),
  );
  return {
    ...live,
    stop: () => {
      live.stop();
      watch.stop();
    },
  };
}

async function seat(lab: Lab, post: Post, name: string, isLive: boolean): Promise<Person> {
  const before = lab.excel.host.clients.length;
  const client = await lab.person(post.wire(name));
  const person: Person = {
    name,
    client,
    seat: lab.excel.host.clients[before],
    stop: () => live?.stop(),
    isBusy: false,
    checkpoint: undefined,
  };
  const live = isLive ? startLive(person, post) : undefined;
  return person;
}

/** Somebody types at his own grid: he hears of it as of a local edit, all others as of a remote one. */
function atTheGridOf<Result>({ excel: { host } }: Lab, person: Person, work: () => Result): Result {
  const { clients } = host;
  clients.splice(clients.indexOf(person.seat), 1);
  clients.unshift(person.seat);
  return work();
}

const atOnce = (): Promise<void> => Promise.resolve();

/** Presses “Try again” where a command failed and offers that, mostly. */
async function triedAgain(
  ended: CommandOutcome,
  id: string,
  { name, client: { Excel }, checkpoint }: Person,
  story: string[],
  random: Random,
): Promise<CommandOutcome> {
  if (ended.ended === 'done') return ended;
  const { again, message } = ended;
  story.push(`${name} ${id} failed: ${message}`);
  if (random.chance(0.2)) return ended;
  story.push(`${name} tries ${id} again`);
  const command = commandOf(id);
  const run = again ?? command.run;
  return runCommand(Excel, { ...command, run }, argumentOf(id, { checkpoint }), 'en-US', atOnce);
}

/** Starts a command and leaves it to the post. */
function begin(person: Person, id: string, story: string[], random: Random): void {
  person.isBusy = true;
  const { checkpoint } = person;
  story.push(`${person.name} begins ${id}`);
  const { Excel } = person.client;
  void runCommand(Excel, commandOf(id), argumentOf(id, { checkpoint }), 'en-US', atOnce)
    .then((ended) => triedAgain(ended, id, person, story, random))
    .then(
      (ended) => {
        if (ended.ended === 'done') {
          person.checkpoint = ended.result.checkpoint ?? person.checkpoint;
          story.push(`${person.name} ends ${id}: ${ended.result.summary}`);
        }
      },
      (error: unknown) => story.push(`DEFECT ${id}: ${String((error as Error).stack)}`),
    )
    .finally(() => (person.isBusy = false));
}

/** Lets one thing that waits go. */
function deliver(post: Post, random: Random, story: string[]): void {
  const [next] = post.waiting.splice(random.below(post.waiting.length), 1);
  story.push(`${next.who}: ${next.what}`);
  next.letGo();
}

/** Lets everything go, in random order, until nobody has anything under way; answers how many requests that took. */
async function drain(
  post: Post,
  people: readonly Person[],
  random: Random,
  story: string[],
  watch?: (story: string[]) => void,
): Promise<number> {
  let requests = 0;
  for (let idle = 0; idle < 2;) {
    await settled();
    if (post.waiting.length > 0) {
      requests += 1;
      deliver(post, random, story);
      watch?.(story);
    } else {
      await arrived();
      if (post.waiting.length === 0 && !people.some(({ isBusy }) => isBusy)) idle += 1;
    }
    if (requests > 400) throw new Error('Requests without end.');
  }
  return requests;
}

/** Refreshes while nothing else happens; answers how often it wrote. */
async function calmRefresh(lab: Lab, post: Post, person: Person): Promise<number> {
  lab.excel.traffic.reset();
  let isDone = false;
  const refreshing = runCommand(person.client.Excel, refreshProject, {}, 'en-US').finally(
    () => (isDone = true),
  );
  while (!isDone) {
    await settled();
    post.waiting.shift()?.letGo();
  }
  const ended = await refreshing;
  if (ended.ended === 'failed') throw new Error(ended.message);
  return lab.excel.traffic.syncs - 1;
}

/**
 * Two to five people with the add-in on one workbook, some with the live refresh on, some with commands, all of
 * them typing, often in the same few rows. Requests and timers are delivered in random order, and edits fall
 * anywhere between them. After every round all fall quiet, and what must hold is looked at: nothing typed is lost;
 * the live refreshes end; whoever refreshes first may write once, and after that nobody has anything to write.
 */
export async function coauthors(
  lab: Lab,
  seed: number,
  rounds: number,
  { watch, isFaulty = false }: TogetherOptions = {},
): Promise<TogetherResult> {
  lab.reset();
  const random = randomOf(seed);
  const story: string[] = [];
  let isStormy = false;
  const post = openPost((request) => {
    if (!isStormy || !random.chance(faultShare)) return request.answer();
    const fault = randomFault(random);
    count.faults += 1;
    story.push(`${fault.code} at ${fault.done}`);
    return faultyAnswer(request, fault);
  });
  const ledger = emptyLedger();
  const count = { interleavings: 0, requests: 0, edits: 0, commands: 0, doubled: 0, regrouped: 0, faults: 0 };
  const people: Person[] = [];
  const size = 2 + random.below(4);
  for (let place = 0; place < size; place += 1)
    people.push(await seat(lab, post, `person ${place}`, random.chance(0.4)));
  const edit = () => {
    const person = random.pick(people);
    count.edits += 1;
    story.push(
      `${person.name} types: ${atTheGridOf(lab, person, () => userEdit(lab.excel, random, ledger))}`,
    );
  };
  const command = () => {
    const idle = people.filter(({ isBusy }) => !isBusy);
    if (idle.length === 0) return;
    const person = random.pick(idle);
    count.commands += 1;
    story.push(atTheGridOf(lab, person, () => selectTask(lab.excel, random)));
    // Creating would draw anew what was left out on purpose.
    const choices = lab.draws ? doings : doings.filter((id) => id !== 'createProject');
    begin(person, random.pick(choices), story, random);
  };
  const result = (broken: readonly string[]): TogetherResult => {
    for (const { stop } of people) stop();
    return { people: size, ...count, broken, story };
  };

  await drain(post, people, random, story);
  for (let round = 0; round < rounds; round += 1) {
    story.push(`— round ${round}`);
    isStormy = isFaulty;
    let [editsLeft, commandsLeft] = [1 + random.below(4), 1 + random.below(Math.min(size, 3))];
    while (editsLeft > 0 || commandsLeft > 0) {
      await settled();
      const dice = random.below(10);
      if (dice < 3 && editsLeft > 0) {
        edit();
        editsLeft -= 1;
      } else if (dice < 6 && commandsLeft > 0) {
        command();
        commandsLeft -= 1;
      } else if (post.waiting.length > 0) {
        count.requests += 1;
        deliver(post, random, story);
      }
      watch?.(story);
    }
    const late = await drain(post, people, random, story, watch);
    count.requests += late;
    count.interleavings += 1;
    const broken = story.filter((line) => line.startsWith('DEFECT'));
    if (late > size * quietRequests * 4) broken.push(`${late} requests after everybody had stopped`);
    isStormy = false;
    if (isFaulty) for (const person of people) await calmRefresh(lab, post, person);
    const first = random.pick(people);
    const writes = await calmRefresh(lab, post, first);
    story.push(`${first.name} refreshes calmly: ${writes} writes`);
    if (lab.draws && writes === regrouping) count.regrouped += 1;
    else if (writes > 1) broken.push(`${writes} writes of a calm refresh`);
    const others = round === rounds - 1 ? people : [random.pick(people)];
    for (const person of others) {
      const again = await calmRefresh(lab, post, person);
      if (again > 0) broken.push(`not at rest: ${person.name} writes ${again} times`);
    }
    broken.push(...lostCells(lab.excel, ledger), ...brokenRows(lab.excel));
    if (broken.length > 0) return result(broken);
    if (doubledRows(lab.excel) > 0) {
      // It stays until somebody settles it: the rounds after it would tell the same once more.
      count.doubled += 1;
      return result([]);
    }
    await drain(post, people, random, story);
  }
  return result([]);
}
