import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Imports go one way: lib and components, then features, then app; features do not know each other. */
const zones = [
  { target: './src/lib', from: ['./src/components', './src/features', './src/app', './src/testing'] },
  { target: './src/components', from: ['./src/features', './src/app', './src/testing'] },
  { target: './src/features', from: ['./src/app', './src/testing'] },
  ...readdirSync(new URL('./src/features', import.meta.url)).map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
  })),
];
const tests = ['src/**/*.test.{ts,tsx}', 'src/testing/**'];

export default defineConfig(
  globalIgnores(['dist', 'target', 'coverage', 'playwright-report', 'test-results', 'src/generated']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'import-x': importX },
    languageOptions: { globals: globals.browser },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.app.json' })],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  { files: tests, rules: { 'import-x/no-restricted-paths': 'off' } },
  { files: ['e2e/**/*.ts', '*.{js,ts}'], languageOptions: { globals: globals.node } },
  prettier,
);
