/** @jest-environment jsdom */
import { watchPaneShown } from '../../src/taskpane/paneShown';

const page = globalThis as { Office?: unknown };

type Handler = (message: { visibilityMode: string }) => void;

/** Office with a shared runtime. */
function sharedRuntime() {
  let handler: Handler | undefined;
  page.Office = {
    context: { requirements: { isSetSupported: (set: string) => set === 'SharedRuntime' } },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    addin: {
      onVisibilityModeChanged: (added: Handler) => {
        handler = added;
        return Promise.resolve(() => {
          handler = undefined;
          return Promise.resolve();
        });
      },
    },
  };
  return {
    tell: (visibilityMode: string) => handler?.({ visibilityMode }),
    isHeard: () => handler !== undefined,
  };
}

function setVisibility(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

function watched() {
  const told: string[] = [];
  const stop = watchPaneShown({ onShown: () => told.push('shown'), onHidden: () => told.push('hidden') });
  return { told, stop };
}

afterEach(() => {
  delete page.Office;
  setVisibility('visible');
});

test('a pane that is closed in a shared runtime is told, and when it is opened again', async () => {
  const { tell, isHeard } = sharedRuntime();
  const { told, stop } = watched();
  expect(told).toEqual([]);
  tell('Hidden');
  tell('Hidden');
  // Some hosts keep calling the page of a closed pane visible.
  setVisibility('visible');
  expect(told).toEqual(['hidden']);
  tell('Taskpane');
  expect(told).toEqual(['hidden', 'shown']);
  stop();
  await Promise.resolve();
  await Promise.resolve();
  expect(isHeard()).toBe(false);
});

test('without a shared runtime the page itself tells, also at the start', () => {
  setVisibility('hidden');
  const { told, stop } = watched();
  expect(told).toEqual(['hidden']);
  setVisibility('visible');
  setVisibility('hidden');
  expect(told).toEqual(['hidden', 'shown', 'hidden']);
  // Who works in it sees it, whatever the host says.
  window.dispatchEvent(new Event('focus'));
  expect(told.at(-1)).toBe('shown');
  stop();
  setVisibility('hidden');
  expect(told.at(-1)).toBe('shown');
});

test('a host that refuses to tell leaves it to the page', async () => {
  page.Office = {
    context: { requirements: { isSetSupported: () => true } },
    addin: { onVisibilityModeChanged: () => Promise.reject(new Error('no')) },
  };
  const { told, stop } = watched();
  setVisibility('hidden');
  expect(told).toEqual(['hidden']);
  stop();
  await Promise.resolve();
});

test('a host without a shared runtime is not asked', () => {
  page.Office = {
    context: { requirements: { isSetSupported: () => false } },
    get addin(): never {
      throw new Error('there is none');
    },
  };
  const { told, stop } = watched();
  setVisibility('hidden');
  expect(told).toEqual(['hidden']);
  stop();
});
