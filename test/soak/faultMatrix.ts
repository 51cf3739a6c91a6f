import { runCommand } from '../../src/commands/runCommand';
import type { ExcelClient } from '../../src/embedded/client/connect';
import type { Wire } from '../../src/embedded/client/wire';
import type { ExcelHost } from '../../src/excel/host';
import { watchedHost } from '../../src/excel/watchedHost';
import { hostWords } from '../../src/words/hostWords';
import type { Checkpoint } from '../../src/workbook/revert/checkpoint';
import { argumentOf, commandIds, commandOf, runById } from './commandRuns';
import { codes } from './faults';
import { selectTask, userEdit } from './gridUser';
import type { Lab } from './lab';
import { emptyLedger, lostCells, type Ledger } from './ledger';
import { randomOf } from './random';
import { typedState } from './typedState';

/** How a request goes wrong: before the host takes it, half-way, when its answer is lost, or never answered. */
export type FaultKind = 'refused' | 'half-way' | 'answer lost' | 'hangs before' | 'hangs after';

/** One way in which a command may go wrong. */
export interface CommandFault {
  readonly command: string;
  /** Which request of the command, from 0. */
  readonly sync: number;
  readonly code: string;
  readonly kind: FaultKind;
}

/** What a fault came to. */
export interface FaultEnd {
  /** How the workbook was left: as before, as after a sound run, or between the two and the same after another run. */
  readonly left: 'before' | 'end' | 'run again';
  readonly broken: readonly string[];
}

const coded: readonly FaultKind[] = ['refused', 'half-way', 'answer lost'];
const hanging: readonly FaultKind[] = ['hangs before', 'hangs after'];

/** A request that is too large is not taken at all. */
function canBe(code: string, kind: FaultKind): boolean {
  return code !== 'RequestPayloadSizeLimitExceeded' || kind === 'refused';
}

/** Where in a request a code strikes: each in another place of its second half, where the writes are. */
function placeOf(code: string): number {
  const place = codes.findIndex((one) => one === code);
  return 0.5 + (((place * 7) % codes.length) + 0.5) / codes.length / 2;
}

/** A wire on which one request goes wrong. */
function faultWire(onHang: () => void): {
  wire: Wire;
  strike(fault: CommandFault | undefined): void;
  requests(): number;
} {
  let fault: CommandFault | undefined;
  let seen = 0;
  const wire: Wire = async (request) => {
    const now = seen++;
    if (fault === undefined || now !== fault.sync) return request.answer();
    const { code, kind } = fault;
    fault = undefined;
    if (kind === 'refused') return request.refusal(code);
    if (kind === 'half-way')
      return request.answer({ action: Math.floor(request.actions * placeOf(code)), code });
    if (kind !== 'hangs before') request.answer();
    if (kind === 'answer lost') return request.refusal(code);
    onHang();
    return new Promise(() => undefined);
  };
  return {
    wire,
    requests: () => seen,
    strike: (next) => {
      fault = next;
      seen = 0;
    },
  };
}

/** A watchdog that barks as soon as a request hangs, so that nobody has to wait for it. */
function watchdog(): { watched(host: ExcelHost): ExcelHost; bark(): void } {
  const rings = new Set<() => void>();
  return {
    watched: (host) =>
      watchedHost(host, 0, (_milliseconds, ring) => {
        rings.add(ring);
        return () => void rings.delete(ring);
      }),
    bark: () => {
      for (const ring of rings) ring();
    },
  };
}

interface Bench {
  readonly client: ExcelClient;
  /** The client's host with a watchdog. */
  readonly host: ExcelHost;
  readonly strike: (fault: CommandFault | undefined) => void;
  readonly requests: () => number;
  readonly checkpoint: Checkpoint | undefined;
  readonly ledger: Ledger;
}

/** The workbook as every fault finds it: edited since its last refresh, a task selected, something to revert. */
async function setOut(lab: Lab, seed: number): Promise<Bench> {
  lab.reset();
  const random = randomOf(seed);
  const dog = watchdog();
  const { wire, strike, requests } = faultWire(dog.bark);
  const client = await lab.person(wire);
  const ledger = emptyLedger();
  for (let edit = 0; edit < 3; edit += 1) userEdit(lab.excel, random, ledger);
  const { checkpoint } = await runById(client.Excel, 'refreshProject', { checkpoint: undefined });
  for (let edit = 0; edit < 3; edit += 1) userEdit(lab.excel, random, ledger);
  selectTask(lab.excel, random);
  return { client, host: dog.watched(client.Excel), strike, requests, checkpoint, ledger };
}

/** Every fault of a command: each of its requests × each code × each kind, and hanging. */
export async function faultsOf(lab: Lab, command: string, seed: number): Promise<CommandFault[]> {
  const bench = await setOut(lab, seed);
  bench.strike(undefined);
  await runById(bench.client.Excel, command, bench);
  return Array.from({ length: bench.requests() }, (_, sync) => [
    ...codes.flatMap((code) =>
      coded.filter((kind) => canBe(code, kind)).map((kind) => ({ command, sync, code, kind })),
    ),
    ...hanging.map((kind) => ({ command, sync, code: 'NoAnswer', kind })),
  ]).flat();
}

/**
 * Every fault of every command of the registry, in an order of the seed that takes the commands in turn: a short run
 * is a sample of all of them.
 */
export async function everyCommandFault(lab: Lab, seed: number): Promise<CommandFault[]> {
  const random = randomOf(seed);
  const faults: { readonly fault: CommandFault; readonly turn: number; readonly order: number }[] = [];
  for (const id of commandIds) {
    const own = (await faultsOf(lab, id, seed)).map((fault) => ({ fault, order: random.below(2 ** 30) }));
    own.sort((a, b) => a.order - b.order);
    faults.push(...own.map(({ fault, order }, turn) => ({ fault, turn, order })));
  }
  return faults.sort((a, b) => a.turn - b.turn || a.order - b.order).map(({ fault }) => fault);
}

interface SoundRun {
  readonly before: string;
  readonly end: string;
}

const soundRuns = new Map<string, SoundRun>();

/** The workbook before a command that meets no fault, and after it. */
async function soundRun(lab: Lab, command: string, seed: number): Promise<SoundRun> {
  const key = `${command} ${seed} ${lab.draws}`;
  const known = soundRuns.get(key);
  if (known) return known;
  const bench = await setOut(lab, seed);
  const before = typedState(lab.excel);
  await runById(bench.client.Excel, command, bench);
  const run = { before, end: typedState(lab.excel) };
  soundRuns.set(key, run);
  return run;
}

/**
 * Lets a command meet a fault, with the retries of the pane. What must hold: the workbook is as it was, or is as after a sound run, or is so once
 * the command has been run again; and the pane has a sentence for it in both languages.
 */
export async function commandFault(lab: Lab, fault: CommandFault, seed: number): Promise<FaultEnd> {
  const { before, end } = await soundRun(lab, fault.command, seed);

  const bench = await setOut(lab, seed);
  const broken: string[] = [];
  bench.strike(fault);
  const ended = await runCommand(
    bench.host,
    commandOf(fault.command),
    argumentOf(fault.command, bench),
    'en-US',
    () => Promise.resolve(),
  ).catch((thrown: unknown) => {
    broken.push(`not the host's: ${String((thrown as Error).stack)}`);
    return undefined;
  });
  if (ended?.ended === 'failed') {
    const { code, remedy } = ended.error;
    if (Object.values(hostWords[remedy]).some((words) => words === '')) broken.push(`no words for ${code}`);
  }
  bench.strike(undefined);
  const found = typedState(lab.excel);
  if (found === before) return { left: 'before', broken };
  if (found === end) return { left: 'end', broken };
  if (ended?.ended === 'done') broken.push('done, but otherwise than without the fault');
  const again = await runCommand(
    bench.client.Excel,
    commandOf(fault.command),
    argumentOf(fault.command, bench),
    'en-US',
  );
  if (again.ended === 'failed') broken.push(`again: ${again.message}`);
  // In another language the columns have other names; the comparison with the sound run says it all.
  if (fault.command !== 'switchLanguage') broken.push(...lostCells(lab.excel, bench.ledger));
  if (typedState(lab.excel) === end) return { left: 'run again', broken };
  return { left: 'run again', broken: [...broken, 'run again it ends otherwise than without the fault'] };
}
