import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRuleBook, RuleDataError } from './index';

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'packs-'));
  mkdirSync(join(packs, 'own'));
});
afterEach(() => rmSync(packs, { recursive: true }));

function problemOf(file: string, text: string): string {
  writeFileSync(join(packs, 'own', file), text);
  try {
    loadRuleBook(['own'], packs);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof RuleDataError)) throw error;
    return error.message;
  }
}

const REGIME = `
regime: own
from: 2024-01-01
to: null
article: fixture
evidence: N
limits: { soon: { amount: 1, unit: second, article: fixture, evidence: N } }
steps: { unit.sign: { kind: sign, level: unit, limit: soon, article: fixture, evidence: N } }
routes: { all: { awards: [A], steps: [unit.sign] } }
`;

describe('rule data', () => {
  it('is accepted when it is whole', () => {
    expect(problemOf('routes-own.yaml', REGIME)).toBe('accepted');
    expect(loadRuleBook(['own'], packs).routes[0]).toMatchObject({
      id: 'own.all',
      steps: [{ limit: { amount: 1 } }],
    });
  });

  it.each([
    [
      'evidence: N\nlimits',
      'evidence: Z\nlimits',
      'own/routes-own.yaml: evidence must be one of Q, S, P, I, M, N',
    ],
    ['amount: 1', 'amount: 1.5', 'own/routes-own.yaml: limits.soon.amount must be a whole number above zero'],
    [
      'unit: second',
      'unit: fortnight',
      'own/routes-own.yaml: limits.soon.unit must be one of working-day, calendar-day, second',
    ],
    [
      'from: 2024-01-01',
      'from: 2024-02-30',
      'own/routes-own.yaml: from must be a day such as 2025-07-01, not "2024-02-30"',
    ],
    ['to: null', 'to: 2023-01-01', 'own/routes-own.yaml: to is before 2024-01-01'],
    [
      'limit: soon',
      'limit: later',
      'own/routes-own.yaml: steps.unit.sign.limit names "later", which is no limit of this regime',
    ],
    [
      'steps: [unit.sign]',
      'steps: [unit.sing]',
      'own/routes-own.yaml: routes.all.steps[0] names "unit.sing", which is no step of this regime',
    ],
    [
      'level: unit',
      'levels: unit',
      'own/routes-own.yaml: steps.unit.sign.levels is not known here; known are',
    ],
    ['awards: [A]', 'awards: A', 'own/routes-own.yaml: routes.all.awards must be a list'],
    ['article: fixture\nevidence', 'evidence', 'own/routes-own.yaml: article must be a text'],
    ['regime: own', 'regime: own\nregime: twice', 'own/routes-own.yaml: the file has a name twice (line 3)'],
    ['amount: 1', 'amount: 0', 'limits.soon.amount must be a whole number above zero (line 7)'],
    ['level: unit', 'level: [unit', 'own/routes-own.yaml: the file is not YAML'],
  ])('names file and field: %s -> %s', (right, wrong, problem) => {
    expect(problemOf('routes-own.yaml', REGIME.replace(right, wrong))).toContain(problem);
  });

  it('refuses files and layers that it does not know', () => {
    expect(problemOf('notes.yaml', 'a: 1')).toContain('own/notes.yaml: the file is not one of');
    rmSync(join(packs, 'own', 'notes.yaml'));
    expect(problemOf('routes-own.yaml', '- 1')).toContain('must be an object');
    expect(() => loadRuleBook(['nowhere'], packs)).toThrow(
      'nowhere: the file does not exist; layers are own',
    );
    expect(() => loadRuleBook(['../own'], packs)).toThrow('does not exist');
  });

  it('lets a later layer override by name and keep the rest', () => {
    writeFileSync(join(packs, 'own', 'routes-own.yaml'), REGIME);
    mkdirSync(join(packs, 'above'));
    const above = 'regime: own\nlimits: { soon: { amount: 9, unit: second, article: above, evidence: N } }\n';
    writeFileSync(join(packs, 'above', 'routes-own.yaml'), above);
    expect(loadRuleBook(['own', 'above'], packs).routes[0]?.steps[0]?.limit).toMatchObject({ amount: 9 });
  });

  it('refuses a later layer that speaks for no day of the text below', () => {
    writeFileSync(join(packs, 'own', 'routes-own.yaml'), REGIME);
    mkdirSync(join(packs, 'above'));
    const early = 'regime: own\nfrom: 2020-01-01\nto: 2023-12-31\narticle: early\nevidence: N\n';
    writeFileSync(join(packs, 'above', 'routes-own.yaml'), early);
    expect(() => loadRuleBook(['own', 'above'], packs)).toThrow('above/routes-own.yaml: from lies outside');
  });

  it('refuses a share above the whole and a part that is not listed', () => {
    const quorum = 'quorum: { num: 2, den: 3, countsWritten: true, article: a, evidence: N }';
    const threshold = `thresholds: { t: { num: 9, den: 8, of: all-members, ballot: open, article: a, evidence: N, ${quorum} } }`;
    expect(problemOf('routes-own.yaml', REGIME + threshold)).toContain('thresholds.t.num is more than 8');
    rmSync(join(packs, 'own', 'routes-own.yaml'));
    const award =
      'A: { nameVi: A, nameEn: A, subjects: [person], versions: [{ from: 2024-01-01, to: null, parts: [x], article: a, evidence: N }] }';
    expect(problemOf('awards.yaml', `parts: {}\nawards: { ${award} }`)).toContain(
      'own/awards.yaml: awards.A.versions[0].parts[0] "x" is not among the parts',
    );
  });
});
