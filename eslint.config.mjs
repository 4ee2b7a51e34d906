// What the linter checks: common mistakes, React's rules, and the layers and habits of this project.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { projectRules } from './scripts/lint/rules.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const plainNode = ['**/*.mjs', '**/*.cjs'];

const nodeGlobals = ['process', 'console', 'Buffer', 'URL', 'performance', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'AbortController', 'AbortSignal', 'TextDecoder', 'TextEncoder', 'structuredClone'];
const commonJsGlobals = ['require', 'module', 'exports', '__dirname', '__filename'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const noEnums = { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' };
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' };
const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'shared has no clock: take the instant as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'shared has no clock: take the instant as an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'shared has no clock: take the instant as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'shared has no randomness: take the choice as an argument.' },
];
const impureGlobals = ['performance', 'crypto', 'process', 'Buffer', 'console', 'fetch', 'window', 'document', 'localStorage', 'navigator', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'globalThis'];

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'dist/', '.cache/', 'test-output/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    plugins: { unsit: projectRules },
    rules: {
      'unsit/layers': 'error',
      'unsit/opening-comment': 'error',
      'unsit/no-barrel': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', noEnums, noDefaultExport],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noEnums, noDefaultExport, ...impureSyntax],
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: 'shared is pure: no clock, randomness, Node or browser.' }))],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: plainNode,
    languageOptions: { globals: readonly(nodeGlobals) },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: readonly(commonJsGlobals) },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['*.config.mjs'],
    rules: { 'no-restricted-syntax': ['error', noEnums] },
  },
);
