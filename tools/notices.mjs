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

/** The MIT licence for a package that names it and ships no text; whose it is, its repository tells. */
const mitText = (holder) => `MIT License

Copyright (c) the authors of ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

function licenceText(folder, { name, license, repository }) {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  if (license !== 'MIT') throw new Error(`${name} ships no text of its licence, ${license}.`);
  return mitText((repository?.url ?? name).replace(/^git\+|\.git$/g, ''));
}

function noticeOf(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = about;
  if (!free.test(license ?? ''))
    throw new Error(`${name} comes under ${license}, which the add-in must not ship.`);
  return { name, text: `${name} ${version}\n${license}\n\n${licenceText(folder, about)}`.trim() };
}

/**
 * The notices, package by package in the order of their names. Throws where a package's licence does not allow
 * that it is shipped, or its text is nowhere.
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
