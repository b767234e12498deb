import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Who may import whom (docs/ARCHITECTURE.md). A folder may import itself, libraries, and the
 * folders listed; everything else of ours is refused, by alias (#state/…) and by relative path.
 */
const MAY_IMPORT = {
  model: [],
  graph: ['model'],
  search: ['model'],
  export: ['model'],
  import: ['model'],
  canvas: ['model', 'graph'],
  state: ['model', 'graph', 'search', 'messages'],
  messages: [],
  components: [],
  views: ['state', 'canvas', 'components', 'export', 'model', 'messages'],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const NO_NODE = {
  regex: '^(node:|fs$|path$|url$|child_process$|os$)',
  message: 'Only scripts and bench touch Node.',
};
const NO_SVELTE = { regex: '^svelte(/|$)', message: 'This folder knows nothing of Svelte.' };
const NO_CYTOSCAPE = {
  regex: '^cytoscape',
  message: 'src/canvas is the only importer of Cytoscape.',
};

const folderRules = FOLDERS.map((folder) => {
  const refused = FOLDERS.filter((f) => f !== folder && !MAY_IMPORT[folder].includes(f));
  const patterns = [NO_NODE];
  if (refused.length > 0) {
    patterns.push({
      regex: `^(#|(\\.\\./)+(src/)?)(${refused.join('|')})/`,
      message: `src/${folder} may import only: ${[folder, ...MAY_IMPORT[folder]].join(', ')}.`,
    });
  }
  patterns.push({
    regex: '(^|/)(scripts|bench|tests)/',
    message: 'src knows nothing of the scripts.',
  });
  if (folder !== 'canvas') patterns.push(NO_CYTOSCAPE);
  if (!['state', 'components', 'views'].includes(folder)) patterns.push(NO_SVELTE);
  return {
    files: [`src/${folder}/**/*.{ts,svelte,svelte.ts}`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

/** What starts the page, its workers and its prerendering may use all of src, and nothing else of ours. */
const startRules = {
  files: ['src/*.{ts,svelte}', 'src/prerender/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          NO_NODE,
          { regex: '(^|/)(scripts|bench|tests)/', message: 'src knows nothing of the scripts.' },
          NO_CYTOSCAPE,
        ],
      },
    ],
  },
};

/** Scripts may use the pure folders and the headless layout; nothing of the browser's. */
const scriptRules = {
  files: ['scripts/**/*.ts', 'bench/**/*.ts', 'vite.config.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(#|(\\.\\./)+src/|\\./src/)(state|messages|components|views)/',
            message:
              'Scripts may import only model, graph, search, export, import and canvas/layout.',
          },
          {
            regex: '^(#|(\\.\\./)+src/|\\./src/)canvas/(?!layout)',
            message: 'Of src/canvas, scripts may import only the headless layout.',
          },
        ],
      },
    ],
  },
};

export default ts.config(
  { ignores: ['dist/**', '.cache/**', 'test-results/**', 'playwright-report/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='$effect'] AssignmentExpression[left.type='Identifier']",
          message: 'An effect never assigns state: derive it.',
        },
      ],
    },
  },
  ...folderRules,
  startRules,
  scriptRules,
);
