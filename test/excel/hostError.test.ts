import { toHostError } from '../../src/excel/hostError';
import { hostWords } from '../../src/words/hostWords';

function officeError(code: string): Error {
  return Object.assign(new Error('本地化的消息'), { code, debugInfo: { errorLocation: 'Range.formulas' } });
}

test('a code becomes a remedy with words in both languages, and the place stays', () => {
  const error = toHostError(officeError('AccessDenied'));
  expect(error).toMatchObject({
    code: 'AccessDenied',
    place: 'Range.formulas',
    remedy: 'unprotect',
    retry: 'no',
  });
  expect(hostWords[error!.remedy]['zh-CN']).toContain('受保护');
});

test('a busy service is waited for, a vanished item is read again', () => {
  expect(toHostError(officeError('ServiceNotAvailable'))?.retry).toBe('wait');
  expect(toHostError(officeError('ItemNotFound'))?.retry).toBe('readAgain');
});

test('a code that nobody knows is still the host’s error', () => {
  expect(toHostError(officeError('Brandnew'))).toMatchObject({ code: 'Brandnew', remedy: 'unknown' });
});

test('our own errors are not the host’s', () => {
  expect(toHostError(new TypeError('undefined is not a function'))).toBeUndefined();
});
