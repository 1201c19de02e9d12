import {
  act,
  actor,
  after,
  dossierAt,
  dossierOf,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../../../test/support/fixtures';
import { actsOn, mayDo } from '../index';

const province = actor('secretary', 'province');

describe('who may act, and when', () => {
  const dossier = dossierAt('province.appraise');
  it.each([
    ['another body', actor('secretary', 'unit'), 'not-your-step'],
    ['another role', actor('clerk', 'province'), 'office-wrong-role'],
    ['an office that ended', actor('secretary', 'province', { to: '2024-03-03' }), 'office-not-held'],
    [
      'an office that has not begun',
      actor('secretary', 'province', { from: '2024-03-05' }),
      'office-not-held',
    ],
  ])('%s is refused', (_who, by, code) => {
    expect(refusalOfDossier(dossier, act(by, { type: 'appraise', note: '' }))).toBe(code);
  });

  it('offers what it allows, and names the reason for the rest', () => {
    const offered = actsOn(dossier, province, TODAY).filter(({ verdict }) => verdict.allowed);
    expect(offered.map(({ act: name }) => name)).toEqual([
      'appraise',
      'return',
      'record-move',
      'record-death',
    ]);
    expect(mayDo(dossier, 'receive', province, TODAY)).toMatchObject({
      allowed: false,
      refusal: { code: 'already-received' },
    });
  });

  it('acts are dated today, unless the dossier is entered afterwards from paper', () => {
    const words = { type: 'appraise', note: '' } as const;
    expect(refusalOfDossier(dossier, act(province, words, '2024-03-05'))).toBe('effective-date-in-future');
    expect(refusalOfDossier(dossier, act(province, words, '2024-03-01'))).toBe(
      'effective-date-needs-retrospective',
    );
    expect(refusalOfDossier(dossier, act(province, words, '2024-02-30'))).toBe('effective-date-invalid');
    const old = { ...dossier, retrospective: true, lastActOn: '2022-11-10' };
    expect(refusalOfDossier(old, act(province, words, '2022-11-09'))).toBe('effective-date-before-last-act');
    expect(after(old, act(province, words, '2022-11-15')).lastActOn).toBe('2022-11-15');
  });

  it('of paper is handed in on the day that chose its route, so that its acts can follow', () => {
    const entered = dossierOf({ retrospective: true, route: { ...ROUTE, chosenBy: '2022-10-03' } });
    expect(entered.lastActOn).toBe('2022-10-03');
    expect(dossierOf({ route: { ...ROUTE, chosenBy: '2022-10-03' } }).lastActOn).toBe(TODAY);
  });

  it('refuses an act on a version that has moved on, long notes and unprintable ones', () => {
    expect(
      refusalOfDossier(dossier, { ...act(province, { type: 'appraise', note: '' }), expectedSeq: 1 }),
    ).toBe('stale-version');
    expect(refusalOfDossier(dossier, act(province, { type: 'appraise', note: 'x'.repeat(4_001) }))).toBe(
      'text-too-long',
    );
    expect(refusalOfDossier(dossier, act(province, { type: 'appraise', note: 'a\u0000b' }))).toBe(
      'text-has-control-characters',
    );
  });
});
