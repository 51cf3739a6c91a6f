/**
 * Builds the add-in into dist/ for the place that it will be served from, and says what became of it.
 *
 *   npm run build                                            for https://localhost:3000
 *   npm run build -- --base https://addins.example.com/plumbline
 *   npm run build -- --base https://… --cloud 21vianet       office.js from 21Vianet's network
 *   npm run build -- --out DIR                               into another folder
 *
 * The sizes are kept in .artefacts/bundle.json as well.
 * Ends with 1 where the build fails or the pane's own code is over its budget, with 2 where the words are wrong.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { moduleStats, notices } from './notices.mjs';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the first paint may load of our own code, in bytes as served (gzip). */
const firstPaintBudget = 350 * 1024;

function wordsOf() {
  const { values } = parseArgs({
    options: { base: { type: 'string' }, cloud: { type: 'string' }, out: { type: 'string' } },
  });
  const { clouds } = require('../webpack.config.js');
  if (values.cloud !== undefined && !(values.cloud in clouds)) {
    throw new Error(`--cloud is one of ${Object.keys(clouds).join(', ')}.`);
  }
  if (values.base !== undefined) checkBase(values.base);
  return values;
}

function checkBase(base) {
  const address = URL.canParse(base) ? new URL(base) : undefined;
  const isPlain = address !== undefined && address.search === '' && address.hash === '';
  if (!isPlain || address.protocol !== 'https:') {
    throw new Error(
      `--base is an https address without query, such as https://addins.example.com/plumbline; not ${base}`,
    );
  }
}

function compile(configuration) {
  const webpack = require('webpack');
  return new Promise((done, failed) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => (error ? failed(error) : done(stats)));
    });
  });
}

/** A line a file: its size as served, and whether the first paint waits for it; the first of these first, the largest first. */
function report(folder, first) {
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const sizes = scripts.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    isFirst: first.has(file),
  }));
  sizes.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.bytes - a.bytes);
  for (const { file, bytes, isFirst } of sizes) {
    console.log(
      `${(bytes / 1024).toFixed(1).padStart(8)} kB gzip  ${isFirst ? 'first paint' : 'on demand  '}  ${file}`,
    );
  }
  return sizes;
}

/** Keeps the sizes where other reports of the project are kept; bytes as served (gzip). */
function keep(sizes) {
  const folder = join(root, '.artefacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bundle.json'), `${JSON.stringify(sizes, undefined, 2)}\n`);
}

async function build({ base, cloud, out }) {
  const configure = require('../webpack.config.js');
  const configuration = await configure({ base, cloud }, { mode: 'production' });
  const folder = out === undefined ? configuration.output.path : resolve(out);
  const stats = await compile({
    ...configuration,
    context: root,
    output: { ...configuration.output, path: folder },
  });
  if (stats.hasErrors()) {
    console.error(stats.toString('errors-only'));
    return 1;
  }
  writeFileSync(join(folder, 'third-party-notices.txt'), notices(stats.toJson(moduleStats)));
  const first = new Set(
    stats.toJson({ all: false, entrypoints: true }).entrypoints.taskpane.assets.map(({ name }) => name),
  );
  const files = report(folder, first);
  const bytes = files.filter(({ isFirst }) => isFirst).reduce((sum, one) => sum + one.bytes, 0);
  keep({ firstPaint: bytes, budget: firstPaintBudget, files });
  const verdict = bytes <= firstPaintBudget ? 'within' : 'OVER';
  console.log(
    `First paint: ${(bytes / 1024).toFixed(1)} kB gzip, ${verdict} the budget of ${firstPaintBudget / 1024} kB. In ${folder}`,
  );
  return bytes <= firstPaintBudget ? 0 : 1;
}

try {
  process.exitCode = await build(wordsOf());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
