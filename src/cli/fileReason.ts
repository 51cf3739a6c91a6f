/** What the file system's codes mean to the person at the terminal. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be accessed',
  EPERM: 'it may not be accessed',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program holds it open',
};

/**
 * Why the file system refused, in words.
 *
 * @example
 * fileReason(Object.assign(new Error('…'), { code: 'ENOSPC' })); //=> 'the disk is full'
 */
export function fileReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
