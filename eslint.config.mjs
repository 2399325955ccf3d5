import js from '@eslint/js';
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

const sizes = { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] };

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.data/', '.dependency-cruiser.cjs'] },
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
    },
  },
  {
    // The domain is pure: no clock, no randomness, no waiting.
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
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
    files: ['apps/portal/check/**/*.mjs'],
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
    // Commands and the launcher talk to a person on a terminal.
    files: ['apps/cli/**/*.ts', 'apps/launcher/**/*.ts', '**/*.bench.ts'],
    rules: { 'no-console': 'off' },
  },
);
