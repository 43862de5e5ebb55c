/**
 * Which module may import which. Arrows point one way:
 * text → corpus → extract → index → answer → library → bot | cli; encoder is used by answer and library;
 * commands describes what bot and cli do; chart, words, store, config, version and thread are leaves.
 */
export const MAY_IMPORT = {
  text: [],
  corpus: ['text', 'thread'],
  encoder: [],
  extract: ['text', 'corpus'],
  index: ['text', 'corpus', 'extract'],
  answer: ['text', 'corpus', 'extract', 'encoder', 'index'],
  library: ['text', 'corpus', 'extract', 'encoder', 'index', 'answer', 'thread'],
  commands: ['library', 'words', 'version'],
  chart: [],
  words: [],
  store: [],
  config: [],
  version: [],
  thread: [],
  bot: ['library', 'commands', 'chart', 'words', 'store', 'config', 'thread'],
  cli: ['library', 'commands', 'chart', 'words', 'store', 'config'],
};

/** Arrows inside a module. */
const INSIDE = {
  'src/extract/figures/quantities': ['src/extract/figures/events', 'src/extract/speech'],
  'src/extract/figures/events': ['src/extract/speech'],
  'src/extract/speech': ['src/extract/figures'],
  'src/extract/dates': ['src/extract/figures', 'src/extract/speech'],
  'src/text/en': ['src/text/es'],
  'src/index/people': ['src/index/ledger', 'src/index/passages'],
  'src/index/ledger': ['src/index/people', 'src/index/passages'],
  'src/index/passages': ['src/index/people', 'src/index/ledger'],
  'src/bot/views': ['src/bot/commands', 'src/bot/interactions', 'src/bot/gateway', 'src/bot/replies'],
  'src/bot/replies': ['src/bot/commands', 'src/bot/interactions', 'src/bot/gateway'],
  'src/bot/commands': ['src/bot/interactions', 'src/bot/gateway'],
};

/** Packages that one module alone may touch. */
const ONLY_IN = {
  '(minisearch)': 'index',
  '(onnxruntime-node|@huggingface/tokenizers)': 'encoder',
  '(discord\\.js|@discordjs/[^/]+)': 'bot',
  '(linkedom|@mozilla/readability)': 'corpus',
  '(node-sqlite3-wasm)': 'store',
  '(prom-client)': 'bot',
  '(undici|ipaddr\\.js|robots-parser|feedsmith)': 'corpus',
};

const of = (module) => `^src/${module}(/|\\.ts$)`;
const modules = Object.keys(MAY_IMPORT);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
    ...modules.map((module) => ({
      name: `${module}-imports-against-the-arrows`,
      severity: 'error',
      from: { path: of(module) },
      to: { path: '^src/', pathNot: [module, ...MAY_IMPORT[module]].map(of) },
    })),
    ...Object.entries(INSIDE).map(([folder, forbidden]) => ({
      name: `${folder.slice(4).replaceAll('/', '-')}-imports-against-the-arrows`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: { path: forbidden.map((other) => `^${other}/`) },
    })),
    ...Object.entries(ONLY_IN).map(([packages, module]) => ({
      name: `only-${module}-imports-${packages.replace(/[^a-z]+/g, '-')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: of(module) },
      to: { path: `node_modules/${packages}/` },
    })),
    {
      name: 'src-imports-nothing-outside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|train)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    // Names in the diagram instead of numbers: a change shows where it is.
    reporterOptions: { mermaid: { minify: false } },
  },
};
