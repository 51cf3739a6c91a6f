import { commandQueue } from '../../src/taskpane/commandQueue';

/** Work that ends when it is told to. */
function work() {
  let end: (went: boolean) => void = () => undefined;
  const done = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  return { done, end };
}

function watched() {
  const told: string[] = [];
  const queue = commandQueue({
    onWaiting: (labels) => told.push(`waiting ${labels.join(', ')}`.trim()),
    onDropped: (label) => told.push(`dropped ${label}`),
  });
  const start = (id: string, running: Promise<boolean>) =>
    queue.start(id, id, () => {
      told.push(`started ${id}`);
      queue.occupy(running);
      return running;
    });
  return { told, start };
}

test('commands come one after the other, in the order in which they were asked for', async () => {
  const { told, start } = watched();
  const [first, second, third] = [work(), work(), work()];
  void start('a', first.done);
  void start('b', second.done);
  const last = start('c', third.done);
  first.end(true);
  await first.done;
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual(['started a', 'waiting b', 'waiting b, c', 'waiting c', 'started b']);
  second.end(true);
  third.end(true);
  await expect(last).resolves.toBe(true);
  expect(told.slice(5)).toEqual(['waiting', 'started c']);
});

test('a command that waits is not asked for twice', async () => {
  const { told, start } = watched();
  const first = work();
  void start('a', first.done);
  const second = start('b', Promise.resolve(true));
  expect(start('b', Promise.resolve(true))).toBe(second);
  first.end(true);
  await second;
  expect(told.filter((line) => line === 'started b')).toHaveLength(1);
});

test('after a command that did not do what was asked nothing that waits is started', async () => {
  const { told, start } = watched();
  const first = work();
  void start('a', first.done);
  const [second, third] = [start('b', Promise.resolve(true)), start('c', Promise.resolve(true))];
  first.end(false);
  await expect(Promise.all([second, third])).resolves.toEqual([false, false]);
  expect(told).toEqual([
    'started a',
    'waiting b',
    'waiting b, c',
    'waiting c',
    'dropped b',
    'waiting',
    'dropped c',
  ]);
});
