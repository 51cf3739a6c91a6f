import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ProductPane, type PageReadiness } from '../../src/taskpane/ProductPane';
import { openExcel } from '../../src/embedded/openExcel';

jest.setTimeout(60_000);

const page = (readiness: PageReadiness) => <ProductPane firstLanguage="en-US" readiness={readiness} />;

test('an Office that is late is waited for, which is said with what to do, and the pane comes when it does', async () => {
  const { container, rerender } = render(page({ kind: 'waiting' }));
  expect(screen.getByRole('status')).toHaveTextContent('Connecting to Excel…');
  expect(screen.queryByRole('button')).toBeNull();
  rerender(page({ kind: 'late' }));
  expect(screen.getByRole('status')).toHaveTextContent('Connecting to Excel…');
  expect(screen.getByRole('heading', { name: 'No connection to Excel yet' })).toBeVisible();
  expect(screen.getByText(/Still waiting: the pane opens by itself/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  expect(await axe(container)).toHaveNoViolations();
  const { Excel } = await openExcel();
  rerender(page({ kind: 'ready', host: Excel, displayLanguage: 'en-US' }));
  expect(await screen.findByLabelText(/^Project name/, {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'No connection to Excel yet' })).toBeNull();
});

test.each([
  ['notExcel', 'Open this in Excel'],
  ['tooOld', 'This Excel is too old'],
] as const)('%s is explained, and not waited for', async (kind, title) => {
  const { container } = render(page({ kind }));
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('button')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});
