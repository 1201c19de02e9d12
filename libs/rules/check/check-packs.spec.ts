import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAllPacks, checkPacks, loadLaw, sayProblem } from '../index';

/** A pack that is whole, and beside it, for each rule, the one file that differs from it and breaks just that rule. */
const BROKEN = join(__dirname, '..', 'broken');
const WHOLE = 'whole';

const SAID: Readonly<Record<string, readonly string[]>> = {
  'duplicate-code': ['national/money.yaml:4: the file has a name twice'],
  'family-without-decider': [
    'national/catalogue.yaml:26: awards.HC.route takes R-STATE, which does not reach PRESIDENT',
  ],
  'gap-in-dates': [
    'national/money.yaml:6: baseSalary[1] begins on 2025-07-03: nothing is in force from 2025-07-01',
  ],
  'layer-loosens': [
    'province/routes-new.yaml:4: limits.soon gives more time: 30 working-day instead of 10 working-day (Điều 7 [Q])',
  ],
  'overlap-in-dates': [
    'national/money.yaml:6: baseSalary[1] begins on 2025-07-01, while the text from 2024-01-01 is still in force',
  ],
  'part-nobody-makes': [
    'national/bundles.yaml:8: parts.report.madeBy is "nobody", who is no maker: nobody makes it',
  ],
  'route-without-decider': [
    'national/routes-new.yaml:13: routes.orders.awards[0] takes new.orders, which does not reach PRESIDENT',
  ],
  'successor-cycle': [
    'national/instruments.yaml:10: instruments.OLD.replacedBy leads back to OLD: OLD > NEW > OLD',
    'national/instruments.yaml:21: instruments.NEW.replacedBy leads back to NEW: NEW > OLD > NEW',
  ],
  'threshold-over-one': ['national/vote-rules.yaml:9: voteRules.V-90.versions[0].share.num is more than 100'],
  'two-routes': [
    'national/routes-other.yaml:13: routes.orders.awards begins on 2024-01-01, while the text from 2024-01-01 is still in force',
  ],
  'unknown-award': [
    'national/routes-new.yaml:13: routes.orders.awards[1] names "HX", which is no award of the catalogue',
  ],
  'unknown-bundle': ['national/catalogue.yaml:34: awards.HC.bundle.id names "D-NONE", which is no bundle'],
  'unknown-file': [
    'national/notes.yaml:1: the file is not one of awards.yaml, calendar.yaml, standing.yaml, routes-*.yaml',
  ],
  'unknown-instrument': [
    'national/vote-rules.yaml:8: voteRules.V-90.versions[0].instrument names "LOST", which is no instrument',
  ],
  'unknown-office': [
    'national/catalogue.yaml:31: awards.HC.deciders[0].office names "KING", which is no office',
  ],
  'unknown-vote-rule': ['national/catalogue.yaml:33: awards.HC.vote.id names "V-91", which is no vote rule'],
  'value-without-article': ['national/routes-new.yaml:7: limits.soon.article must be a text'],
};

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(join(BROKEN, WHOLE), packs, { recursive: true });
});
afterEach(() => rmSync(packs, { recursive: true }));

const problems = (): readonly string[] => checkAllPacks(packs).problems.map(sayProblem);

describe('the packs', () => {
  it('are all sound', () => {
    const { layers, problems: found } = checkAllPacks();
    expect(found.map(sayProblem)).toEqual([]);
    expect(layers).toEqual(expect.arrayContaining(['national', 'lang-son', 'bac-ninh', 'rehearsal']));
  });
});

describe('a pack that breaks one rule', () => {
  it('differs from one that is whole', () => {
    expect(problems()).toEqual([]);
    expect(readdirSync(BROKEN).sort()).toEqual([WHOLE, ...Object.keys(SAID)].sort());
  });

  it.each(Object.entries(SAID))('is refused, with its place and reason: %s', (rule, said) => {
    cpSync(join(BROKEN, rule), packs, { recursive: true });
    expect(problems()).toEqual(said);
  });

  it('is refused whole when the law is loaded', () => {
    cpSync(join(BROKEN, 'threshold-over-one'), packs, { recursive: true });
    expect(() => loadLaw(['national'], packs)).toThrow('share.num is more than 100 (line 9)');
  });
});

describe('checkPacks', () => {
  it('tells everything that cannot be read, not just the first', () => {
    for (const rule of ['threshold-over-one', 'value-without-article', 'duplicate-code'])
      cpSync(join(BROKEN, rule), packs, { recursive: true });
    const files = checkPacks(['national'], packs).map(({ file }) => file);
    expect(files).toEqual(['national/money.yaml', 'national/routes-new.yaml', 'national/vote-rules.yaml']);
  });

  it('tells everything that does not fit together, in the order of files and lines', () => {
    for (const rule of ['unknown-bundle', 'gap-in-dates', 'unknown-award', 'successor-cycle'])
      cpSync(join(BROKEN, rule), packs, { recursive: true });
    expect(checkPacks(['national'], packs).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'national/catalogue.yaml:34',
      'national/instruments.yaml:10',
      'national/instruments.yaml:21',
      'national/money.yaml:6',
      'national/routes-new.yaml:13',
    ]);
  });

  it('refuses what is not YAML, and layers that do not exist', () => {
    writeFileSync(join(packs, 'national', 'money.yaml'), 'multiples: [unclosed\n');
    expect(checkPacks(['national'], packs)).toMatchObject([{ file: 'national/money.yaml', line: 2 }]);
    expect(checkPacks(['nowhere'], packs)).toMatchObject([{ file: 'nowhere', path: '' }]);
  });
});
