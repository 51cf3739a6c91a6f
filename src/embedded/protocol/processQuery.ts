import { HostError, apiNotFound, invalidArgument } from './hostError';
import { NULL_OBJECT, isHostObject } from './hostObject';
import type { HostObject } from './hostObject';
import { classOf } from './dispatch';
import type { Dispatch } from './dispatch';
import { answerIdentity, answerQuery } from './query';
import { ActionType, PathType } from './request';
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from './request';

/** A batch while it runs: its paths and the objects that they have led to. */
interface Batch extends Dispatch {
  readonly paths: RequestBody['ObjectPaths'];
  readonly objects: Map<number, HostObject>;
  /** Where the running action is, for the error's location. */
  location: string;
}

/**
 * Runs a batch action by action. The first error ends it; what ran before stays done, as in Excel.
 *
 * @param interruption the first action from a place on that is refused whatever it asks for, if it can fail at all.
 */
export function processQuery(
  body: RequestBody,
  dispatch: Dispatch,
  interruption?: { readonly action: number; readonly code: string },
): ResponseBody {
  const { session } = dispatch;
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const batch: Batch = { ...dispatch, paths: body.ObjectPaths, objects: new Map(), location: '' };
  session.beginBatch(batch.objects);
  try {
    for (const [index, action] of body.Actions.entries()) {
      if (interruption && index >= interruption.action && canFail(action, batch)) {
        const { code } = interruption;
        response.Error = { Code: code, Message: code, Location: '', ActionIndex: index };
        break;
      }
      try {
        response.Results.push({ ActionId: action.Id, Value: runAction(action, batch) ?? null });
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        response.Error = { ...asHostError(error), Location: batch.location, ActionIndex: index };
        break;
      }
    }
  } finally {
    session.endBatch();
  }
  return response;
}

/** A trace cannot fail, nor can speaking of what an earlier action has led to. */
function canFail({ ActionType: type, ObjectPathId: path }: ActionInfo, { objects }: Batch): boolean {
  return type !== ActionType.trace && (type !== ActionType.instantiate || !objects.has(path));
}

function asHostError(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  // A defect of the embedded Excel itself: told as Excel tells its own, with the words that help to find it.
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: detail };
}

function runAction(action: ActionInfo, batch: Batch): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = objectAt(action.ObjectPathId, batch);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return answerIdentity(object, batch);
    case ActionType.query:
    case ActionType.queryAsJson:
      locate(batch, object, 'load');
      return answerQuery(object, action.QueryInfo ?? {}, batch);
    case ActionType.method:
      return jsonOf(callMethod(object, action.Name, action.ArgumentInfo, batch), batch);
    case ActionType.setProperty:
      setProperty(object, action.Name, decodeArguments(action.ArgumentInfo, batch)[0], batch);
      return null;
    case ActionType.ensureUnchanged:
      throw apiNotFound('ensureUnchanged');
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(object, name[0]!.toUpperCase() + name.slice(1), value, batch);
      }
      return null;
    default:
      throw apiNotFound(`action ${action.ActionType}`);
  }
}

/** Where the client looks for the error: `Range.values`. */
function locate(batch: Batch, object: HostObject, member: string): void {
  batch.location = `${object.className}.${member[0]!.toLowerCase()}${member.slice(1)}`;
}

function objectAt(pathId: number, batch: Batch): HostObject {
  const known = batch.objects.get(pathId);
  if (known) return known;
  const path = batch.paths[pathId];
  if (!path) throw new HostError('InvalidRequest', `Object path ${pathId} is missing.`);
  const object = followPath(path, batch);
  batch.objects.set(pathId, object);
  return object;
}

function followPath(path: ObjectPathInfo, batch: Batch): HostObject {
  const { session } = batch;
  switch (path.ObjectPathType) {
    case PathType.global:
      return session.root;
    case PathType.reference:
      return session.referenced(path.Name);
    case PathType.nullObject:
      return NULL_OBJECT;
    case PathType.newObject:
      throw apiNotFound(path.Name);
  }
  const parent = objectAt(path.ParentObjectPathId ?? -1, batch);
  if (parent === NULL_OBJECT) return NULL_OBJECT;
  classOf(parent, batch).check?.(parent.target, session);
  switch (path.ObjectPathType) {
    case PathType.property:
      return navigate(parent, path.Name, batch);
    case PathType.indexer:
      return indexed(parent, decodeArguments(path.ArgumentInfo, batch)[0], batch);
    case PathType.method:
      return objectResult(parent, path, batch);
    default:
      throw apiNotFound(`object path ${path.ObjectPathType}`);
  }
}

function navigate(parent: HostObject, name: string, batch: Batch): HostObject {
  locate(batch, parent, name);
  const navigation = classOf(parent, batch).navigation?.[name];
  if (!navigation) throw apiNotFound(`${parent.className}.${name}`);
  return navigation(parent.target, batch.session);
}

function indexed(parent: HostObject, key: unknown, batch: Batch): HostObject {
  locate(batch, parent, 'getItem');
  const { item } = classOf(parent, batch);
  if (!item) throw apiNotFound(`${parent.className}.getItem`);
  return item(parent.target, key, batch.session);
}

function objectResult(parent: HostObject, path: ObjectPathInfo, batch: Batch): HostObject {
  const result = callMethod(parent, path.Name, path.ArgumentInfo, batch);
  if (!isHostObject(result)) throw apiNotFound(`${parent.className}.${path.Name}`);
  return result;
}

function callMethod(object: HostObject, name: string, info: ArgumentInfo | undefined, batch: Batch): unknown {
  const { session } = batch;
  if (name === '_KeepReference') return session.keep(object);
  if (object === NULL_OBJECT) return NULL_OBJECT;
  locate(batch, object, name);
  const type = classOf(object, batch);
  const method = type.methods?.[name];
  if (!method && type.anyMethod) {
    return type.anyMethod(object.target, name, decodeArguments(info, batch), session);
  }
  if (!method) return withoutMethod(object, name, info, batch);
  type.check?.(object.target, session);
  return method(object.target, decodeArguments(info, batch), session);
}

/** `getItemOrNullObject`, `getItemAt` and `getCount` follow from what a collection is. */
function withoutMethod(
  object: HostObject,
  name: string,
  info: ArgumentInfo | undefined,
  batch: Batch,
): unknown {
  const type = classOf(object, batch);
  const { target } = object;
  if (name === 'GetItemOrNullObject' && type.item) {
    return orNullObject(() => indexed(object, decodeArguments(info, batch)[0], batch));
  }
  if (name === 'GetCount' && type.items) return type.items(target, batch.session).length;
  if (name === 'GetItemAt' && type.items) {
    const index = decodeArguments(info, batch)[0];
    const item = typeof index === 'number' ? type.items(target, batch.session)[index] : undefined;
    if (!item) throw invalidArgument('The index is out of range.');
    return item;
  }
  throw apiNotFound(`${type.name}.${name}`);
}

/** Turns "not found" into a null object. */
export function orNullObject(find: () => HostObject): HostObject {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && ['ItemNotFound', 'InvalidReference'].includes(error.code))
      return NULL_OBJECT;
    throw error;
  }
}

function setProperty(object: HostObject, name: string, value: unknown, batch: Batch): void {
  if (object === NULL_OBJECT) throw new HostError('InvalidOperation', 'The object does not exist.');
  locate(batch, object, name);
  const type = classOf(object, batch);
  const property = type.properties[name];
  if (!property) throw apiNotFound(`${object.className}.${name}`);
  if (typeof property === 'function') throw invalidArgument(`${object.className}.${name} is read-only.`);
  type.check?.(object.target, batch.session);
  property.set(object.target, value, batch.session);
}

function decodeArguments(info: ArgumentInfo | undefined, batch: Batch): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => decodeArgument(argument, references[index], batch));
}

function decodeArgument(argument: unknown, reference: unknown, batch: Batch): unknown {
  if (typeof reference === 'number' && reference > 0) return objectAt(reference, batch);
  if (Array.isArray(argument) && Array.isArray(reference)) {
    return argument.map((part, index) => decodeArgument(part, reference[index], batch));
  }
  return withObjects(argument, batch);
}

/** Client objects inside plain objects stand as `{_ObjectPathId: n}`. */
function withObjects(value: unknown, batch: Batch): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const record = value as Record<string, unknown>;
  if (typeof record['_ObjectPathId'] === 'number') return objectAt(record['_ObjectPathId'], batch);
  if (!Object.values(record).some((part) => typeof part === 'object' && part !== null)) return value;
  return Object.fromEntries(
    Object.entries(record).map(([key, part]) => [
      key,
      Array.isArray(part) ? part.map((element) => withObjects(element, batch)) : withObjects(part, batch),
    ]),
  );
}

function jsonOf(value: unknown, batch: Batch): unknown {
  return isHostObject(value) ? answerIdentity(value, batch) : value;
}
