import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
}

const root = join(__dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Licences under which the product may carry a library. */
const allowed = /^\(?(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|MPL-2\.0|0BSD|CC0-1\.0)\b/;
/** Written with a slash where SPDX wants OR. */
const slashed = ['MIT/Apache-2.0'];

describe('dependencies', () => {
  test('the product carries only libraries under permissive licences', () => {
    const others = Object.entries(lock.packages)
      .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.link)
      .filter(([, { license = 'none' }]) => !allowed.test(license) && !slashed.includes(license))
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(others).toEqual([]);
  });

  test('the lockfile names no place but the public registry and this tree', () => {
    const places = Object.values(lock.packages)
      .map((entry) => entry.resolved)
      .filter((place) => place !== undefined && !place.startsWith('https://registry.npmjs.org/'))
      .filter((place) => !place!.startsWith('tools/') && !place!.startsWith('file:'));
    expect(places).toEqual([]);
  });

  test('modules form no cycles and none is orphaned', () => {
    const run = spawnSync(process.execPath, [join(root, 'node_modules/.bin/depcruise'), 'src'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stdout.split('\n').filter((line) => /^\s*error/.test(line))).toEqual([]);
    expect(run.status).toBe(0);
  });
});
