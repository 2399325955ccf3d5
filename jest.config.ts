/** @jest-config-loader ts-node
 *  @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"module": "CommonJS", "moduleResolution": "node10", "ignoreDeprecations": "6.0", "customConditions": null, "verbatimModuleSyntax": false}}
 */
import type { Config } from 'jest';

/** Four kinds of test: `.spec` (pure), `.medium.spec` (real PostgreSQL), `.e2e-spec` (whole system), `.browser-spec` (portal). */
const config: Config = {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.browser-spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  globalSetup: '<rootDir>/libs/testing/src/jest-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/jest-teardown.ts',
  testSequencer: '<rootDir>/libs/testing/src/longest-first.mjs',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  // Ends what hangs, on a slow machine too; how fast something is, benchmarks and the tests' own figures say.
  testTimeout: 900_000,
  maxWorkers: 2,
  // Modules of past files stay in a worker's memory: with gigabytes of them, collecting garbage takes longer than testing.
  workerIdleMemoryLimit: '1GB',
};

export default config;
