import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLayers, sayViolation } from './index';

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const layer of ['upper', 'lower']) mkdirSync(join(packs, layer));
});
afterEach(() => rmSync(packs, { recursive: true }));

const write = (layer: string, file: string, text: string): void =>
  writeFileSync(join(packs, layer, file), text);

const threshold = (num: number, of: string, quorum: string): string =>
  `{ num: ${num}, den: 100, of: ${of}, ballot: open, article: own, evidence: N, quorum: { ${quorum}, article: own, evidence: N } }`;
const QUORUM = 'num: 2, den: 3, countsWritten: false';
const limit = (amount: number, unit: string): string =>
  `{ amount: ${amount}, unit: ${unit}, article: own, evidence: N }`;
const step = (rest: string): string => `{ ${rest}, article: own, evidence: N }`;

const upper = (delegated = '[]'): string => `
regime: own
from: 2024-01-01
to: null
article: Law Art. 1
evidence: Q
delegated: ${delegated}
limits: { soon: { amount: 10, unit: working-day, article: Law Art. 2, evidence: Q } }
clock:
  afterHold: { then: restart, article: Law Art. 10, evidence: Q }
  afterReturn: { then: days-left, article: Law Art. 11, evidence: Q }
thresholds:
  most:
    num: 90
    den: 100
    of: members-not-recused
    ballot: open
    article: Law Art. 3
    evidence: Q
    quorum: { ${QUORUM}, article: Law Art. 4, evidence: Q }
  open: null
steps:
  unit.sign: { kind: sign, level: unit, limit: soon, article: Law Art. 5, evidence: Q }
  vote: { kind: vote, level: province, article: Law Art. 6, evidence: Q }
  decide: { kind: decide, level: central, body: head, article: Law Art. 7, evidence: Q }
routes:
  all: { awards: [A, B], thresholds: { vote: most }, steps: [unit.sign, vote, decide] }
  light: { awards: [C], thresholds: { vote: open }, steps: [unit.sign, vote, decide] }
`;

const PARTS = `
parts:
  report: { nameVi: r, nameEn: r, article: Law Art. 8, evidence: Q }
  minutes: { nameVi: m, nameEn: m, article: Law Art. 9, evidence: Q }
  more: { nameVi: o, nameEn: o, article: own, evidence: N }
awards:
`;
const award = (parts: string, from = '2024-01-01'): string =>
  `${PARTS}  A: { nameVi: A, nameEn: A, subjects: [person], versions: [{ from: ${from}, to: null, parts: [${parts}], article: own, evidence: N }] }\n`;

function violationsOf(lower: string, delegated?: string, file = 'routes-own.yaml'): readonly string[] {
  write('upper', 'routes-own.yaml', upper(delegated));
  write('upper', 'awards.yaml', award('report, minutes'));
  write('lower', file, lower);
  return checkLayers(['upper', 'lower'], packs).map(sayViolation);
}
const lowerRoutes = (more: string): string => `regime: own\n${more}\n`;
const FILE = 'lower/routes-own.yaml';

describe('a lower layer', () => {
  it.each([
    ['a higher share', `thresholds: { most: ${threshold(95, 'members-not-recused', QUORUM)} }`],
    ['the same share of more', `thresholds: { most: ${threshold(90, 'all-members', QUORUM)} }`],
    [
      'a higher quorum',
      `thresholds: { most: ${threshold(90, 'all-members', 'num: 4, den: 5, countsWritten: false')} }`,
    ],
    ['any share where none is set', `thresholds: { open: ${threshold(1, 'papers-cast', QUORUM)} }`],
    ['less time', `limits: { soon: ${limit(9, 'working-day')} }`],
    ['only the days that were left', 'clock: { afterHold: { then: days-left, article: own, evidence: N } }'],
    ['as many days of the calendar', `limits: { soon: ${limit(10, 'calendar-day')} }`],
    [
      'a step more',
      `steps: { ask: ${step('kind: appraise, level: province')} }\nroutes: { all: { awards: [A, B], thresholds: { vote: most }, steps: [unit.sign, ask, vote, decide] } }`,
    ],
  ])('may rule %s', (_name, text) => {
    expect(violationsOf(lowerRoutes(text))).toEqual([]);
  });

  it('may ask for a part more', () => {
    expect(violationsOf(award('report, minutes, more'), '[]', 'awards.yaml')).toEqual([]);
  });

  it.each([
    [
      'a lower share',
      `thresholds: { most: ${threshold(89, 'members-not-recused', QUORUM)} }`,
      `${FILE}: thresholds.most asks for fewer votes: 89/100 members-not-recused instead of 90/100 members-not-recused (Law Art. 3 [Q])`,
    ],
    [
      'a share of fewer',
      `thresholds: { most: ${threshold(90, 'attending', QUORUM)} }`,
      `${FILE}: thresholds.most asks for fewer votes: 90/100 attending instead of 90/100 members-not-recused (Law Art. 3 [Q])`,
    ],
    [
      'no share',
      'thresholds: { most: null }',
      `${FILE}: thresholds.most asks for fewer votes: none instead of 90/100 members-not-recused (Law Art. 3 [Q])`,
    ],
    [
      'another threshold by name',
      `thresholds: { own: ${threshold(51, 'members-not-recused', QUORUM)} }\nroutes: { all: { awards: [A, B], thresholds: { vote: own }, steps: [unit.sign, vote, decide] } }`,
      `${FILE}: thresholds.own asks for fewer votes: 51/100 members-not-recused instead of 90/100 members-not-recused (Law Art. 3 [Q])`,
    ],
    [
      'a lower quorum',
      `thresholds: { most: ${threshold(90, 'members-not-recused', 'num: 1, den: 2, countsWritten: false')} }`,
      `${FILE}: thresholds.most.quorum asks for fewer at the session: 1/2 present instead of 2/3 present (Law Art. 4 [Q])`,
    ],
    [
      'a quorum of written votes',
      `thresholds: { most: ${threshold(90, 'members-not-recused', 'num: 2, den: 3, countsWritten: true')} }`,
      `${FILE}: thresholds.most.quorum asks for fewer at the session: 2/3 with written votes instead of 2/3 present (Law Art. 4 [Q])`,
    ],
    [
      'more time',
      `limits: { soon: ${limit(11, 'working-day')} }`,
      `${FILE}: limits.soon gives more time: 11 working-day instead of 10 working-day (Law Art. 2 [Q])`,
    ],
    [
      'more days of the calendar than the working days are',
      `limits: { soon: ${limit(15, 'calendar-day')} }`,
      `${FILE}: limits.soon gives more time: 15 calendar-day instead of 10 working-day (Law Art. 2 [Q])`,
    ],
    [
      'a limit anew after a return',
      'clock: { afterReturn: { then: restart, article: own, evidence: N } }',
      `${FILE}: clock.afterReturn gives a limit anew: restart instead of days-left (Law Art. 11 [Q])`,
    ],
    [
      'time without an end',
      `steps: { unit.sign: ${step('kind: sign, level: unit')} }`,
      `${FILE}: steps.unit.sign gives more time: none instead of 10 working-day (Law Art. 2 [Q])`,
    ],
    [
      'a step less',
      'routes: { all: { awards: [A, B], steps: [unit.sign, decide] } }',
      `${FILE}: routes.all.steps drops or changes a step: none instead of vote (vote province) (Law Art. 6 [Q])`,
    ],
    [
      'another decider',
      `steps: { decide: ${step('kind: decide, level: central, body: deputy')} }`,
      `${FILE}: steps.decide drops or changes a step: decide (decide central deputy) instead of decide (decide central head) (Law Art. 7 [Q])`,
    ],
    [
      'an award without a route',
      'routes: { all: { awards: [A], thresholds: { vote: most }, steps: [unit.sign, vote, decide] } }',
      `${FILE}: routes.all.awards leaves an award without a route: none instead of B (Law Art. 1 [Q])`,
    ],
  ])('may not rule %s', (_name, text, violation) => {
    expect(violationsOf(lowerRoutes(text))).toEqual([violation]);
  });

  it('may not drop a part of the dossier', () => {
    expect(violationsOf(award('report'), '[]', 'awards.yaml')).toEqual([
      'lower/awards.yaml: awards.A.versions[0].parts drops a part of the dossier: none instead of minutes (Law Art. 9 [Q])',
    ]);
  });

  it.each([
    ['routes.all.steps.vote', 'routes: { all: { awards: [A, B], steps: [unit.sign, decide] } }'],
    ['thresholds.most', `thresholds: { most: ${threshold(51, 'attending', QUORUM)} }`],
    ['limits.soon', `limits: { soon: ${limit(30, 'working-day')} }`],
  ])('may rule as it likes what the upper layer leaves to it: %s', (what, text) => {
    const left = `[{ what: [${what}], article: Law Art. 10, evidence: Q }]`;
    expect(violationsOf(lowerRoutes(text), left)).toEqual([]);
    expect(violationsOf(lowerRoutes(text))).toHaveLength(1);
  });

  it('may rule dossier and procedure of an award that is left to it, and of no other', () => {
    const left = '[{ what: [awards.A], article: Law Art. 10, evidence: Q }]';
    expect(violationsOf(award('report'), left, 'awards.yaml')).toEqual([]);
    rmSync(join(packs, 'lower', 'awards.yaml'));
    const short = 'routes: { all: { awards: [A], steps: [unit.sign, decide] } }';
    expect(violationsOf(lowerRoutes(short), left)).toEqual([
      `${FILE}: routes.all.awards leaves an award without a route: none instead of B (Law Art. 1 [Q])`,
    ]);
  });

  it.each(['routes.all.steps.sign', 'routes.none.steps.vote', 'limits.later', 'thresholds', 'steps.vote'])(
    'is left nothing that the upper layer does not have: %s',
    (what) => {
      const left = `[{ what: [${what}], article: Law Art. 10, evidence: Q }]`;
      expect(() => violationsOf(lowerRoutes(''), left)).toThrow(
        `upper/routes-own.yaml: delegated[0].what[0] names "${what}"`,
      );
    },
  );

  it('is compared with what stands in its own time only', () => {
    const earlier = award('report', '2020-01-01');
    expect(violationsOf(earlier.replace('to: null', 'to: 2023-12-31'), '[]', 'awards.yaml')).toEqual([]);
    expect(violationsOf(earlier.replace('to: null', 'to: 2024-01-01'), '[]', 'awards.yaml')).toHaveLength(1);
  });

  it('that is no law says so in its own file and is not held to it', () => {
    const long = `limits: { soon: ${limit(11, 'working-day')} }`;
    expect(violationsOf(lowerRoutes(`isLaw: false\n${long}`))).toEqual([]);
  });
});

describe('a ballot that the upper layer makes secret', () => {
  const secrecy = (ballot: string, evidence: string): string =>
    `terms: { secrecy: { ballot: ${ballot}, article: Law Art. 12, evidence: ${evidence} } }`;
  const secret = (evidence: string): string => secrecy('secret', evidence);

  /** Both layers say share and quorum alike; what they say of the ballot is given. */
  function loosened(above: string, below: string): readonly string[] {
    write('upper', 'routes-own.yaml', upper().replace('ballot: open', above.replace(', ', '\n    ')));
    const figures = threshold(90, 'members-not-recused', QUORUM).replace('ballot: open', below);
    write('lower', 'routes-own.yaml', lowerRoutes(`thresholds: { most: ${figures} }`));
    return checkLayers(['upper', 'lower'], packs).map(sayViolation);
  }
  const said = (lower: string, was: string, article: string): readonly string[] => [
    `${FILE}: thresholds.most lets a secret ballot be open: ${lower} instead of ${was} (${article} [Q])`,
  ];

  it('stays secret, and as firmly, wherever a source gives it', () => {
    expect(loosened('ballot: secret', 'ballot: open')).toEqual(
      said('open', 'secret by default', 'Law Art. 3'),
    );
    expect(loosened('ballot: secret', 'ballot: secret')).toEqual([]);
    expect(loosened('ballot: secret', `ballot: secret, ${secrecy('open', 'Q')}`)).toHaveLength(1);
    const firm = `ballot: secret, ${secret('Q')}`;
    expect(loosened(firm, 'ballot: open')).toEqual(said('open', 'secret', 'Law Art. 12'));
    for (const softer of ['ballot: secret', `ballot: secret, ${secret('I')}`])
      expect(loosened(firm, softer)).toEqual(said('secret by default', 'secret', 'Law Art. 12'));
    for (const same of [secret('S'), secret('P')])
      expect(loosened(firm, `ballot: open, ${same}`)).toEqual([]);
  });

  it('may be settled otherwise where its secrecy is only inferred, or made secret where it is open', () => {
    expect(loosened(`ballot: secret, ${secret('I')}`, 'ballot: open')).toEqual([]);
    expect(loosened('ballot: open', `ballot: secret, ${secret('Q')}`)).toEqual([]);
  });
});

describe('the packs', () => {
  it.each([[['national', 'lang-son']], [['national', 'lang-son', 'rehearsal']], [['national', 'bac-ninh']]])(
    '%j loosen nothing',
    (layers) => {
      expect(checkLayers(layers).map(sayViolation)).toEqual([]);
    },
  );
});
