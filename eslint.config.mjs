import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import importSort from 'eslint-plugin-simple-import-sort';
import ts from 'typescript-eslint';

/** Imports name the file from its library's root (`#domain/marketplace/needs/need.states`); relative paths and barrels are not used. */
const imports = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [{ group: ['./*', '../*'], message: 'Name the file from its root: #domain/…, #features/…' }],
    },
  ],
};

/** A class with more collaborators does more than one thing; split it by family of use cases. */
const fewCollaborators = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
  message: 'A class has six dependencies at most.',
};

const sizes = { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] };

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.data/', '.dependency-cruiser.cjs'] },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-sort': importSort },
    // One block: Node's own, packages, then ours by library.
    rules: { 'import-sort/imports': ['error', { groups: [['^node:', '^@?\\w', '^#']] }] },
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...imports,
      ...sizes,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', fewCollaborators],
    },
  },
  {
    files: ['libs/**/*.ts'],
    extends: [ts.configs.strictTypeCheckedOnly],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "return refuse(…)" ends a function and says why in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What a file holds is said where it is read: rows<Skill>('skills').
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Rows are classes for the mapper's sake only: they have no methods, and are made and copied as plain data.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['libs/testing/**/*.ts', 'libs/**/*.spec.ts'],
    rules: {
      // A name or a comparison with "undefined" in it fails in plain sight.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true },
      ],
      // Spies are compared, not called.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['apps/portal/src/**/*.{ts,tsx}'], ...hooks.configs.flat['recommended-latest'] },
  {
    files: ['apps/portal/src/**/*.tsx'],
    ...a11y.flatConfigs.recommended,
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      // What scrolls must be reached by keys as well (WCAG 2.1.1): a region around a wide table, a panel of tabs.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
    },
  },
  {
    // The domain is pure: no clock, no randomness, no waiting.
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        fewCollaborators,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The clock is an argument in the domain.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The clock is an argument in the domain.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'Randomness is an argument in the domain.',
        },
        { selector: 'AwaitExpression', message: 'The domain does not wait.' },
      ],
    },
  },
  {
    files: ['.ci/*.mjs', 'apps/portal/check/**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        document: 'readonly',
        performance: 'readonly',
        PerformanceObserver: 'readonly',
      },
    },
  },
  {
    // Runs in the browser before anything else, as it stands: no modules, no build.
    files: ['apps/portal/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: {
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    // The service worker, as it is but for what the build writes in.
    files: ['apps/portal/worker/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', URL: 'readonly' },
    },
  },
  {
    // Commands and the launcher talk to a person on a terminal.
    files: ['apps/cli/**/*.ts', 'apps/launcher/**/*.ts', '**/*.bench.ts'],
    rules: { 'no-console': 'off' },
  },
);
