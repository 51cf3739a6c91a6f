const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');

/** Where office.js comes from, by the cloud that the tenant lives in: Microsoft's own addresses. */
const clouds = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

const DEV_ADDRESS = 'https://localhost:3000';

/** What the product page may load; the add-in sends nothing anywhere. */
const contentSecurityPolicy = (officeCdn) =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeCdn}`,
    // Fluent UI writes its rules into style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * How an administrator deploys it and what is to be tried then, beside the help page that leads there; a server may not
 * say that texts are UTF-8. They name each other as they are called there.
 */
const installPages = ['install', 'install.zh-CN', 'checklist'].map((name) => ({
  from: `docs/${name}.md`,
  to: `${name}.txt`,
  transform: (text) => `\uFEFF${text.toString('utf8').replace(/\]\(([\w.-]+)\.md\)/g, ']($1.txt)')}`,
}));

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
  },
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
  // chinese-days names its ES module as one of CommonJS.
  { test: /\.es\.js$/, type: 'javascript/esm' },
  // Packages that ship ES modules without file extensions in their imports.
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
];

function common(mode) {
  return {
    mode,
    // No `eval` in any build: the product's content security policy forbids it.
    devtool: 'source-map',
    target: ['web', 'es2022'],
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      // What the embedded Excel needs of Node; pages bring their own environment.
      alias: { [path.resolve(__dirname, 'src/embedded/environment/inNode')]: false },
    },
    module: { rules },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The add-in: one page that is the pane, the ribbon's function file and the shared runtime. */
async function product(mode, isServed, { base = DEV_ADDRESS, cloud = 'microsoft' }) {
  const officeScript = clouds[cloud];
  return {
    ...common(mode),
    name: 'product',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].[contenthash:8].js',
      // The folder holds this build and nothing else: it is put on a server whole.
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        templateParameters: {
          officeScript,
          contentSecurityPolicy: contentSecurityPolicy(new URL(officeScript).origin),
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
          { from: 'manifest.xml', transform: (manifest) => forItsPlace(manifest, base) },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'src/taskpane/privacy.html', to: 'privacy.html' },
          ...installPages,
        ],
      }),
    ],
    devServer: isServed
      ? {
          host: 'localhost',
          port: 3000,
          server: { type: 'https', options: await devCertificates() },
          hot: false,
          liveReload: true,
        }
      : undefined,
  };
}

/** The manifest of a build names the address that the build is served from. */
function forItsPlace(manifest, base) {
  const address = base.replace(/\/$/, '');
  const origin = new URL(address).origin;
  return manifest
    .toString('utf8')
    .replace(`<AppDomain>${DEV_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEV_ADDRESS, address);
}

function devCertificates() {
  return require('office-addin-dev-certs').getHttpsServerOptions();
}

/** The browser page: the real pane beside an embedded workbook. */
function preview(mode) {
  return {
    ...common(mode),
    name: 'preview',
    entry: { preview: './src/preview/main.tsx' },
    output: { path: path.resolve(__dirname, '.artefacts/preview'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'index.html', template: './src/preview/preview.html' }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js',
            to: 'office-js/',
            info: { minimized: true },
          },
          { from: 'assets/*.png' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'src/taskpane/privacy.html', to: 'privacy.html' },
          ...installPages,
        ],
      }),
    ],
    devServer: {
      // For who sits here: the page holds their workbook.
      host: 'localhost',
      port: 3100,
      static: false,
      open: hasBrowser(),
      hot: false,
      liveReload: true,
      client: { overlay: false },
    },
  };
}

/** Whether somebody sits in front of this machine; a build machine has nothing to open. */
function hasBrowser() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  return env.preview ? preview(mode) : product(mode, Boolean(env.WEBPACK_SERVE), env);
};
module.exports.clouds = clouds;
