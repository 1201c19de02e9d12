import { dossierDecider, explainDossier, type DossierCommand, type DossierState } from '@vinhdanh/domain';
import {
  act,
  actor,
  after,
  APPLICANT,
  CLOCK,
  dossierAt,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../support/fixtures';
import { row } from './rows';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const inspector = actor('inspector', 'inspectorate');
const DAY_MS = 86_400_000;
const later = (days: number): string => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();
const at = (state: DossierState): string | undefined => state.route.steps[state.step]?.id;

describe('a dossier on its way', () => {
  it(
    row(
      9,
      'a death turns it into a posthumous award; the family receives it, and what was drawn before is not signed',
    ),
    () => {
      const posthumous = {
        diedOn: '2024-02-20',
        document: { number: '15/TLKT-BS', date: '2024-02-22' },
        recipient: { name: 'Lê Thị Ví Dụ', relation: 'con gái' },
      };
      const death: DossierCommand = act(province, { type: 'record-death', posthumous });
      const dossier = dossierAt('central.decide');
      expect(refusalOfDossier(dossier, death)).toBe('not-your-step');
      const centre = actor('secretary', 'centre');
      const known: DossierCommand = act(centre, { type: 'record-death', posthumous });
      const mourned = after(dossier, known);
      expect(mourned).toMatchObject({ posthumous, contentVersion: 2, status: 'climbing' });
      const decision = { round: 'r', number: '1/QĐ', file: 'f', signedOn: TODAY };
      const decide = { type: 'decide', step: 'central.decide', decision, on: TODAY } as const;
      expect(refusalOfDossier(mourned, { ...decide, contentVersion: 1 })).toBe('content-changed');
      expect(after(mourned, { ...decide, contentVersion: 2 }).status).toBe('decided');
      const told = explainDossier(mourned, NOW).find(({ requirement }) => requirement === 'posthumous');
      expect(told).toMatchObject({ verdict: 'warning', inputs: { diedOn: '2024-02-20', recorded: true } });
      expect(told?.sentence.vi).toContain('đại diện là Lê Thị Ví Dụ (con gái)');

      const group = { ...dossier.content.subject, kind: 'collective' as const };
      const collective = { ...dossier, content: { ...dossier.content, subject: group } };
      expect(refusalOfDossier(collective, known)).toBe('posthumous-person-only');
      const tomorrow = { ...posthumous, diedOn: '2199-01-01' };
      const early: DossierCommand = act(centre, { type: 'record-death', posthumous: tomorrow });
      expect(refusalOfDossier(dossier, early)).toBe('effective-date-in-future');
    },
  );

  it(row(10, 'nothing is done or decided under a hold, at whatever step; the clock stands still'), () => {
    const letter = { round: 'r', number: '1/TTr', file: 'f', signedOn: TODAY };
    const result = {
      step: 'province.vote',
      session: 's',
      outcome: 'passed',
      agree: 20,
      needed: 16,
      base: 22,
    } as const;
    const acts: Readonly<Record<string, DossierCommand>> = {
      'unit.intake': act(unit, { type: 'receive', route: ROUTE, note: '' }),
      'province.appraise': act(province, { type: 'appraise', note: '' }),
      'province.consult': act(actor('head', 'tax'), { type: 'record-opinion', answer: 'agree', note: '' }),
      'province.post': act(province, { type: 'record-posting', objections: 0, note: '' }),
      'province.vote': { type: 'record-council-result', contentVersion: 1, result, on: TODAY },
      'province.sign': { type: 'forward', contentVersion: 1, step: 'province.sign', letter, on: TODAY },
      'central.decide': {
        type: 'decide',
        contentVersion: 1,
        step: 'central.decide',
        decision: letter,
        on: TODAY,
      },
    };
    for (const [stepId, command] of Object.entries(acts)) {
      const due = later(16);
      const held = after(
        { ...dossierAt(stepId), dueAt: due, postingOver: true },
        act(inspector, { type: 'hold', reason: 'Có đơn tố cáo' }),
      );
      expect([stepId, refusalOfDossier(held, command)]).toEqual([stepId, 'dossier-held']);
      expect(dossierDecider.due(held)).toBeNull();
      const lifted = after(
        held,
        act(inspector, { type: 'lift', reason: 'Không vi phạm' }, '2024-03-07'),
        later(3),
      );
      expect(lifted).toMatchObject({ hold: null, dueAt: later(19) });
      expect(lifted.course?.holds).toMatchObject([{ step: stepId, since: NOW, until: later(3) }]);
    }
  });

  it(
    row(
      14,
      'a new version under the same code, its limit as its rules say; a second return needs the code of a reason',
    ),
    () => {
      const route = { ...ROUTE, clock: CLOCK };
      const dossier = { ...dossierAt('province.appraise', { route }), dueAt: later(14) };
      const returned = after(
        dossier,
        act(province, { type: 'return', reason: 'Thiếu xác nhận', missing: ['report'] }),
      );
      expect(dossierDecider.due(returned)).toBeNull();
      const completed = { ...dossier.content, citation: 'Có nhiều thành tích, được xác nhận.' };
      const again = after(
        returned,
        act(APPLICANT, { type: 'resubmit', content: completed, note: 'Đã bổ sung' }, '2024-03-14'),
        later(10),
      );
      expect([again.code, again.contentVersion, at(again)]).toEqual([dossier.code, 2, 'province.appraise']);
      expect(again.dueAt).toBe('2024-03-28T16:59:59.999Z');
      expect(again.course?.returns).toMatchObject([
        { step: 'province.appraise', missing: ['report'], answered: true },
      ]);
      const seenBefore = { type: 'forward', step: 'province.sign', contentVersion: 1, on: TODAY } as const;
      const letter = { round: 'r', number: '1/TTr', file: 'f', signedOn: TODAY };
      expect(refusalOfDossier(again, { ...seenBefore, letter })).toBe('content-changed');
      const repeated = { type: 'return', reason: 'Vẫn thiếu xác nhận', missing: ['report'] } as const;
      const back = (code?: string): DossierCommand =>
        act(province, code === undefined ? repeated : { ...repeated, code }, '2024-03-14');
      expect(refusalOfDossier(again, back(), later(10))).toBe('return-code-required');
      expect(after(again, back('still-missing'), later(10)).course?.returns).toHaveLength(2);
    },
  );

  it(
    row(21, 'it is verified under a hold, the council waits, and what was found goes with the result'),
    () => {
      const objected = after(
        { ...dossierAt('province.post', { route: { ...ROUTE, clock: CLOCK } }), dueAt: later(10) },
        act(inspector, { type: 'hold', reason: 'Có ý kiến phản đối' }, '2024-03-13'),
        later(9),
      );
      const result = {
        step: 'province.vote',
        session: 's',
        outcome: 'passed',
        agree: 20,
        needed: 16,
        base: 22,
      } as const;
      const vote = { type: 'record-council-result', contentVersion: 1, result, on: '2024-03-13' } as const;
      expect(refusalOfDossier(objected, vote, later(9))).toBe('dossier-held');
      const verified = after(
        objected,
        act(inspector, { type: 'lift', reason: 'Phản ánh không đúng' }, '2024-03-18'),
        later(14),
      );
      expect(verified.dueAt).toBe(later(15));
      const ended = after(verified, { type: 'time-passed' }, later(15));
      const record = (note: string): DossierCommand =>
        act(province, { type: 'record-posting', objections: 1, note }, '2024-03-19');
      expect(refusalOfDossier(ended, record(''), later(15))).toBe('reason-required');
      const onward = after(ended, record('Đã xác minh: phản ánh không đúng'), later(15));
      expect(at(onward)).toBe('province.vote');
      expect(onward.course?.visits.find((visit) => visit.step === 'province.post')).toMatchObject({
        objections: 1,
      });
      expect(refusalOfDossier(onward, record('Lần nữa'), later(15))).toBe('wrong-state');
    },
  );

  it(
    row(22, 'at the limit it goes on with "no opinion"; a late answer is kept and shown to who acts next'),
    () => {
      const asked = after(
        { ...dossierAt('province.consult'), dueAt: later(14) },
        act(actor('head', 'police'), { type: 'record-opinion', answer: 'agree', note: '' }),
      );
      const onward = after({ ...asked, warned: 'reminded' }, { type: 'time-passed' }, later(14));
      expect(at(onward)).toBe('province.post');
      const answer = (organization: string): DossierCommand =>
        act(
          actor('head', organization),
          { type: 'record-opinion', answer: 'disagree', note: 'Còn nợ thuế' },
          '2024-03-20',
        );
      expect(refusalOfDossier(onward, answer('police'), later(16))).toBe('wrong-state');
      expect(refusalOfDossier(onward, answer('health'), later(16))).toBe('wrong-state');
      const heard = after(onward, answer('tax'), later(16));
      expect([at(heard), heard.dueAt, heard.opinions]).toEqual([at(onward), onward.dueAt, onward.opinions]);
      const visit = heard.course?.visits.find(({ step: stayed }) => stayed === 'province.consult');
      expect(visit?.opinions.slice(1)).toEqual([
        { organization: 'tax', answer: 'none', note: '' },
        { organization: 'tax', answer: 'disagree', note: 'Còn nợ thuế', late: true },
      ]);
      expect(refusalOfDossier(heard, answer('tax'), later(16))).toBe('wrong-state');
      const told = explainDossier(heard, later(16)).find(({ inputs }) => inputs.organization === 'tax');
      expect(told).toMatchObject({ verdict: 'warning', inputs: { answer: 'late-disagree' } });
    },
  );
});
