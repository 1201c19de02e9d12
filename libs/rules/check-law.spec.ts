import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLayers, sayViolation } from './index';

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'law-layers-'));
  cpSync(join(__dirname, 'packs', 'national'), join(packs, 'national'), { recursive: true });
  mkdirSync(join(packs, 'own'));
});
afterEach(() => rmSync(packs, { recursive: true }));

const CITED = 'article: own, evidence: N';
const TERM = 'from: 2025-12-15, to: null';

function violationsOf(file: string, text: string): readonly string[] {
  writeFileSync(join(packs, 'own', file), text);
  return checkLayers(['national', 'own'], packs).map(sayViolation);
}

const limit = (amount: string): string =>
  `limits: { C2: { act: { vi: a, en: a }, amount: ${amount}, unit: working-day, startsAt: { vi: s, en: s }, instrument: null, ${TERM}, ${CITED} } }`;

const voteRule = (num: number, of: string): string =>
  `voteRules: { V-90: { nameVi: r, nameEn: r, versions: [{ ${TERM}, instrument: null, share: { num: ${num}, den: 100 }, of: ${of}, ballotCompulsory: true, secrecy: { ballot: open, ${CITED} }, quorum: null, absent: { vi: a, en: a, ${CITED} }, ${CITED} }] } }`;

const bundle = (parts: string): string =>
  `bundles: { D-HERO: { nameVi: b, nameEn: b, versions: [{ ${TERM}, copies: 1, parts: [${parts}], ${CITED} }] } }`;

describe('a lower layer of the catalogue', () => {
  it('may give less time, and not more nor time without an end', () => {
    expect(violationsOf('time-limits.yaml', limit('19'))).toEqual([]);
    expect(violationsOf('time-limits.yaml', limit('21'))).toEqual([
      expect.stringMatching(
        /^own\/time-limits\.yaml: limits\.C2 gives more time: 21 working-day instead of 20 working-day \(/,
      ),
    ]);
    expect(violationsOf('time-limits.yaml', limit('null'))).toHaveLength(1);
  });

  it('may ask for more votes, and not for fewer nor of fewer', () => {
    expect(violationsOf('vote-rules.yaml', voteRule(95, 'all-members'))).toEqual([]);
    for (const [num, of] of [
      [89, 'all-members'],
      [90, 'attending'],
    ] as const)
      expect(violationsOf('vote-rules.yaml', voteRule(num, of))).toEqual([
        expect.stringContaining(
          `own/vote-rules.yaml: voteRules.V-90 asks for fewer votes: ${num}/100 ${of} instead of 90/100 all-members`,
        ),
      ]);
  });

  it('may not drop a part of a dossier', () => {
    const violations = violationsOf('bundles.yaml', bundle('to-trinh'));
    expect(violations.length).toBeGreaterThan(0);
    for (const violation of violations)
      expect(violation).toMatch(
        /^own\/bundles\.yaml: bundles\.D-HERO drops a part of the dossier: none instead of /,
      );
  });

  it('is free where the decree hands the title down, and only there', () => {
    const award = (code: string): string =>
      `awards: { ${code}: { nameVi: a, nameEn: a, kind: title, subjects: [person], instrument: L2022, ${TERM}, ${CITED}, deciders: [], route: { id: R-PROV, ${CITED} }, vote: { id: V-LOCAL, ${CITED} }, bundle: { id: D-HERO, ${CITED} }, prerequisite: { vi: p, en: p, ${CITED} }, cap: null, cooldown: null } }`;
    expect(violationsOf('catalogue.yaml', award('DH-CSTDCS'))).toEqual([]);
    expect(violationsOf('catalogue.yaml', award('DH-CSTD-BT'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'own/catalogue.yaml: awards.DH-CSTD-BT asks for fewer votes: none instead of 90/100',
        ),
      ]),
    );
  });
});
