import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { useKeptFocus } from '../../src/taskpane/useKeptFocus';

function Page({ greys = false }: { readonly greys?: boolean }) {
  const whole = useRef<HTMLElement>(null);
  const [pressed, setPressed] = useState<readonly string[]>([]);
  useKeptFocus(whole);
  const press = (name: string) => setPressed([...pressed, name]);
  return (
    <main ref={whole} tabIndex={-1}>
      <button type="button">elsewhere</button>
      <ul>
        {['a', 'b'].map((name) =>
          pressed.includes(name) && !greys ? null : (
            <li key={name}>
              <button type="button" disabled={pressed.includes(name)} onClick={() => press(name)}>
                {name}
              </button>
            </li>
          ),
        )}
      </ul>
    </main>
  );
}

const user = userEvent.setup();
let hasFocus: jest.SpyInstance<boolean>;

beforeEach(() => {
  hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => hasFocus.mockRestore());

test.each([false, true])(
  'the keyboard stays near a button that goes when it is pressed (greyed: %j)',
  async (greys) => {
    render(<Page greys={greys} />);
    await user.click(screen.getByRole('button', { name: 'a' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'b' })).toHaveFocus());
  },
);

test('where nothing is left near, the whole has the keyboard', async () => {
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'a' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'b' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'b' }));
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('a page without the keyboard takes it from nobody', async () => {
  render(<Page />);
  screen.getByRole('button', { name: 'a' }).focus();
  hasFocus.mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: 'a' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'a' })).toBeNull());
  expect(document.body).toHaveFocus();
});
