import { HostError } from '../protocol/hostError';
import type { HostEvent } from './eventType';
import { EventType } from './eventType';
import { deliverEvents, settleForListeners } from './host';
import type { Client, Delivery, Host } from './host';

/** What a session keeps: anything with a class and a thing. */
export interface HeldObject {
  readonly className: string;
  readonly target: unknown;
}

/** An event as the client gets it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const RICH_API_EVENT_CATEGORY = 65_536;

/** What every client hears without registering under a name. */
const UNADDRESSED: readonly number[] = [EventType.settingsChanged, EventType.documentSelectionChanged];

/** One client's connection: the objects that it keeps, the events that it wants, and what is only its own. */
export class SessionOf<Held extends HeldObject> implements Client {
  readonly host: Host;
  readonly root: Held;
  /** `context.runtime.enableEvents`. */
  enableEvents = true;

  private readonly post: (entries: EventEntry[]) => void;
  private readonly references = new Map<string, Held>();
  private readonly referenceIds = new Map<unknown, string>();
  private readonly registrations = new Map<string, number>();
  private batch: ReadonlyMap<number, Held> = new Map();
  private nextReference = 1;

  constructor(host: Host, root: Held, post: (entries: EventEntry[]) => void) {
    this.host = host;
    this.root = root;
    this.post = post;
    host.clients.push(this);
  }

  /** Starts a batch whose objects live areas are looked for in. */
  beginBatch(objects: ReadonlyMap<number, Held>): void {
    this.batch = objects;
  }

  /** Ends a batch: values are brought up to date if anybody listens, events go out. */
  endBatch(): void {
    this.batch = new Map();
    if (this.registrations.size > 0 || this.host.modelListeners.size > 0) settleForListeners(this.host, this);
    deliverEvents(this.host);
  }

  /** Keeps an object beyond its batch, for `_KeepReference`. */
  keep(object: Held): null {
    if (object.target === null || this.referenceIds.has(object.target)) return null;
    const id = `${object.className}:${this.nextReference++}`;
    this.references.set(id, object);
    this.referenceIds.set(object.target, id);
    return null;
  }

  /** Lets a kept object go, for `_RemoveReference`. */
  release(referenceId: string): void {
    const object = this.references.get(referenceId);
    if (!object) return;
    this.references.delete(referenceId);
    this.referenceIds.delete(object.target);
  }

  /** Lets all kept objects go. */
  releaseAll(): void {
    this.references.clear();
    this.referenceIds.clear();
  }

  /** How many objects are kept. */
  get referenceCount(): number {
    return this.references.size;
  }

  /** The id that an object is kept under, if it is. */
  referenceIdOf(object: Held): string | undefined {
    const id = this.referenceIds.get(object.target);
    // A range's sorting or validation is about the same cells, but it is not the object that is kept.
    return id !== undefined && this.references.get(id)?.className === object.className ? id : undefined;
  }

  /** The kept object of an id. */
  referenced(referenceId: string): Held {
    const object = this.references.get(referenceId);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  *heldTargets(): Generator<unknown> {
    for (const { target } of this.references.values()) yield target;
    for (const { target } of this.batch.values()) yield target;
  }

  /** Starts to send events of a type about a target. */
  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  /** Stops what `register` started. */
  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  listensTo(event: HostEvent): boolean {
    return (
      UNADDRESSED.includes(event.type) ||
      event.targets.some((target) => this.registrations.has(`${event.type}:${target}`))
    );
  }

  deliver(deliveries: readonly Delivery[]): void {
    if (!this.enableEvents) return;
    const entries = deliveries.flatMap((delivery) => this.entriesOf(delivery));
    if (entries.length > 0) this.post(entries);
  }

  private entriesOf({ event, isLocal, isOwn }: Delivery): EventEntry[] {
    const isUnaddressed = UNADDRESSED.includes(event.type);
    const targets = isUnaddressed
      ? ['']
      : event.targets.filter((target) => this.registrations.has(`${event.type}:${target}`));
    const message = JSON.stringify({
      ...event.message,
      source: isLocal ? 'Local' : 'Remote',
      ...(isOwn ? { triggerSource: 'ThisLocalAddin' } : {}),
    });
    return targets.map((targetId) => ({
      messageCategory: RICH_API_EVENT_CATEGORY,
      messageType: event.type,
      targetId,
      message,
    }));
  }
}
