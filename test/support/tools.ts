import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of test data that is kept beside the project, or `undefined` where it is absent. */
export const sharedData: string | undefined = [join(__dirname, '../../../shared/data')].find(existsSync);

function onPath(command: string): string | undefined {
  const found = spawnSync('which', [command], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** LibreOffice's command, where it is installed. */
export const soffice: string | undefined = onPath('soffice') ?? onPath('libreoffice');

/** Chromium's command, where it is installed. */
export const chromium: string | undefined = onPath('chromium') ?? onPath('chromium-browser');

/**
 * A `describe` that needs something of the machine. Where it is absent the tests are left out and the
 * closing report says so; with `CI=true` the absence is a failure.
 */
export function describeWhere(present: unknown, what: string, name: string, tests: () => void): void {
  const title = `${name} (needs ${what})`;
  if (present) describe(title, tests);
  else if (process.env.CI === 'true') {
    test(title, () => {
      throw new Error(`${what} is not on this machine; with CI=true it must be.`);
    });
  } else describe.skip(title, tests);
}

/** Runs a command of the machine and answers what it prints; where it fails, an error that says how. */
export function outputOf(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (done.status !== 0) throw new Error(`${command}: ${done.error?.message ?? ''}${done.stderr}`);
  return done.stdout;
}
