/** Microsoft's client library as one loaded instance gives it. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
  };
}

/** The two ends of the wire: the client calls `sendMessageToHost` and sets `onMessageFromHost`. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

/**
 * Loads a fresh instance of the client library in front of an `Office` object, which the library asks for requirement
 * sets and the platform. Every connection has an instance of its own.
 */
export type LoadClient = (office: object) => Promise<ClientLibrary>;

/** The browser things that the library looks at while it loads. */
const BROWSER_NAMES = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'sessionStorage',
  'localStorage',
] as const;

/** The names that the library reads and writes both on the window and bare, which are one and the same in a page. */
const SHARED_NAMES = [
  'Microsoft',
  'Office',
  'Type',
  'Sys',
  'OSF',
  'Excel',
  'OfficeExtension',
  'OfficeExtensionBatch',
  'CustomFunctionMappings',
] as const;

/**
 * The library's script, unmodified, as a function expression of the browser things around it. A function keeps instances
 * apart and lets plain objects and arrays be those of the caller, which the library compares prototypes of.
 */
export function asFunction(script: string): string {
  const links = SHARED_NAMES.map(
    (name) =>
      `Object.defineProperty(window, '${name}', { configurable: true, get: function () { return ${name}; }, set: function (value) { ${name} = value; } });`,
  );
  return [
    `(function (${BROWSER_NAMES.join(', ')}) {`,
    `var ${SHARED_NAMES.join(', ')};`,
    ...links,
    script,
    ';return { Excel: Excel, OfficeExtension: OfficeExtension };',
    '})',
  ].join('\n');
}

/** Calls what `asFunction` made, with stand-ins for the browser that lead nowhere, and gives it its `Office`. */
export function instantiate(
  library: (...surroundings: unknown[]) => ClientLibrary,
  office: object,
): ClientLibrary {
  const surroundings = standIns();
  const instance = library.apply(
    surroundings.window,
    BROWSER_NAMES.map((name) => surroundings[name]),
  );
  surroundings.window['Office'] = office;
  return instance;
}

function standIns(): Record<(typeof BROWSER_NAMES)[number], unknown> & {
  readonly window: Record<string, unknown>;
} {
  const nothing = (): void => undefined;
  const element = (): object => ({
    setAttribute: nothing,
    appendChild: nothing,
    style: {},
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const location = {
    href: 'https://localhost/',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    pathname: '/',
    search: '',
    hash: '',
    origin: 'https://localhost',
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const navigator = { userAgent: 'Embedded', platform: '', language: 'en-US' };
  const document = {
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    head: element(),
    body: element(),
    addEventListener: nothing,
    URL: location.href,
    cookie: '',
    readyState: 'loading',
    location,
  };
  const window: Record<string, unknown> = {
    document,
    navigator,
    location,
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    performance,
  };
  window['window'] = window;
  window['self'] = window;
  window['top'] = window;
  window['parent'] = window;
  return {
    window,
    self: window,
    document,
    navigator,
    location,
    sessionStorage: storage,
    localStorage: storage,
  };
}
