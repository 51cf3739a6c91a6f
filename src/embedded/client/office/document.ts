import { selectAreas } from '../../edits/activateSheet';
import type { Edit } from '../../edits/edit';
import { writeWorkbook } from '../../files/writeWorkbook';
import { EventType } from '../../host/eventType';
import { deliverEvents } from '../../host/host';
import type { Client, Host } from '../../host/host';
import { resolveName } from '../../objects/resolveAddress';
import { CommonError, absent, callLater, optionsAndCallback } from './asyncCall';
import { selectedData, writeSelectedData } from './selectedData';
import { createSettings } from './settings';

/** What `Office.context.document` offers; the types are those of office.js. */
export type CommonDocument = Readonly<Record<string, unknown>>;

/** Events of the common API and the numbers that they have on the wire. */
const EVENTS: Readonly<Record<string, number>> = {
  documentSelectionChanged: EventType.documentSelectionChanged,
  settingsChanged: EventType.settingsChanged,
};

const SLICE_SIZE = 4 * 1024 * 1024;

/** `Office.context.document` of one client. */
export function createDocument(host: Host, client: Client): CommonDocument {
  const edit: Edit = { host, origin: client };
  const listener = new CommonListener(['documentSelectionChanged', 'settingsChanged']);
  host.clients.push(listener);
  const settings = createSettings(
    edit,
    listener.methods('settingsChanged', () => settings),
  );
  const changing = (action: () => unknown): unknown => {
    try {
      return action();
    } finally {
      host.calculator.settle();
      deliverEvents(host);
    }
  };
  const document: CommonDocument = {
    mode: 'readWrite',
    get url() {
      return host.model.name;
    },
    settings,
    getSelectedDataAsync: (coercionType: unknown, ...rest: unknown[]) =>
      callLater(rest, (options) => selectedData(host, coercionType, options)),
    setSelectedDataAsync: (data: unknown, ...rest: unknown[]) =>
      callLater(rest, (options) => changing(() => writeSelectedData(edit, data, options))),
    getFilePropertiesAsync: (...rest: unknown[]) => callLater(rest, () => ({ url: host.model.name })),
    getFileAsync: (type: unknown, ...rest: unknown[]) =>
      callLater(rest, async (options) => {
        if (type !== 'compressed') throw new CommonError(1000);
        host.calculator.settle();
        return fileOf(await writeWorkbook(host.model), Number(options.sliceSize ?? SLICE_SIZE));
      }),
    goToByIdAsync: (id: unknown, type: unknown, ...rest: unknown[]) =>
      callLater(rest, () =>
        changing(() => {
          if (type !== 'namedItem') throw new CommonError(5010);
          const place = resolveName(host.model, null, String(id));
          if (!place) throw new CommonError(3002);
          selectAreas(edit, place.sheet, [place.area]);
        }),
      ),
    ...listener.methods('documentSelectionChanged', () => document),
    bindings: absent('Office.context.document.bindings', [
      'addFromNamedItemAsync',
      'addFromPromptAsync',
      'addFromSelectionAsync',
      'getAllAsync',
      'getByIdAsync',
      'releaseByIdAsync',
    ]),
    customXmlParts: absent('Office.context.document.customXmlParts', [
      'addAsync',
      'getByIdAsync',
      'getByNamespaceAsync',
    ]),
    ...absent('Office.context.document', ['getActiveViewAsync']),
  };
  return document;
}

/** A saved file in slices. */
function fileOf(bytes: Uint8Array, sliceSize: number): object {
  const sliceCount = Math.max(1, Math.ceil(bytes.length / sliceSize));
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync: (index: number, ...rest: unknown[]) =>
      callLater(rest, () => {
        if (!Number.isInteger(index) || index < 0 || index >= sliceCount) throw new CommonError(5010);
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        return { index, size: data.length, data };
      }),
    closeAsync: (...rest: unknown[]) => callLater(rest, () => undefined),
  };
}

type Handler = (args: { readonly type: string }) => unknown;

/** Hears the host's events for handlers of the common API. */
class CommonListener implements Client {
  private readonly handlers: ReadonlyMap<string, { handler: Handler; args: () => object }[]>;

  constructor(types: readonly string[]) {
    this.handlers = new Map(types.map((type) => [type, []]));
  }

  listensTo({ type }: { readonly type: number }): boolean {
    return [...this.handlers].some(([name, handlers]) => EVENTS[name] === type && handlers.length > 0);
  }

  deliver(deliveries: Parameters<Client['deliver']>[0]): void {
    for (const { event } of deliveries) {
      for (const [name, handlers] of this.handlers) {
        if (EVENTS[name] !== event.type) continue;
        for (const { handler, args } of [...handlers]) {
          void Promise.resolve().then(() => handler({ type: name, ...args() }));
        }
      }
    }
  }

  *heldTargets(): Generator<unknown> {
    // The common API keeps no objects.
  }

  /** `addHandlerAsync` and `removeHandlerAsync` of an object that raises one event. */
  methods(name: string, source: () => object): Readonly<Record<string, unknown>> {
    const handlers = this.handlers.get(name)!;
    const demandEvent = (type: unknown): void => {
      if (type !== name) throw new CommonError(5010);
    };
    const key = name === 'settingsChanged' ? 'settings' : 'document';
    return {
      addHandlerAsync: (type: unknown, handler: Handler, ...rest: unknown[]) =>
        callLater(rest, () => {
          demandEvent(type);
          handlers.push({ handler, args: () => ({ [key]: source() }) });
        }),
      removeHandlerAsync: (type: unknown, ...rest: unknown[]) => {
        const { options } = optionsAndCallback(rest);
        callLater(rest, () => {
          demandEvent(type);
          const kept = handlers.filter(
            ({ handler }) => options.handler !== undefined && handler !== options.handler,
          );
          handlers.splice(0, handlers.length, ...kept);
        });
      },
    };
  }
}
