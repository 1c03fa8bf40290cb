import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', '**/.build-*', 'content/', 'dist/', 'reports/', 'tests/fixtures/']),
  ts.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['findings/**', 'scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
