import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The path of a file of an installed package, found from this file where the module system says where it is,
 * else from the working folder: a program may be started anywhere.
 */
export function installedFile(packageEntry: string, ...file: string[]): string {
  const from = typeof __filename === 'string' ? __filename : path.join(process.cwd(), 'package.json');
  return path.join(path.dirname(createRequire(from).resolve(packageEntry)), ...file);
}
