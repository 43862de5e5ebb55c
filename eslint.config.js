import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src and what each may import from (the arrows of the house point one way):
 * corpus → extract → index → answer → library → bot | cli; encoder, chart, words, store and config are leaves.
 */
const MAY_IMPORT = {
  corpus: [],
  encoder: [],
  extract: ['corpus'],
  index: ['corpus', 'extract'],
  answer: ['corpus', 'extract', 'encoder', 'index'],
  library: ['corpus', 'extract', 'encoder', 'index', 'answer'],
  chart: [],
  words: [],
  store: [],
  config: [],
  bot: ['library', 'chart', 'words', 'store', 'config'],
  cli: ['library', 'chart', 'words', 'store', 'config'],
};
const ROOMS = Object.keys(MAY_IMPORT);

/** Packages that only one room may touch. */
const ONLY_IN = [
  { packages: 'minisearch', owner: 'index' },
  { packages: 'onnxruntime-node|@huggingface/tokenizers', owner: 'encoder' },
  { packages: 'discord\\.js|@discordjs/[^/]+', owner: 'bot' },
];

/** The rule for a room: no package that belongs to another. */
const foreign = (room) =>
  ONLY_IN.filter(({ owner }) => owner !== room).map(({ packages, owner }) => ({
    regex: `^(${packages})(/|$)`,
    message: `Only src/${owner} imports ${packages.replace('\\', '')}.`,
  }));

const arrows = ROOMS.map((room) => {
  const others = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\.?/)+(src/)?(${others.join('|')})(/|\\.ts$)`,
              message: `src/${room} may import from ${MAY_IMPORT[room].join(', ') || 'no other room'} only.`,
            },
            ...foreign(room),
          ],
        },
      ],
    },
  };
});

/** The entry opens the rooms, it does not do their work. */
const entry = {
  files: ['src/byline.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: foreign('byline') }] },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'out/', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  arrows,
  entry,
);
