import { checkDeathRecorded, explainDossier, type DossierCommand, type DossierState } from '@vinhdanh/domain';
import {
  act,
  actor,
  after,
  APPLICANT,
  dossierAt,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../support/fixtures';
import { check, forProvincial } from '../support/subjects';
import { row } from './rows';

describe('the person of a dossier', () => {
  describe(row(8), () => {
    const period = { from: '2021-01-01', to: '2023-12-31' };
    const document = { number: '12/QĐ-SNV', date: '2024-02-01' };
    const rule = { way: 'most-of-period', article: 'a', evidence: 'M' } as const;
    const route = {
      ...ROUTE,
      steps: ROUTE.steps.map((step) =>
        step.level === 'unit' ? { ...step, organization: 'new-unit' } : step,
      ),
    };
    const moved = (movedOn: string, more: object = {}): DossierCommand =>
      act(APPLICANT, {
        type: 'record-move',
        transfer: { to: 'new-unit', movedOn, period, document, rule, choices: [], route, ...more },
      });
    const choice = {
      question: 'proposing-unit',
      answer: 'unit',
      order: { number: '7/UBND-NC', date: '2024-02-10' },
      reason: 'Thống nhất hai đơn vị',
    };

    it('the old unit finishes its step, and the unit of most of the counted period proposes', () => {
      const dossier = dossierAt('unit.intake');
      const stays = after(dossier, moved('2023-10-01'));
      expect(stays.move).toMatchObject({ proposer: 'unit', days: { old: 1003, new: 92 }, choice: null });
      expect(stays.route).toEqual(dossier.route);
      const goes = after(dossier, moved('2021-03-01'));
      expect(goes.move).toMatchObject({ proposer: 'new-unit', evidence: 'M', days: { old: 59, new: 1036 } });
      expect(goes.route.steps[goes.step]?.organization).toBe('unit');
      const ahead = goes.route.steps.slice(goes.step + 1).filter(({ level }) => level === 'unit');
      expect(ahead.every(({ organization }) => organization === 'new-unit')).toBe(true);
      const told = explainDossier(goes, NOW).find(({ requirement }) => requirement === 'move');
      expect(told).toMatchObject({
        inputs: { proposer: 'new-unit', daysOld: 59, daysNew: 1036, chosen: false },
      });
    });

    it('a document that names the bodies of the old way no longer reaches it, a vote does', () => {
      const ahead = {
        ...ROUTE,
        steps: ROUTE.steps.map((step) =>
          step.id === 'present' ? { ...step, organization: 'new-unit' } : step,
        ),
      };
      const waiting = (kind: 'sign' | 'vote'): DossierState => {
        const dossier = dossierAt('unit.intake');
        const [first, ...others] = dossier.route.steps;
        return { ...dossier, route: { ...dossier.route, steps: [{ ...first!, kind }, ...others] } };
      };
      const version = (kind: 'sign' | 'vote', movedOn: string, more: object): number =>
        after(waiting(kind), moved(movedOn, { route: ahead, ...more })).contentVersion;
      expect(version('sign', '2021-03-01', { renews: true })).toBe(2);
      expect(version('sign', '2023-10-01', { renews: true })).toBe(1);
      expect(version('sign', '2021-03-01', { renews: true, route: ROUTE })).toBe(1);
      expect(version('vote', '2021-03-01', { renews: true })).toBe(1);
      // A move of before the question was asked is told again as it was made.
      expect(version('sign', '2021-03-01', {})).toBe(1);
    });

    it('where the rule is open somebody decides by a document, and only there', () => {
      const dossier = dossierAt('unit.intake');
      const ask = { ...rule, way: 'ask' };
      expect(refusalOfDossier(dossier, moved('2021-03-01', { rule: ask }))).toBe('choice-needed');
      const answered = after(dossier, moved('2021-03-01', { rule: ask, choices: [choice] }));
      expect(answered.move).toMatchObject({ proposer: 'unit', choice: { order: choice.order } });
      const elsewhere = { ...choice, answer: 'elsewhere' };
      expect(refusalOfDossier(dossier, moved('2021-03-01', { rule: ask, choices: [elsewhere] }))).toBe(
        'choice-answer-invalid',
      );
      expect(refusalOfDossier(dossier, moved('2021-03-01', { choices: [choice] }))).toBe('choice-not-asked');
      const halves = { period: { from: '2022-01-01', to: '2023-12-31' } };
      expect(refusalOfDossier(dossier, moved('2023-01-01', halves))).toBe('choice-needed');
    });

    it('refuses what cannot be', () => {
      const dossier = dossierAt('unit.intake');
      expect(refusalOfDossier(dossier, moved('2021-03-01', { to: 'unit' }))).toBe('move-same-unit');
      const backwards = { period: { from: '2023-01-01', to: '2022-01-01' } };
      expect(refusalOfDossier(dossier, moved('2021-03-01', backwards))).toBe('period-ends-before-it-begins');
      expect(refusalOfDossier(dossier, moved('2199-01-01'))).toBe('effective-date-in-future');
      const atProvince = dossierAt('province.appraise');
      expect(after(atProvince, moved('2021-03-01')).move).toMatchObject({ proposer: 'new-unit' });
    });
  });

  it(row(9, 'who is known to have died is not decided upon as living'), () => {
    const dead = check({ ...forProvincial, diedOn: '2024-01-05' }, 'DH-CSTD-BT', '2024-02-01');
    const dossier = { ...dossierAt('central.decide'), eligibility: dead };
    const decision = { round: 'r', number: '1/QĐ', file: 'f', signedOn: TODAY };
    const decide = { type: 'decide', step: 'central.decide', decision, on: TODAY } as const;
    expect(checkDeathRecorded(dossier, '2024-01-05')).toMatchObject({
      refusal: { code: 'death-not-recorded', params: { code: dossier.code, day: '2024-01-05' } },
    });
    expect(checkDeathRecorded(dossier, null).allowed).toBe(true);
    const posthumous = { diedOn: '2024-01-05', document: { number: '1', date: TODAY }, recipient: null };
    expect(checkDeathRecorded({ ...dossier, posthumous }, '2024-01-05').allowed).toBe(true);
    // A decision of before the question was asked is told again as it was made.
    expect(after(dossier, { ...decide, contentVersion: 1 }).status).toBe('decided');
    const told = (diedOn: string | null) =>
      explainDossier(dossier, NOW, { diedOn }).find(({ requirement }) => requirement === 'posthumous');
    expect(told('2024-01-05')).toMatchObject({
      verdict: 'missing',
      inputs: { diedOn: '2024-01-05', recorded: false },
    });
    // What the file said at reception was corrected since: the file as it is counts.
    expect(told(null)).toBeUndefined();
  });

  it(row(9, 'an award whose own text excludes the dead is given to none, with its article'), () => {
    const livingOnly = {
      what: { vi: 'Kỷ niệm chương', en: 'The medal' },
      article: 'TT 20/2025',
      evidence: 'Q',
    } as const;
    const dossier = dossierAt('central.decide');
    const posthumous = { diedOn: '2024-01-05', document: { number: '1', date: TODAY }, recipient: null };
    const refused = { refusal: { code: 'never-posthumous', params: { article: 'TT 20/2025' } } };
    const centre = actor('secretary', 'centre');
    const death = (more: object): DossierCommand =>
      act(centre, { type: 'record-death', posthumous, ...more });
    expect(refusalOfDossier(dossier, death({ livingOnly }))).toBe('never-posthumous');
    expect(after(dossier, death({})).posthumous).toEqual(posthumous);
    expect(checkDeathRecorded(dossier, '2024-01-05', livingOnly)).toMatchObject(refused);
    expect(checkDeathRecorded({ ...dossier, posthumous }, null, livingOnly)).toMatchObject(refused);
    expect(checkDeathRecorded(dossier, null, livingOnly).allowed).toBe(true);
    const told = explainDossier(dossier, NOW, { diedOn: '2024-01-05', livingOnly });
    expect(told.find(({ requirement }) => requirement === 'posthumous')).toMatchObject({
      verdict: 'missing',
      article: 'TT 20/2025',
      evidence: 'Q',
    });
  });
});
