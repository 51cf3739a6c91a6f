import { apiNotFound } from './hostError';
import { NULL_OBJECT, getterOf } from './hostObject';
import type { HostClass, HostObject } from './hostObject';
import type { Dispatch } from './dispatch';
import { classOf } from './dispatch';
import type { QueryInfo } from './request';

/** What a load asks of one object: everything, or some members with what is asked of them in turn. */
interface Selection {
  all: boolean;
  readonly members: Map<string, { readonly name: string; readonly selection: Selection }>;
}

function emptySelection(): Selection {
  return { all: false, members: new Map() };
}

/** The tree of a load's paths: `format/fill/color` and `*` become nested selections. */
function parseSelection(query: QueryInfo): Selection {
  const root = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths) addPath(root, path);
  if ((query.Select ?? []).length === 0) root.all = true;
  return root;
}

/** What code writes that wants a collection's items and none of their properties; Excel knows no such property either. */
const NO_PROPERTIES = new Set(['$none', 'no-properties-needed']);

function addPath(root: Selection, path: string): void {
  if (NO_PROPERTIES.has(path.trim())) return;
  let node = root;
  for (const step of path.split(/[/.]/).map((part) => part.trim())) {
    if (step === '' || step === '*' || step === '$all') {
      node.all = true;
      return;
    }
    const key = step.toLowerCase();
    let member = node.members.get(key);
    if (!member) node.members.set(key, (member = { name: step, selection: emptySelection() }));
    node = member.selection;
  }
}

/** A class's members by their names in lower case: a load may spell them in any case. */
interface MemberNames {
  readonly properties: Map<string, string>;
  readonly navigation: Map<string, string>;
}

const namesOf = new WeakMap<HostClass<unknown>, MemberNames>();

function memberNames(type: HostClass<unknown>): MemberNames {
  let names = namesOf.get(type);
  if (!names) {
    const byLower = (record: object | undefined): Map<string, string> =>
      new Map(Object.keys(record ?? {}).map((name) => [name.toLowerCase(), name]));
    namesOf.set(
      type,
      (names = { properties: byLower(type.properties), navigation: byLower(type.navigation) }),
    );
  }
  return names;
}

/** Answers a `load`: the selected properties in PascalCase, collections as `{_Items: […]}`, a null object as null. */
export function answerQuery(object: HostObject, query: QueryInfo, dispatch: Dispatch): unknown {
  return answer(object, parseSelection(query), dispatch, query);
}

/** The properties that tell the client how to reach an object again. */
export function answerIdentity(object: HostObject, dispatch: Dispatch): unknown {
  if (object === NULL_OBJECT) return null;
  const { session } = dispatch;
  const type = classOf(object, dispatch);
  const { target } = object;
  const identity: Record<string, unknown> = {};
  for (const name of type.identity ?? []) {
    const property = type.properties[name];
    if (property) identity[name] = getterOf(property)(target, session);
  }
  const referenceId = session.referenceIdOf(object);
  if (referenceId) identity['_ReferenceId'] = referenceId;
  return identity;
}

function answer(object: HostObject, selection: Selection, dispatch: Dispatch, page?: QueryInfo): unknown {
  if (object === NULL_OBJECT) return null;
  const { session } = dispatch;
  const type = classOf(object, dispatch);
  const { target } = object;
  type.check?.(target, session);
  const result = answerIdentity(object, dispatch) as Record<string, unknown>;
  const names = memberNames(type);
  const forItems: Selection = { all: selection.all, members: new Map() };
  if (selection.all) addAllProperties(object, result, dispatch);
  for (const [key, { name, selection: inner }] of selection.members) {
    const property = names.properties.get(key);
    const navigation = names.navigation.get(key);
    if (property) result[property] ??= getterOf(type.properties[property]!)(target, session);
    else if (navigation) {
      const nested = inner.all || inner.members.size > 0 ? inner : { ...inner, all: true };
      result[navigation] = answer(type.navigation![navigation]!(target, session), nested, dispatch);
    } else if (type.items) forItems.members.set(key, { name, selection: inner });
    else throw apiNotFound(`${type.name}.${name}`);
  }
  if (type.items && (forItems.all || forItems.members.size > 0 || selection.members.size === 0)) {
    result['_Items'] = pageOf(type.items(target, session), page).map((item) =>
      answer(item, forItems, dispatch),
    );
  }
  return result;
}

function addAllProperties(object: HostObject, result: Record<string, unknown>, dispatch: Dispatch): void {
  for (const [name, property] of Object.entries(classOf(object, dispatch).properties)) {
    if (!name.startsWith('_')) result[name] = getterOf(property)(object.target, dispatch.session);
  }
}

function pageOf(items: readonly HostObject[], page: QueryInfo | undefined): readonly HostObject[] {
  const start = page?.Skip ?? 0;
  return page?.Top === undefined ? items.slice(start) : items.slice(start, start + page.Top);
}
