import type { SessionOf } from '../host/session';

/** A client's connection as the host objects see it. */
export type Session = SessionOf<HostObject>;

/** Reads one property of a host object as a JSON value. */
export type Getter<T> = (target: T, session: Session) => unknown;

/** A property: a getter alone is read-only. */
export type Property<T> =
  | Getter<T>
  | { readonly get: Getter<T>; readonly set: (target: T, value: unknown, session: Session) => void };

/**
 * A method or the maker of a child object. It answers a JSON value, nothing, or a host object; arguments that were client
 * objects arrive as host objects.
 */
export type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;

/**
 * One class of Office.js as the host sees it: its members under their names on the wire (PascalCase), each a small function
 * of the thing that it is about. What is not listed here is answered with `ApiNotFound`.
 */
export interface HostClass<T> {
  /** The class's name in Office.js, such as `Range`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects: `sheet.tables`, `range.format` … */
  readonly navigation?: Readonly<Record<string, (target: T, session: Session) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Answers methods that are not listed, for a class whose methods are open-ended. */
  readonly anyMethod?: (target: T, name: string, args: readonly unknown[], session: Session) => unknown;
  /** The items, when the class is a collection. */
  readonly items?: (target: T, session: Session) => HostObject[];
  /** `getItem(key)`; throws `ItemNotFound` when there is no such item. */
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  /** The properties that the client needs to find the object again: `Id`, `_Id`, `Key` … */
  readonly identity?: readonly string[];
  /** Throws when the thing is gone meanwhile; called before every use of an object. */
  readonly check?: (target: T, session: Session) => void;
}

/** A host object: the name of its class and the thing that it is about. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
}

/** All classes by name. */
export type HostClasses = ReadonlyMap<string, HostClass<unknown>>;

/** What a missing `…OrNullObject` answers; everything reached from it is null as well. */
export const NULL_OBJECT: HostObject = { className: 'Null', target: null };

/** Whether a value is a host object. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'target' in value;
}

/** A class in the list of all classes, which does not know what each class is about. */
export function anyClass<T>(type: HostClass<T>): HostClass<unknown> {
  // The thing's type is forgotten here and given back by the class name that every host object carries.
  return type as unknown as HostClass<unknown>;
}

/** The reader of a property. */
export function getterOf<T>(property: Property<T>): Getter<T> {
  return typeof property === 'function' ? property : property.get;
}
