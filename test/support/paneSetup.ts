import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { toHaveNoViolations } from 'jest-axe';
import { structuredCopy } from './structuredCopy';

/** jsdom lays nothing out, so that no size ever changes. */
class UnchangingSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// jsdom has no text coders, which the calculation engine of the embedded Excel wants, no copies of data, and no
// observer of sizes.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: structuredCopy,
  ResizeObserver: UnchangingSizes,
});

expect.extend(toHaveNoViolations);

// How long something may take to appear is not what these tests judge.
configure({ asyncUtilTimeout: 30_000 });
