import { onCommandRequest } from '../../src/taskpane/commandRequests';
import { connectRibbon } from '../../src/taskpane/connectRibbon';

test('a button and its keys are told apart, and an event is always completed', async () => {
  const functions = new Map<string, (event?: { completed: () => void }) => void>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, act: () => void) => functions.set(id, act) },
      addin: { showAsTaskpane },
    },
  });
  const asked: string[] = [];
  const stop = onCommandRequest(async (commandId, by) => {
    asked.push(`${commandId} ${by}`);
    return by === 'keys' ? 'quiet' : 'wantsPane';
  });
  connectRibbon();
  const completed = jest.fn();
  functions.get('indentTask')!({ completed });
  functions.get('indentTaskByKeys')!();
  await new Promise((resolve) => setTimeout(resolve, 0));
  stop();
  expect(asked).toEqual(['indentTask button', 'indentTask keys']);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});
