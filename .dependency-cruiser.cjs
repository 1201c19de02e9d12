/** The import law (docs/ARCHITECTURE.md): who may know whom. Every folder names all that it may import. */

const lib = (name) => `^libs/${name}/`;
const libs = (...names) => `^libs/(${names.join('|')})/`;
const NPM = 'node_modules/';
const OWN = '^(apps|libs|workflows|activities|test|tools)/';

/** Files below `from` may import, of our own, only what is below it and the libraries named. */
const mayKnow = (name, from, ...known) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.spec\\.tsx?$' },
  to: { path: OWN, pathNot: [from, ...known] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.spec\\.tsx?$', '(^|/)index\\.tsx?$'] },
      to: {},
    },
    {
      name: 'through-the-front-door',
      comment: 'A library is imported by its index.ts.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows|activities)/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/[^/]+/.+', pathNot: ['^libs/[^/]+/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'the-core-imports-nothing',
      severity: 'error',
      from: { path: lib('domain'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib('domain') },
    },
    mayKnow('contracts', lib('contracts'), lib('domain')),
    {
      name: 'ballots-know-only-their-cryptography',
      comment: 'One code in the browser, on the server and for an auditor.',
      severity: 'error',
      from: { path: lib('ballots'), pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          libs('ballots', 'domain'),
          `${NPM}(@cloudflare/blindrsa-ts|@hpke/core|shamir-secret-sharing)/`,
        ],
      },
    },
    {
      name: 'workflows-are-deterministic',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        pathNot: ['^workflows/', libs('domain', 'contracts'), `${NPM}@temporalio/(workflow|common)/`],
      },
    },
    mayKnow(
      'activities',
      '^activities/',
      libs(
        'domain',
        'contracts',
        'persistence',
        'documents',
        'signatures',
        'files',
        'notify',
        'record',
        'platform',
        'ballots',
      ),
    ),
    mayKnow(
      'application',
      lib('application'),
      libs(
        'domain',
        'contracts',
        'persistence',
        'rules',
        'files',
        'auth',
        'platform',
        'ballots',
        'record',
        'tlog',
        'bundle',
        'archive',
      ),
    ),
    mayKnow(
      'persistence',
      lib('persistence'),
      libs('domain', 'contracts', 'record', 'tlog', 'platform', 'auth'),
    ),
    mayKnow('rules', lib('rules'), libs('domain')),
    mayKnow('tlog', lib('tlog')),
    mayKnow('record', lib('record'), libs('platform', 'tlog')),
    mayKnow('zip', lib('zip')),
    mayKnow('bundle', lib('bundle'), libs('platform', 'record', 'tlog', 'zip')),
    mayKnow('archive', lib('archive'), libs('platform', 'zip')),
    {
      name: 'the-verifier-knows-nothing-of-ours',
      comment: 'What proves the record shares no code with what writes it.',
      severity: 'error',
      from: { path: '^tools/verifier/src/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: ['^tools/verifier/', `${NPM}(@noble/hashes|pkijs|yaml)/`, '^(node:)?fs$'],
      },
    },
    mayKnow('documents', lib('documents'), libs('domain', 'platform')),
    mayKnow('signatures', lib('signatures'), libs('documents')),
    mayKnow('files', lib('files'), libs('zip')),
    mayKnow('notify', lib('notify'), libs('platform')),
    mayKnow('auth', lib('auth'), libs('domain', 'platform')),
    mayKnow('platform', lib('platform'), libs('domain')),
    mayKnow('temporal', lib('temporal'), libs('domain', 'contracts', 'platform')),
    mayKnow('api', '^apps/api/', '^libs/'),
    mayKnow('cli', '^apps/cli/', '^libs/'),
    mayKnow('worker', '^apps/worker/', '^libs/', '^activities/'),
    mayKnow('web', '^apps/web/', libs('domain', 'ballots')),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
