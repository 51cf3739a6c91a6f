import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Bottom first. A folder imports itself and what stands before it, nothing else; type imports count. */
const layers = [
  'project',
  'words',
  'look',
  'tables',
  'workbook',
  'documents',
  'excel',
  'commands',
  'taskpane',
];

/** Folders beside the stack, and what each may import. */
const beside = {
  embedded: [],
  preview: [...layers, 'embedded'],
  cli: ['project', 'words', 'look', 'tables', 'workbook', 'documents', 'excel', 'commands', 'embedded'],
};

const folders = [...layers, ...Object.keys(beside)];

function mayImport(folder) {
  if (folder in beside) return beside[folder];
  return layers.slice(0, layers.indexOf(folder));
}

const directions = folders.map((folder) => {
  const forbidden = folders.filter((other) => other !== folder && !mayImport(folder).includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbidden.map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${folder} may import ${mayImport(folder).join(', ') || 'nothing of ours'}; src/${other} is above or beside it (docs/architecture.md, "Layers").`,
          })),
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'tmp', 'tools'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...directions,
  {
    files: ['src/{project,words,look,tables,workbook,documents,commands,taskpane,cli}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension'].map((name) => ({
          name,
          message: 'Only src/excel speaks to the host.',
        })),
      ],
    },
  },
  {
    files: ['src/project/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: 'src/project counts in serial days.' },
        { selector: "MemberExpression[object.name='Date']", message: 'src/project has no clock.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'src/project is deterministic.',
        },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: [
      'webpack.config.js',
      'src/cli/**/*.ts',
      'bench/**/*.ts',
      'test/**/*.{ts,tsx,cjs}',
      '*.cjs',
      '*.mjs',
      'tools/**/*.mjs',
    ],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
