/**
 * Completes package-lock.json with the platform packages that the registry in use does not carry.
 *
 * Native packages come one a platform, as exact optional dependencies. A registry that mirrors only some
 * platforms makes `npm install` leave the others out of the lockfile, and `npm ci` then refuses it. This adds
 * them (version, platform, no checksum), so that the lockfile installs everywhere. Run after every
 * `npm install`: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** `@swc/core-win32-x64-msvc` → os win32, cpu x64. */
function platformOf(name) {
  const found =
    /(darwin|linux|win32|android|freebsd|netbsd|openbsd|sunos|aix|openharmony)-(arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64|mips64el)/.exec(
      name,
    );
  if (found) return { os: [found[1]], cpu: [found[2]] };
  return name.includes('wasm32') ? { cpu: ['wasm32'] } : {};
}

const added = {};
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const version = /^[~^]?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1];
    if (path in lock.packages || version === undefined) continue;
    added[path] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      license: entry.license,
      optional: true,
      ...platformOf(name),
    };
  }
}

const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) =>
  a < b ? -1 : a > b ? 1 : 0,
);
lock.packages = Object.fromEntries(packages);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} platform packages added`);
