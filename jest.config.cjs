/** Two projects: pure code, host code and files run in Node; the task pane runs in jsdom. */
const shared = {
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@ironcalc|@borgar)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.cjs' },
};

module.exports = {
  reporters: ['default', '<rootDir>/test/support/closingReporter.cjs'],
  testTimeout: 120_000,
  // Jest leaves a core free for watching; here all are for the tests.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/fixedSeed.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/support/paneSetup.ts'],
    },
  ],
};
