/** One jest project per ring, so that a run says which rings it ran. Services come from scripts/test.mjs. */

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

const ring = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch,
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  moduleNameMapper: { '^@vinhdanh/(.*)$': '<rootDir>/libs/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

/** Tests of promises in seconds: a ring of their own, so that they run with nothing beside them. */
const SPEED = '-speed\\.spec\\.ts$';

const apart = { testPathIgnorePatterns: ['/node_modules/', SPEED] };

module.exports = {
  projects: [
    ring(
      'unit',
      [
        '<rootDir>/{libs,apps,activities,workflows,scripts}/**/*.spec.ts',
        '<rootDir>/test/architecture.spec.ts',
        '<rootDir>/test/edge-cases/**/*.spec.ts',
      ],
      apart,
    ),
    ring('properties', ['<rootDir>/test/properties/**/*.spec.ts']),
    ring('integration', ['<rootDir>/test/integration/**/*.spec.ts'], apart),
    ring('replay', ['<rootDir>/test/replay/**/*.spec.ts']),
    ring('stack', ['<rootDir>/test/stack/**/*.spec.ts']),
    ring('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
    ring('speed', ['<rootDir>/{libs,test}/**/*-speed.spec.ts']),
    ring('faults', ['<rootDir>/test/faults/**/*.spec.ts']),
    ...(process.env.RECORD_HISTORIES ? [ring('recording', ['<rootDir>/test/replay/*.recording.ts'])] : []),
  ],
};
