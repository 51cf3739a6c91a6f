import type { Calculator } from '../formulas/calculator';
import type { Area } from '../model/area';
import type { WorkbookModel } from '../model/workbook';
import { EventType, WORKBOOK_TARGET } from './eventType';
import type { HostEvent } from './eventType';
import { liveAreasOf } from './liveArea';
import type { LiveArea } from './liveArea';

/** One event on its way to one client. */
export interface Delivery {
  readonly event: HostEvent;
  /** Whether this client's user or code caused it. */
  readonly isLocal: boolean;
  /** Whether this client's code caused it. */
  readonly isOwn: boolean;
}

/** What the host needs of a connected client. */
export interface Client {
  /** Whether the client asked for such an event. */
  listensTo(event: HostEvent): boolean;
  /** Sends events to the client. */
  deliver(deliveries: readonly Delivery[]): void;
  /** The things that the client holds: kept objects and those of the running batch. */
  heldTargets(): Iterable<unknown>;
}

/** One running embedded Excel: a workbook, its formulas and the clients that are connected to it. */
export interface Host {
  readonly model: WorkbookModel;
  readonly calculator: Calculator;
  /** In order of connection; the first is that of the person at the grid. */
  readonly clients: Client[];
  /** The time, for dates without a year and for new comments. */
  readonly clock: () => Date;
  /** What happened since the last delivery, with the client that caused it (null: a person at the grid). */
  readonly pending: { readonly event: HostEvent; readonly origin: Client | null }[];
  /** Called after every batch or edit that changed the workbook. */
  readonly modelListeners: Set<() => void>;
  /** Whether anything changed since the last call of the listeners. */
  isChanged: boolean;
  /** Whether anything changed since the workbook was opened or saved. */
  isDirty: boolean;
}

/** Notes an event; it is delivered after the running batch. */
export function raise(host: Host, event: HostEvent, origin: Client | null): void {
  if (host.clients.some((client) => client.listensTo(event))) host.pending.push({ event, origin });
}

/** Notes that the workbook is not what it was. */
export function noteChange(host: Host): void {
  host.isChanged = true;
  host.isDirty = true;
}

/** Brings values up to date and notes which sheets were calculated, for those who listen. */
export function settleForListeners(host: Host, origin: Client | null): void {
  host.calculator.settle();
  for (const { id } of host.calculator.takeCalculated()) {
    const message = { worksheetId: id, address: '' };
    raise(host, { type: EventType.worksheetCalculated, targets: [id, WORKBOOK_TARGET], message }, origin);
  }
}

/** Delivers what happened: to every client that asked for it, `Local` where it was caused, `Remote` elsewhere. */
export function deliverEvents(host: Host): void {
  const pending = host.pending.splice(0);
  const home = host.clients[0];
  for (const client of host.clients) {
    const entries = pending
      .filter(({ event }) => client.listensTo(event))
      .map(({ event, origin }) => ({
        event,
        isLocal: client === (origin ?? home),
        isOwn: client === origin,
      }));
    client.deliver(entries);
  }
  if (!host.isChanged) return;
  host.isChanged = false;
  for (const listener of host.modelListeners) listener();
}

/** Every area that a client holds or that the running batch has reached, each once. */
export function* liveAreas(host: Host): Generator<LiveArea> {
  const seen = new Set<LiveArea>();
  for (const client of host.clients) {
    for (const target of client.heldTargets()) {
      for (const live of liveAreasOf(target)) {
        if (!seen.has(live)) {
          seen.add(live);
          yield live;
        }
      }
    }
  }
}

/** Moves the areas that clients hold on a sheet; `move` answers null for an area whose cells are gone. */
export function moveLiveAreas(host: Host, sheetId: string, move: (area: Area) => Area | null): void {
  for (const live of liveAreas(host)) {
    if (live.sheet.id !== sheetId || live.isGone) continue;
    const moved = move(live.area);
    if (moved) live.area = moved;
    else live.isGone = true;
  }
}
