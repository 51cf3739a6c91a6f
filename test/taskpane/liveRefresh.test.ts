import {
  liveRefresh,
  usualPace,
  type LiveState,
  type LookResult,
  type RefreshEnd,
} from '../../src/taskpane/liveRefresh';

/** A clock that is turned by hand. */
function handClock() {
  let now = 0;
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  const setTimer = (milliseconds: number, ring: () => void) => {
    const alarm = { at: now + milliseconds, ring };
    alarms.add(alarm);
    return () => void alarms.delete(alarm);
  };
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      alarms.delete(next);
      now = next.at;
      next.ring();
      await settle();
    }
    now = end;
  };
  return { setTimer, pass, settle, alarms };
}

/** A workbook of one text: a refresh writes what follows from it, which is what people type and our own. */
function bench(start = 'a') {
  const clock = handClock();
  const states: LiveState[] = [];
  const book = { print: start, isOn: true, looks: 0, refreshes: 0 };
  let refreshEnd: RefreshEnd = 'done';
  let lookEnd: 'notNow' | 'failed' | undefined;
  let onRefresh = () => {};
  const live = liveRefresh(
    {
      look: async (): Promise<LookResult | 'notNow' | 'failed'> => {
        book.looks += 1;
        return Promise.resolve(lookEnd ?? { isOn: book.isOn, print: book.print });
      },
      refresh: async () => {
        book.refreshes += 1;
        onRefresh();
        return Promise.resolve(refreshEnd);
      },
      onState: (state) => states.push(state),
    },
    clock.setTimer,
  );
  return {
    ...clock,
    live,
    book,
    states,
    refreshEndsWith: (end: RefreshEnd) => (refreshEnd = end),
    lookEndsWith: (end: 'notNow' | 'failed' | undefined) => (lookEnd = end),
    whileRefreshing: (act: () => void) => (onRefresh = act),
  };
}

const { debounce, retry, slow, between } = usualPace;

test('begins with a look, and brings a workbook that nobody knows in step', async () => {
  const { book, states, pass } = bench();
  await pass(0);
  expect(book).toMatchObject({ looks: 1, refreshes: 1 });
  expect(states).toEqual(['updating', 'upToDate']);
});

test('a burst of edits is one refresh, after a moment of quiet, without a look', async () => {
  const { book, live, pass } = bench();
  await pass(0);
  for (let edit = 0; edit < 5; edit += 1) {
    live.tableEdited();
    await pass(debounce - 1);
  }
  expect(book.refreshes).toBe(1);
  await pass(1);
  expect(book).toMatchObject({ looks: 1, refreshes: 2 });
});

test('an edit during a refresh is worked in afterwards', async () => {
  const { book, live, pass, whileRefreshing } = bench();
  await pass(0);
  whileRefreshing(() => {
    whileRefreshing(() => {});
    live.tableEdited();
  });
  live.tableEdited();
  await pass(debounce);
  expect(book.refreshes).toBe(2);
  await pass(debounce);
  expect(book.refreshes).toBe(3);
});

test('what nobody told of is found by the slow look; where nothing changed nothing is done', async () => {
  const { book, pass } = bench();
  await pass(0);
  await pass(slow);
  expect(book).toMatchObject({ looks: 2, refreshes: 1 });
  book.print = 'b';
  await pass(slow);
  expect(book).toMatchObject({ looks: 3, refreshes: 2 });
  await pass(slow);
  expect(book).toMatchObject({ looks: 4, refreshes: 2 });
});

test('looks that are asked for in a row are one', async () => {
  const { book, live, pass } = bench();
  await pass(0);
  for (let sheet = 0; sheet < 5; sheet += 1) {
    live.lookSoon();
    await pass(100);
  }
  expect(book.looks).toBe(1);
  // Once the rest is over, so that what a co-author wrote meanwhile is not missed.
  await pass(between);
  expect(book.looks).toBe(2);
  await pass(between);
  expect(book.looks).toBe(2);
  live.lookSoon();
  await pass(0);
  expect(book.looks).toBe(3);
});

test('while a cell is edited it waits and tries again by itself', async () => {
  const { book, live, states, pass, refreshEndsWith } = bench();
  await pass(0);
  refreshEndsWith('notNow');
  live.tableEdited();
  await pass(debounce);
  expect(states.at(-1)).toBe('waiting');
  await pass(3 * retry);
  expect(book.refreshes).toBe(5);
  refreshEndsWith('done');
  await pass(retry);
  expect(states.at(-1)).toBe('upToDate');
  expect(book.refreshes).toBe(6);
});

test('a look that cannot be done now is done later', async () => {
  const { book, states, pass, lookEndsWith } = bench();
  lookEndsWith('notNow');
  await pass(0);
  expect(states).toEqual([]);
  lookEndsWith('failed');
  await pass(retry);
  expect(states).toEqual(['failed']);
  lookEndsWith(undefined);
  await pass(slow);
  expect(states.at(-1)).toBe('upToDate');
  expect(book.refreshes).toBe(1);
});

test('switched off, edits of tables do nothing at all until the setting is changed', async () => {
  const { book, live, states, pass } = bench();
  book.isOn = false;
  await pass(0);
  expect(states).toEqual(['off']);
  live.tableEdited();
  await pass(debounce);
  expect(book).toMatchObject({ looks: 1, refreshes: 0 });
  book.isOn = true;
  live.formEdited();
  await pass(debounce);
  expect(book).toMatchObject({ looks: 2, refreshes: 1 });
});

test('a form that is edited is looked at first, so that switching off does not refresh once more', async () => {
  const { book, live, states, pass } = bench();
  await pass(0);
  book.isOn = false;
  book.print = 'b';
  live.formEdited();
  await pass(debounce);
  expect(book.refreshes).toBe(1);
  expect(states.at(-1)).toBe('off');
});

test('what stands in the way is told, and not tried again before somebody edits or comes back', async () => {
  const { book, live, states, pass, refreshEndsWith } = bench();
  refreshEndsWith('blocked');
  await pass(0);
  await pass(3 * slow);
  expect(book).toMatchObject({ looks: 4, refreshes: 1 });
  expect(states.at(-1)).toBe('blocked');
  live.lookSoon();
  await pass(between);
  expect(book).toMatchObject({ looks: 5, refreshes: 2 });
  expect(states.at(-1)).toBe('blocked');
  refreshEndsWith('done');
  live.tableEdited();
  await pass(debounce);
  expect(states.at(-1)).toBe('upToDate');
  await pass(slow);
  expect(states.at(-1)).toBe('upToDate');
});

test('what is left to a press of Refresh stays told, edits are worked in, and it is over when it is done', async () => {
  const { book, live, states, pass, refreshEndsWith } = bench();
  refreshEndsWith('left');
  await pass(0);
  live.tableEdited();
  await pass(debounce);
  expect(states.at(-1)).toBe('left');
  await pass(2 * slow);
  expect(states.at(-1)).toBe('left');
  expect(book.refreshes).toBe(2);
  refreshEndsWith('done');
  live.lookSoon();
  await pass(between);
  expect(states.at(-1)).toBe('upToDate');
});

test('an edit that something stood in the way of is told of by the looks that follow', async () => {
  const { book, live, states, pass, refreshEndsWith } = bench();
  await pass(0);
  refreshEndsWith('blocked');
  live.tableEdited();
  await pass(debounce);
  await pass(2 * slow);
  expect(states.at(-1)).toBe('blocked');
  // By the edit, and once more by the first look: the print does not tell that a sheet was protected.
  expect(book.refreshes).toBe(3);
  refreshEndsWith('done');
  live.pause();
  live.resume();
  await pass(0);
  expect(states.at(-1)).toBe('upToDate');
});

test('switched off unheard, by a co-author or in the pane, it stops at the next edit', async () => {
  const { book, live, states, pass, refreshEndsWith } = bench();
  await pass(0);
  book.isOn = false;
  refreshEndsWith('off');
  for (let edit = 0; edit < 5; edit += 1) {
    live.tableEdited();
    await pass(debounce);
  }
  expect(book).toMatchObject({ looks: 1, refreshes: 2 });
  expect(states.at(-1)).toBe('off');
  book.isOn = true;
  refreshEndsWith('done');
  await pass(slow);
  expect(book).toMatchObject({ looks: 2, refreshes: 3 });
  expect(states.at(-1)).toBe('upToDate');
});

test('where a host does not tell our own writes from others, it ends by itself', async () => {
  const { book, live, pass, whileRefreshing } = bench();
  await pass(0);
  let writes = 0;
  whileRefreshing(() => {
    // The first refresh writes, and is told of its own write; the next finds nothing to write.
    if (writes === 0) live.tableEdited();
    writes += 1;
  });
  live.tableEdited();
  await pass(10 * debounce);
  expect(book.refreshes).toBe(3);
});

test('stopped, it leaves no alarm behind', async () => {
  const { live, pass, alarms } = bench();
  await pass(0);
  live.tableEdited();
  live.stop();
  expect([...alarms]).toEqual([]);
});

test('while nobody sees the pane it neither looks nor writes; seen again it catches up by content', async () => {
  const { book, live, states, pass, alarms } = bench();
  await pass(0);
  live.tableEdited();
  live.pause();
  expect(alarms.size).toBeLessThanOrEqual(1);
  book.print = 'b';
  live.tableEdited();
  live.formEdited();
  live.lookSoon();
  await pass(5 * slow);
  expect(book).toMatchObject({ looks: 1, refreshes: 1 });
  live.resume();
  expect(states.at(-1)).toBe('waiting');
  await pass(0);
  expect(book).toMatchObject({ looks: 2, refreshes: 2 });
  expect(states.at(-1)).toBe('upToDate');
  await pass(slow);
  expect(book).toMatchObject({ looks: 3, refreshes: 2 });
});

test('seen again, a workbook that nobody changed is looked at and left alone', async () => {
  const { book, live, states, pass } = bench();
  await pass(0);
  live.pause();
  await pass(slow);
  live.resume();
  live.resume();
  await pass(slow - 1);
  expect(book).toMatchObject({ looks: 2, refreshes: 1 });
  expect(states.at(-1)).toBe('upToDate');
});

test('a pane that is closed during a refresh lets it end, and nothing follows', async () => {
  const { book, live, pass, whileRefreshing } = bench();
  await pass(0);
  whileRefreshing(() => {
    live.tableEdited();
    live.pause();
  });
  live.tableEdited();
  await pass(5 * slow);
  expect(book).toMatchObject({ looks: 1, refreshes: 2 });
});

test('switched off meanwhile, it stays off when the pane is seen again', async () => {
  const { book, live, states, pass } = bench();
  await pass(0);
  live.pause();
  book.isOn = false;
  book.print = 'b';
  live.resume();
  await pass(slow);
  expect(book.refreshes).toBe(1);
  expect(states.at(-1)).toBe('off');
});
