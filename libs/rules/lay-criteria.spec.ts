import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEligibility, textOn, type Criteria } from '@vinhdanh/domain';
import { held, person, rated } from '../../test/support/subjects';
import { loadCriteria } from './index';

const PROVINCE = `
adds: true
periods: { own: { from: 2026-01-01, to: null } }
groups: { certificates: [BK-BT] }
general:
  - awards: certificates
    subjects: [person]
    rule: { kind: rating, atLeast: good, years: 4, excellent: 0, since: null }
    texts: { own: { article: Quyết định 9/2026, evidence: S } }
awards:
  DH-TINH:
    nameVi: Công dân tiêu biểu
    nameEn: Citizen of the year
    subjects: [person]
    criteria:
      - subjects: [person]
        rule: { kind: prior-award, award: BK-BT, years: 0 }
        texts: { own: { article: Quyết định 9/2026, evidence: S } }
`;
const UNIT = `
adds: true
periods: { own: { from: 2026-01-01, to: null } }
groups: { titles: [DH-TINH] }
general:
  - awards: titles
    subjects: [person]
    rule: { kind: held-once }
    texts: { own: { article: Quy chế 1, evidence: S, hard: true } }
awards: {}
`;
const DAY = '2026-03-01';

let packs: string;
let laid: Criteria;
beforeAll(() => {
  packs = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(join(__dirname, 'packs', 'national'), join(packs, 'national'), { recursive: true });
  for (const [layer, text] of [
    ['lang-son', PROVINCE],
    ['school', UNIT],
  ] as const) {
    mkdirSync(join(packs, layer));
    writeFileSync(join(packs, layer, 'criteria.yaml'), text);
  }
  laid = loadCriteria(['national', 'lang-son', 'school'], packs);
});
afterAll(() => rmSync(packs, { recursive: true }));

const national = loadCriteria(['national']);
const fighter = person({
  holdings: [held('DH-CSTDCS', '2025-01-15', 2024), held('DH-CSTDCS', '2026-01-15', 2025)],
  ratings: rated('excellent', 2024, 2025),
});

describe('the criteria of a stack of layers', () => {
  it('are those of the highest law, each as it was, and what the layers below add', () => {
    for (const [award, criteria] of Object.entries(national.byAward)) {
      const own = laid.byAward[award] ?? [];
      expect(own.filter(({ layer }) => layer === undefined)).toEqual(criteria);
    }
    expect(laid.byAward['BK-BT']?.filter(({ layer }) => layer !== undefined)).toMatchObject([
      { layer: 'lang-son', general: true, article: 'Quyết định 9/2026', evidence: 'S' },
    ]);
  });

  it('refuse a subject whom the upper law alone would let through, and say which layer asks', () => {
    expect(checkEligibility(fighter, 'BK-BT', DAY, national).verdict).toBe('eligible');
    const found = checkEligibility(fighter, 'BK-BT', DAY, laid);
    expect(found.verdict).toBe('not-yet');
    expect(found.requirements.filter(({ layer }) => layer !== undefined)).toMatchObject([
      {
        layer: 'lang-son',
        verdict: 'missing',
        lacking: 2,
        article: 'Quyết định 9/2026',
        evidence: 'S',
        sentence: {
          vi: expect.stringMatching(/^Quy định của tỉnh Lạng Sơn: có 4 năm liền/) as string,
          en: expect.stringMatching(/^By the rules of Lạng Sơn: 4 years in a row/) as string,
        },
      },
    ]);
  });

  it('ask what is added from its own first day on', () => {
    const before = checkEligibility(fighter, 'BK-BT', '2025-12-31', laid);
    expect(before).toEqual(checkEligibility(fighter, 'BK-BT', '2025-12-31', national));
  });

  it('hold an award of a layer’s own to the rules of every award, and to what layers below it add', () => {
    const own = laid.byAward['DH-TINH'] ?? [];
    expect(own.map(({ rule }) => rule.kind)).toEqual(
      expect.arrayContaining(['subject-kind', 'prior-award', 'no-open-discipline', 'held-once']),
    );
    expect(laid.names['DH-TINH']).toEqual({ vi: 'Công dân tiêu biểu', en: 'Citizen of the year' });
    const twice = person({
      holdings: [held('BK-BT', '2024-05-01', 2023), held('DH-TINH', '2026-02-01', 2025)],
    });
    const found = checkEligibility(twice, 'DH-TINH', DAY, laid);
    expect(found.verdict).toBe('never');
    expect(found.requirements.find(({ requirement }) => requirement === 'held-once')).toMatchObject({
      layer: 'school',
      hard: true,
    });
  });

  it('say nothing for an award on days on which the upper law does not give it', () => {
    const ended = textOn(national, 'HH-TINH', DAY);
    expect(ended.outside).not.toBeNull();
    writeFileSync(
      join(packs, 'school', 'criteria.yaml'),
      UNIT.replace('[DH-TINH]', '[HH-TINH]').replace('held-once', 'never-disciplined'),
    );
    const more = loadCriteria(['national', 'lang-son', 'school'], packs);
    expect(textOn(more, 'HH-TINH', DAY).outside).toEqual(ended.outside);
    expect(checkEligibility(person(), 'HH-TINH', DAY, more).verdict).toBe('never');
  });

  it('are those of the last file that adds to none, as sets of before have them', () => {
    const whole = `${PROVINCE.replace('adds: true\n', '').replaceAll('BK-BT', 'DH-TINH')}`;
    writeFileSync(join(packs, 'school', 'criteria.yaml'), whole);
    expect(Object.keys(loadCriteria(['national', 'school'], packs).byAward)).toEqual(['DH-TINH']);
  });
});
