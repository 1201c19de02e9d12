import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEligibility, emptyFile, withinReach, type SubjectKind } from '@vinhdanh/domain';
import { loadCriteria, loadLaw, RuleDataError } from './index';

const OWN = `
periods:
  before: { from: 2017-01-01, to: 2023-12-31 }
  since: { from: 2024-01-01, to: null }
groups: { all-titles: [A, B] }
general:
  - awards: all
    subjects: [person]
    rule: { kind: no-open-discipline }
    texts: { since: { article: fixture, evidence: N } }
awards:
  A:
    nameVi: Một
    nameEn: One
    subjects: [person]
    criteria:
      - subjects: [person]
        rule: { kind: rating, atLeast: good, years: 1, excellent: 0, since: null }
        texts: { before: { article: fixture, evidence: N }, since: { article: fixture, evidence: N } }
  B:
    nameVi: Hai
    nameEn: Two
    subjects: [person]
    criteria:
      - subjects: [person]
        rule: { kind: any-of, of: [{ rule: { kind: prior-award, award: A, years: 5 } }, { rule: { kind: cooldown, award: B, years: 2 } }] }
        texts: { since: { article: fixture, evidence: N } }
`;

describe('criteria', () => {
  let packs: string;
  beforeEach(() => {
    packs = mkdtempSync(join(tmpdir(), 'packs-'));
    mkdirSync(join(packs, 'own'));
  });
  afterEach(() => rmSync(packs, { recursive: true }));

  const load = (text: string): ReturnType<typeof loadCriteria> => {
    writeFileSync(join(packs, 'own', 'criteria.yaml'), text);
    return loadCriteria(['own'], packs);
  };
  const problemOf = (text: string): string => {
    try {
      load(text);
      return 'accepted';
    } catch (error) {
      if (!(error instanceof RuleDataError)) throw error;
      return error.message;
    }
  };

  it('are accepted when they are whole, and asked of their awards', () => {
    const { names, byAward } = load(OWN);
    expect(names.B).toEqual({ vi: 'Hai', en: 'Two' });
    expect(byAward.A?.filter(({ rule }) => rule.kind === 'subject-kind')).toMatchObject([
      { from: '2017-01-01', to: '2023-12-31' },
      { from: '2024-01-01', to: null },
    ]);
    expect(byAward.B?.map(({ rule, general }) => [rule.kind, general])).toEqual([
      ['subject-kind', true],
      ['any-of', false],
      ['no-open-discipline', true],
    ]);
  });

  it.each([
    ['a day that is none', '', 'since: { from: 2024-01-01', 'since: { from: 2024-02-30', 'must be a day'],
    ['a rule unknown', '', 'kind: rating,', 'kind: ratings,', 'rule.kind must be one of'],
    ['a measure unknown', '', 'excellent: 0,', 'excelent: 0,', 'is not known here'],
    ['a period unknown', '', 'texts: { before:', 'texts: { then:', 'texts.then is not among the periods'],
    ['an award unknown', '', 'award: A, years: 5', 'award: C, years: 5', 'names "C", which is no award'],
    ['a group unknown', '', 'awards: all', 'awards: some', 'names "some", which is no group'],
    ['no article', '', 'before: { article: fixture,', 'before: {', 'article must be a text'],
    [
      'an evidence unknown',
      '',
      'before: { article: fixture, evidence: N',
      'before: { article: fixture, evidence: Z',
      'must be one of Q, S, P, I, M, N',
    ],
    ['two texts on one day', '', 'to: 2023-12-31', 'to: 2024-03-01', 'have two texts in force on 2024-01-01'],
    ['a day without a text', '', 'to: 2023-12-31', 'to: 2023-12-30', 'have no text in force on 2023-12-31'],
    [
      'a subject the award is not for',
      '',
      '      - subjects: [person]',
      '      - subjects: [household]',
      'whom the award is not for',
    ],
    [
      'a subject left out',
      '',
      'nameEn: One\n    subjects: [person]',
      'nameEn: One\n    subjects: [person, household]',
      'say nothing about a household',
    ],
    [
      'one way only',
      '',
      ', { rule: { kind: cooldown, award: B, years: 2 } }',
      '',
      'must name two rules or more',
    ],
    ['a whole number above zero', '', 'years: 2', 'years: 1.5', 'must be a whole number above zero'],
  ])('are refused by name: %s', (_name, _about, right, wrong, problem) => {
    expect(OWN).toContain(right);
    expect(problemOf(OWN.replace(right, wrong))).toContain(problem);
    expect(problemOf(OWN.replace(right, wrong))).toMatch(/^own\/criteria\.yaml/);
  });

  it('leave no award silently eligible where a layer has none', () => {
    expect(checkEligibility(emptyFile('s', 'person'), 'A', '2026-11-22', loadCriteria([])).verdict).toBe(
      'needs-decision',
    );
  });
});

describe('the national criteria', () => {
  const criteria = loadCriteria(['national', 'lang-son']);
  const awards = Object.keys(criteria.byAward);
  const DAYS = [
    '2019-05-01',
    '2023-12-31',
    '2024-01-01',
    '2025-06-30',
    '2025-07-01',
    '2026-09-30',
    '2026-10-01',
  ];

  it('hold the awards of the catalogue, all 67, by the same names', () => {
    const named = Object.fromEntries(
      loadLaw(['national']).awards.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]),
    );
    expect(awards).toHaveLength(67);
    expect(criteria.names).toEqual(named);
  });

  it.each(['person', 'collective', 'household'] as SubjectKind[])(
    'make no %s with an empty file eligible for anything, on any day',
    (kind) => {
      const eligible = DAYS.flatMap((day) =>
        withinReach(emptyFile('s', kind), day, criteria).filter((one) => one.verdict === 'eligible'),
      );
      expect(eligible).toEqual([]);
    },
  );

  it('carry nothing above inference from 2026-10-01, of which no text was seen', () => {
    const late = Object.values(criteria.byAward)
      .flat()
      .filter((one) => one.from >= '2026-10-01');
    expect(late.length).toBeGreaterThan(400);
    expect([...new Set(late.map((one) => one.evidence))].sort()).toEqual(['I', 'N']);
    const inside = JSON.stringify(late.map((one) => one.rule)).match(/"evidence":"."/g) ?? [];
    expect([...new Set(inside)].sort()).toEqual(['"evidence":"I"', '"evidence":"N"']);
  });

  it('name no decree in a text that is older than it', () => {
    const old = Object.values(criteria.byAward)
      .flat()
      .filter((one) => one.to !== null && one.to <= '2023-12-31');
    expect(old.length).toBeGreaterThan(100);
    expect(JSON.stringify(old)).not.toMatch(/khen thưởng 2022|\d\/20(?:2[3-9])\/NĐ-CP/);
  });

  it('say in every open rule who must decide, in both languages', () => {
    const text = readFileSync(join(__dirname, 'packs/national/criteria.yaml'), 'utf8');
    expect(text.match(/kind: open/g)?.length).toBeGreaterThan(60);
    const lines = awards.flatMap((award) =>
      DAYS.flatMap(
        (day) => checkEligibility(emptyFile('s', 'collective'), award, day, criteria).requirements,
      ),
    );
    const open = lines.filter((line) => line.requirement === 'open');
    expect(open.length).toBeGreaterThan(50);
    for (const line of open) {
      expect(line.sentence.vi).toMatch(/quyết định|lựa chọn/);
      expect(line.sentence.en).toMatch(/decide|choose/);
    }
  });
});
