import { HostError, apiNotFound } from '../../protocol/hostError';

/** What a callback of the common API is given. */
export interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | undefined;
  readonly asyncContext: unknown;
}

/** The errors of the common API that can come up here, by their documented codes. */
const ERRORS = {
  1000: ['Invalid Coercion Type', 'The specified coercion type is not supported.'],
  1001: ['Data Read Error', 'The current selection is not supported.'],
  2000: ['Data Write Error', 'The supplied data object type is not supported.'],
  2001: ['Data Write Error', 'Cannot write to the current selection.'],
  2002: [
    'Data Write Error',
    'The supplied data object is not compatible with the shape or dimensions of the current selection.',
  ],
  3002: ['Invalid Binding Error', 'The specified binding does not exist.'],
  5001: ['Internal Error', 'An internal error has occurred.'],
  5010: ['Invalid Parameter', 'One or more parameters are not valid.'],
} as const;

/** An error of the common API. */
export class CommonError extends Error {
  constructor(readonly code: keyof typeof ERRORS) {
    super(ERRORS[code][1]);
    this.name = ERRORS[code][0];
  }
}

type Callback = (result: AsyncResult) => unknown;
type Options = Readonly<Record<string, unknown>>;

/** The options and the callback that stand at the end of a call, in either order and both optional. */
export function optionsAndCallback(rest: readonly unknown[]): {
  options: Options;
  callback: Callback | undefined;
} {
  const options = rest.find((each) => typeof each === 'object' && each !== null) as Options | undefined;
  const callback = rest.find((each) => typeof each === 'function') ?? options?.callback;
  return { options: options ?? {}, callback: callback as Callback | undefined };
}

/** Does something on a later turn, as the common API does everything, and tells the callback how it went. */
export function callLater(rest: readonly unknown[], action: (options: Options) => unknown): void {
  const { options, callback } = optionsAndCallback(rest);
  const asyncContext = options.asyncContext;
  const answer = async (): Promise<AsyncResult> => {
    try {
      return { status: 'succeeded', value: await action(options), error: undefined, asyncContext };
    } catch (thrown) {
      return { status: 'failed', value: undefined, error: errorOf(thrown), asyncContext };
    }
  };
  void Promise.resolve()
    .then(answer)
    .then((result) => callback?.(result));
}

function errorOf(thrown: unknown): NonNullable<AsyncResult['error']> {
  if (thrown instanceof CommonError) return { code: thrown.code, name: thrown.name, message: thrown.message };
  if (!(thrown instanceof HostError)) throw thrown;
  return { code: thrown.code === 'AccessDenied' ? 2001 : 5001, name: thrown.code, message: thrown.message };
}

/** Members that Excel has and the embedded Excel has not: calling one throws `ApiNotFound`, which names it. */
export function absent(owner: string, members: readonly string[]): Readonly<Record<string, () => never>> {
  return Object.fromEntries(
    members.map((name) => [
      name,
      () => {
        throw apiNotFound(`${owner}.${name}`);
      },
    ]),
  );
}
