import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { toHaveNoViolations } from 'jest-axe';

/** jsdom lays nothing out, so that no size ever changes. */
class UnchangingSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// jsdom has no text coders, which the calculation engine of the embedded Excel wants, and no observer of sizes.
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: UnchangingSizes });

expect.extend(toHaveNoViolations);
