/** One jest project per ring, so that a run says which rings it ran. Services come from scripts/test.mjs. */

const { spawnSync } = require('node:child_process');
const { bagitPython } = require('./scripts/lib/archive-programs.cjs');

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs' },
  },
];

/** Packages published as ES modules only; the rest of node_modules is left as it is. */
const ESM_ONLY = [
  '@cloudflare/blindrsa-ts',
  '@libpdf',
  '@noble',
  '@scure',
  'pako',
  'postal-mime',
  'pkijs',
  'lru-cache',
];

/** Packages whose classes tests share with the house, or that are long to load. */
const SHARED = ['@nestjs', '@sparticuz', '@temporalio', 'pg', 'playwright-core', 'typeorm'];

/** `await import` names the file that the build makes; before a build there is its source. */
const whatIsCompiled = { '^(\\.{1,2}/[a-z/-]+)\\.js$': ['$1.js', '$1.ts'] };

const ring = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch,
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  moduleNameMapper: { '^@vinhdanh/(.*)$': '<rootDir>/libs/$1', ...whatIsCompiled },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

/** This folder, in a regular expression. */
const here = __dirname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * For tests that need services, which run after a build: the house's own modules are the compiled ones, and they and the
 * packages that tests share with them are loaded once a process.
 */
const loadedOnce = {
  testEnvironment: '<rootDir>/scripts/lib/loaded-once-environment.cjs',
  transform: {
    [`^${here}/((test|apps/web|tools/verifier)/.+|.+\\.spec)\\.ts$`]: swc,
    [`^${here}/(apps|libs|activities|workflows)/.+\\.ts$|/node_modules/`]:
      '<rootDir>/scripts/lib/loaded-once.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...ESM_ONLY, ...SHARED].join('|')})/)`],
};

/** Tests of real services wait for them, and those of many cases count them; all run on a machine that does other work beside. */
const patient = { setupFilesAfterEnv: ['<rootDir>/scripts/lib/patience.cjs'] };
const withServices = { ...loadedOnce, ...patient };

/** Programs of others that read what we write are built with Go; CI must have it. */
const hasGo = spawnSync('go', ['version']).status === 0;

/** Programs of archives check ours; CI must have them. The ring is there where they are. */
const python = bagitPython();
if (python !== null) process.env.BAGIT_PYTHON = python;

/** Tests of promises in seconds: a ring of their own, so that they run with nothing beside them. */
const SPEED = '-speed\\.spec\\.ts$';

/** After a build (`npm test`), pure tests need not compile and load the house once more for each file. */
const whenBuilt = process.env.BUILT ? loadedOnce : {};

const apart = { testPathIgnorePatterns: ['/node_modules/', SPEED] };

module.exports = {
  projects: [
    ring(
      'unit',
      [
        '<rootDir>/{libs,apps,activities,workflows,scripts,tools}/**/*.spec.ts',
        '<rootDir>/test/architecture.spec.ts',
        '<rootDir>/test/edge-cases/**/*.spec.ts',
      ],
      { ...whenBuilt, ...patient, ...apart },
    ),
    ring('properties', ['<rootDir>/test/properties/**/*.spec.ts'], { ...whenBuilt, ...patient }),
    ring('integration', ['<rootDir>/test/integration/**/*.spec.ts'], { ...withServices, ...apart }),
    ring('replay', ['<rootDir>/test/replay/**/*.spec.ts']),
    ring('stack', ['<rootDir>/test/stack/**/*.spec.ts'], { ...withServices, ...apart }),
    ring('browser', ['<rootDir>/test/browser/**/*.spec.ts'], withServices),
    ...(hasGo ? [ring('interop', ['<rootDir>/test/interop/**/*.spec.ts'], withServices)] : []),
    ...(python === null ? [] : [ring('archives', ['<rootDir>/test/archives/**/*.spec.ts'])]),
    ring('speed', ['<rootDir>/{libs,test}/**/*-speed.spec.ts'], whenBuilt),
    ring('faults', ['<rootDir>/test/faults/**/*.spec.ts'], withServices),
    ...(process.env.PICTURES
      ? [ring('pictures', ['<rootDir>/test/pictures/*.pictures.ts'], withServices)]
      : []),
    ...(process.env.RECORD_HISTORIES ? [ring('recording', ['<rootDir>/test/replay/*.recording.ts'])] : []),
  ],
};
