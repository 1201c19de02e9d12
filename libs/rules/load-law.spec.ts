import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isInForce, moneyOf, type SubjectKind } from '@vinhdanh/domain';
import { loadLaw, loadPastAwards, loadRuleBook } from './index';
import { PACKS } from './read-layer';

const law = loadLaw(['national']);
const award = (code: string) => law.awards.find((candidate) => candidate.code === code);

describe('the law as data', () => {
  it('has every title and form of the catalogue, with the two families of military regions', () => {
    expect(law.awards).toHaveLength(67);
    expect(law.awards.filter(({ kind }) => kind === 'title' || kind === 'honour')).toHaveLength(16 + 12);
    expect(award('DH-CO-QK')).toMatchObject({ from: '2025-07-01', subjects: ['collective'] });
    expect(award('BK-QK')?.money?.map(({ hundredths }) => hundredths)).toEqual([100, 200]);
  });

  it('lists every award that a dossier can be handed in for', () => {
    const codes = new Set(law.awards.map(({ code }) => code));
    for (const { code } of loadRuleBook(['national']).awards) expect(codes).toContain(code);
  });

  it('calls an order or medal by one name, whichever law it stood under', () => {
    const names = new Map(law.awards.map(({ code, nameVi, nameEn }) => [code, `${nameVi}: ${nameEn}`]));
    const both = [...loadPastAwards(), ...loadRuleBook(['national']).awards];
    const orders = both.filter(({ code }) => /^HCH?-/.test(code));
    expect(orders.length).toBeGreaterThan(50);
    for (const { code, nameVi, nameEn } of orders) expect(`${nameVi}: ${nameEn}`).toBe(names.get(code));
  });

  it('lets the Chair of a district decide until 30 June 2025 and not after', () => {
    const chair = award('DH-CSTDCS')?.deciders.find(({ office }) => office === 'DIST_CHAIR');
    expect(chair && [isInForce(chair, '2025-06-30'), isInForce(chair, '2025-07-01')]).toEqual([true, false]);
    const commune = award('DH-CSTDCS')?.deciders.find(({ office }) => office === 'COMM_CHAIR');
    expect(commune).toMatchObject({ from: '2025-07-01', evidence: 'Q' });
  });

  it('asks 90 % for persons and heroes, 80 % for flags, minutes for orders', () => {
    const vote = (code: string) => award(code)?.voteRule.id;
    expect(['DH-CSTDTQ', 'DH-CSTD-BT', 'VD-AHLD'].map(vote)).toEqual(['V-90', 'V-90', 'V-90']);
    expect(['DH-CSTDCS', 'DH-CO-BT', 'DH-CO-CP'].map(vote)).toEqual(['V-80', 'V-80', 'V-80']);
    expect(['HC-LD3', 'BK-TTG'].map(vote)).toEqual(['V-MINUTES', 'V-MINUTES']);
    expect(award('VD-TAH')?.voteRule).toMatchObject({ id: 'V-90', evidence: 'I' });
    expect(award('VD-AHLD')?.centralVoteRule?.id).toBe('V-CENTRAL-HERO');
  });

  it('marks the vote of an order as inferred where no procedure of that order was quoted', () => {
    const evidence = (code: string) => award(code)?.voteRule.evidence;
    expect(['HC-LD1', 'HC-DL3', 'HC-CC2', 'HC-HCM'].map(evidence)).toEqual(['Q', 'Q', 'Q', 'Q']);
    expect(['HC-QC1', 'HC-BVTQ3', 'HC-SV', 'HC-DDK', 'HC-DC'].map(evidence)).toEqual([
      'I',
      'I',
      'I',
      'I',
      'I',
    ]);
  });

  it('says who must decide what no source gives', () => {
    const open = law.openQuestions.find(({ id }) => id === 'council-nd152');
    expect(open).toMatchObject({
      evidence: 'N',
      whoDecides: { en: 'The council of the ministry or province' },
    });
    const silent = law.bundles.filter(({ parts }) => parts.every(({ evidence }) => evidence === 'N'));
    expect(silent.map(({ id, evidence }) => `${id} ${evidence}`)).toEqual([
      'D-SENIORITY N',
      'D-BMVNAH N',
      'D-SECTOR N',
    ]);
  });

  it('describes no document that no dossier is made of, and asks for what its source lists', () => {
    const read = loadLaw(['national']).bundles;
    const parts = (id: string, day: string) =>
      read.find((one) => one.id === id && isInForce(one, day))?.parts.map((part) => part.id);
    expect(parts('D-KNC', '2026-03-02')).toContain('minutes');
    expect(parts('D-CO-CP', '2026-03-02')).toContain('minutes-cluster');
    expect([parts('D-EXTERNAL', '2025-06-30'), parts('D-EXTERNAL', '2025-07-01')]).toEqual([
      ['to-trinh', 'report-by-submitter', 'foreign-opinion'],
      ['to-trinh', 'report-by-submitter', 'obligations', 'foreign-opinion'],
    ]);
    const used = new Set(read.flatMap((one) => one.parts.map((part) => part.id)));
    const file = parse(readFileSync(join(PACKS, 'national/bundles.yaml'), 'utf8')) as { parts: object };
    expect(Object.keys(file.parts).filter((id) => !used.has(id))).toEqual([]);
  });

  it('marks as inferred what no source gives: halves of sums, the powers of commanders, running discipline', () => {
    const sum = (code: string, subject: SubjectKind) => {
      const found = moneyOf(law, code, subject, '2026-03-02');
      return found.known ? found.multiple.evidence : 'unknown';
    };
    expect([sum('BK-BT', 'person'), sum('BK-BT', 'collective'), sum('HC-DL3', 'person')]).toEqual([
      'I',
      'S',
      'M',
    ]);
    expect(law.holds.find(({ id }) => id === 'after-discipline')?.evidence).toBe('I');
    const armed = law.awards.flatMap(({ deciders }) =>
      deciders.filter(({ article }) => article.includes('80(5)')),
    );
    expect(new Set(armed.map(({ evidence }) => evidence))).toEqual(new Set(['I']));
    const copied = law.limits.filter(({ id }) => /^C[3-7]$/.test(id));
    const marks = (day: string) =>
      copied.filter((limit) => isInForce(limit, day)).map(({ evidence }) => evidence);
    expect(marks('2026-09-30')).toEqual(Array(5).fill('S'));
    expect(marks('2026-10-01')).toEqual(Array(5).fill('I'));
  });

  it('keeps a bundle for long service that asks for no minutes', () => {
    const [service] = law.bundles.filter(({ id }) => id === 'D-CONGHIEN');
    expect(service?.parts.map(({ id }) => id)).toEqual(['to-trinh', 'report-service']);
  });
});

describe('moneyOf, by the packs', () => {
  const on = (code: string, subject: SubjectKind, day: string) => moneyOf(law, code, subject, day);

  it.each<readonly [string, SubjectKind, string, number, number]>([
    ['DH-CSTDTQ', 'person', '2026-07-01', 11_385_000, 11_390_000],
    ['DH-CSTD-BT', 'person', '2026-07-01', 7_590_000, 7_590_000],
    ['DH-CSTDCS', 'person', '2026-07-01', 2_530_000, 2_530_000],
    ['DH-LDTT', 'person', '2026-11-22', 759_000, 760_000],
    ['DH-TTLDTT', 'collective', '2026-11-22', 2_024_000, 2_030_000],
    ['DH-CO-CP', 'collective', '2026-11-22', 30_360_000, 30_360_000],
    ['DH-LDTT', 'person', '2025-07-01', 702_000, 710_000],
    ['DH-TTLDTT', 'collective', '2026-06-30', 1_872_000, 1_880_000],
    ['DH-LDTT', 'person', '2025-06-30', 702_000, 702_000],
    ['BK-TTG', 'household', '2026-07-01', 13_282_500, 13_290_000],
    ['GK-X', 'household', '2026-07-01', 1_138_500, 1_140_000],
  ])('%s for a %s decided on %s: %i, paid as %i', (code, subject, day, unrounded, amount) => {
    expect(on(code, subject, day)).toMatchObject({ known: true, unrounded, amount });
  });

  it('says where each factor stands', () => {
    expect(on('DH-CSTDTQ', 'person', '2026-07-01')).toMatchObject({
      multiple: { hundredths: 450, article: 'Nghị định 152/2025/NĐ-CP Điều 50', evidence: 'Q' },
      baseSalary: { amount: 2_530_000, article: 'Nghị định 161/2026/NĐ-CP Điều 3(2)', evidence: 'S' },
      rounding: { upTo: 10_000, article: 'Nghị định 152/2025/NĐ-CP Điều 49' },
      household: null,
    });
  });

  it('leaves open what no source gives', () => {
    expect(on('DH-GDVH', 'household', '2026-07-01')).toEqual({ known: false, missing: 'multiple' });
    expect(on('DH-CSTDTQ', 'collective', '2026-07-01')).toEqual({ known: false, missing: 'multiple' });
    expect(on('BK-TTG', 'household', '2025-06-30')).toEqual({ known: false, missing: 'multiple' });
  });
});
