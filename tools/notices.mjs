/** The licences of everything that a build bundles, as their authors ask. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const free = /^\(?(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|MPL-2\.0|0BSD|Unlicense)\b/;

/** The folders of the packages that a build took modules from; modules inside joined ones count. */
function packageFolders(modules, found = new Set()) {
  for (const { nameForCondition, modules: inside = [] } of modules) {
    const [, folder] =
      /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(nameForCondition ?? '') ?? [];
    if (folder !== undefined) found.add(folder);
    packageFolders(inside, found);
  }
  return [...found];
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!free.test(license ?? ''))
    throw new Error(`${name} comes under ${license}, which the add-in must not ship.`);
  return { name, text: `${name} ${version}\n${license}\n\n${licenceText(folder)}`.trim() };
}

/**
 * The notices, package by package in the order of their names. Throws where a package's licence does not allow
 * that it is shipped.
 *
 * @param stats what webpack tells of a build; see `moduleStats`.
 */
export function notices({ modules }) {
  const folders = packageFolders(modules).filter((folder) => existsSync(join(folder, 'package.json')));
  const all = folders.map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${all.map(({ text }) => text).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** What webpack must be asked to tell for the notices. */
export const moduleStats = {
  all: false,
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
  groupModulesByPath: false,
  groupModulesByType: false,
  groupModulesByAttributes: false,
  groupModulesByCacheStatus: false,
  groupModulesByExtension: false,
  groupModulesByLayer: false,
};
