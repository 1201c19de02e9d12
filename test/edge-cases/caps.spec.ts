import {
  checkCap,
  explainDossier,
  type Cap,
  type CapCount,
  type CapFinding,
  type DossierState,
} from '@vinhdanh/domain';
import { loadLaw } from '@vinhdanh/rules';
import { act, actor, after, APPLICANT, dossierAt, NOW, refusalOfDossier, TODAY } from '../support/fixtures';
import { row } from './rows';

const cap = loadLaw(['national']).caps.find(({ award }) => award === 'DH-CSTDCS') as Cap;
const secretary = actor('secretary', 'province');
const head = actor('head', 'province');
const DOCUMENT = { number: '3/BC-THPT', date: '2024-03-01' };
const ORDER = { number: '45/UBND-NC', date: '2024-03-02' };

/** As it is counted at the eighth place, or at another, of a school that states 47. */
const counted = (state: DossierState, place: number, cap_ = cap): CapFinding => {
  const stated = state.caps?.stated.at(-1) ?? null;
  const count: CapCount = {
    ...{ body: { vi: 'Trường Giả Định', en: 'Imagined School' }, year: 2022 },
    ...{ held: 5, open: place - 5, place, ledger: null, stated },
  };
  return checkCap(cap_, count, state.caps?.passed.at(-1));
};
const appraise = (state: DossierState, place: number) =>
  act(secretary, { type: 'appraise', caps: [counted(state, place)], note: '' });

describe('a cap of 15 %', () => {
  const stated = (): DossierState =>
    after(
      dossierAt('province.appraise'),
      act(APPLICANT, { type: 'state-count', cap: cap.id, count: 47, document: DOCUMENT }),
    );

  it(row(24, 'the number that it is taken of is stated first, by whom and from which paper'), () => {
    const none = dossierAt('province.appraise');
    expect(refusalOfDossier(none, appraise(none, 1))).toBe('cap-count-missing');
    const words = { type: 'state-count', cap: cap.id, count: 47, document: DOCUMENT } as const;
    expect(refusalOfDossier(none, act(actor('secretary', 'elsewhere'), words))).toBe('not-your-step');
    expect(refusalOfDossier(none, act(APPLICANT, { ...words, count: -1 }))).toBe('cap-count-invalid');
    expect(refusalOfDossier(none, act(APPLICANT, { ...words, count: 1.5 }))).toBe('cap-count-invalid');
    const later = { number: '3', date: '2024-03-05' };
    expect(refusalOfDossier(none, act(APPLICANT, { ...words, document: later }))).toBe('document-later');
    expect(refusalOfDossier(none, act(APPLICANT, { ...words, document: { ...later, number: ' ' } }))).toBe(
      'document-needs-number',
    );
    expect(stated().caps?.stated).toEqual([
      {
        ...{ cap: cap.id, count: 47, document: DOCUMENT, on: TODAY, at: NOW },
        by: { person: APPLICANT.person, office: APPLICANT.office, organization: 'unit' },
      },
    ]);
  });

  it(row(24, 'seven pass; of the eighth 7.05 says nothing until somebody decides the rounding'), () => {
    const state = stated();
    expect(after(state, appraise(state, 7)).caps?.appraised?.findings[0]).toMatchObject({
      verdict: 'met',
      inputs: { numerator: 7, denominator: 47, percent: 15, allowedLeast: 7, allowedMost: 8 },
    });
    expect(counted(state, 8)).toMatchObject({ verdict: 'open', standing: 'rounding-open' });
    expect(counted(state, 8).sentence.vi).toContain(
      '15% × 47 = 7,05. Làm tròn xuống là 7, làm tròn lên là 8',
    );
    expect(refusalOfDossier(state, appraise(state, 8))).toBe('cap-exceeded');
  });

  it(
    row(
      24,
      'a late addition goes on only by a recorded order, with what was seen, its reason and its approver',
    ),
    () => {
      const state = stated();
      expect(refusalOfDossier(state, appraise(state, 9))).toBe('cap-exceeded');
      const pass = (finding: CapFinding, more: object = {}) =>
        act(head, {
          type: 'pass-cap',
          ...{ cap: cap.id, order: ORDER, reason: 'Thành tích đặc biệt.', seen: finding, ...more },
        });
      const seen = counted(state, 9);
      expect(refusalOfDossier(state, { ...pass(seen), actor: secretary })).toBe('office-wrong-role');
      expect(refusalOfDossier(state, pass(seen, { reason: ' ' }))).toBe('reason-required');
      expect(refusalOfDossier(state, pass(seen, { cap: 'another' }))).toBe('cap-unknown');
      expect(refusalOfDossier(state, pass(counted(state, 7)))).toBe('cap-not-exceeded');
      const forbidding = counted(state, 9, { ...cap, severity: 'block' });
      expect(refusalOfDossier(state, pass(forbidding))).toBe('cap-forbids');

      const passed = after(state, pass(seen));
      expect(passed.caps?.passed).toMatchObject([
        { cap: cap.id, order: ORDER, reason: 'Thành tích đặc biệt.', seen, by: { office: head.office } },
      ]);
      const appraised = after(passed, appraise(passed, 9));
      expect(appraised.route.steps[appraised.step]?.id).toBe('province.consult');
      const [told] = explainDossier(passed, NOW, { caps: [counted(passed, 9)] }).filter(
        ({ requirement }) => requirement === 'cap',
      );
      expect(told).toMatchObject({
        verdict: 'warning',
        article: cap.article,
        inputs: { order: '45/UBND-NC' },
      });
    },
  );

  it(row(24, 'one entered afterwards from paper shows it, and is stopped by nothing'), () => {
    const paper = { ...dossierAt('province.appraise'), retrospective: true };
    expect(after(paper, appraise(paper, 9)).caps?.appraised?.findings[0]?.standing).toBe('not-stated');
  });

  it('histories of before caps fold as they did', () => {
    const before = dossierAt('province.appraise');
    const appraised = after(before, act(secretary, { type: 'appraise', note: '' }));
    expect(appraised).not.toHaveProperty('caps');
  });
});
