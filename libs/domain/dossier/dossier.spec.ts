import {
  act,
  actor,
  after,
  APPLICANT,
  dossierAt,
  dossierOf,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../../../test/support/fixtures';
import { dayOf, dossierDecider, isEnded, type DossierState } from '../index';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const governor = actor('head', 'province');
const inspector = actor('inspector', 'inspectorate');
const administrator = actor('administrator', 'province');
const later = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const at = (state: DossierState): string | undefined => state.route.steps[state.step]?.id;

describe('a dossier climbs', () => {
  it('through every kind of step to its decision and presentation', () => {
    let dossier = after(dossierOf(), act(unit, { type: 'receive', route: ROUTE, note: '' }));
    expect(dossier.receivedOn).toBe(TODAY);
    dossier = after(dossier, act(province, { type: 'appraise', note: 'đủ điều kiện' }));
    for (const agency of ['police', 'tax'])
      dossier = after(
        dossier,
        act(actor('head', agency), { type: 'record-opinion', answer: 'agree', note: '' }),
      );
    expect(at(dossier)).toBe('province.post');
    expect(
      refusalOfDossier(dossier, act(province, { type: 'record-posting', objections: 0, note: '' })),
    ).toBe('posting-not-over');

    const postingEnd = dossierDecider.due(dossier) ?? '';
    dossier = after(dossier, { type: 'time-passed' }, postingEnd);
    const day = dayOf(postingEnd);
    dossier = after(
      dossier,
      act(province, { type: 'record-posting', objections: 0, note: '' }, day),
      postingEnd,
    );
    const result = {
      step: 'province.vote',
      session: 's',
      outcome: 'passed',
      agree: 20,
      needed: 16,
      base: 22,
    } as const;
    dossier = after(dossier, { type: 'record-council-result', contentVersion: 1, result, on: day });
    const letter = { round: 'r', number: '1/TTr', file: 'f', signedOn: day };
    dossier = after(dossier, { type: 'forward', contentVersion: 1, step: 'province.sign', letter, on: day });
    dossier = after(dossier, {
      type: 'decide',
      contentVersion: 1,
      step: 'central.decide',
      decision: { ...letter, number: '1/QĐ' },
      on: day,
    });
    expect(dossier.status).toBe('decided');
    expect(isEnded(dossier)).toBe(false);
    dossier = after(
      dossier,
      act(
        province,
        {
          type: 'present',
          presenter: 'Bí thư',
          authorisedBy: 'Chủ tịch nước',
          place: 'Lạng Sơn',
        },
        day,
      ),
      postingEnd,
    );
    expect(isEnded(dossier)).toBe(true);
  });

  it('ends refused when the council does not pass it, and stays when there was no quorum', () => {
    const dossier = dossierAt('province.vote');
    const count = { step: 'province.vote', session: 's', agree: 15, needed: 16, base: 22 } as const;
    const failed = after(dossier, {
      type: 'record-council-result',
      contentVersion: 1,
      result: { ...count, outcome: 'failed' },
      on: TODAY,
    });
    expect(failed.status).toBe('refused');
    const { agree: _agree, ...withheld } = count;
    const secret = dossierDecider.decide(
      dossier,
      {
        type: 'record-council-result',
        contentVersion: 1,
        result: { ...withheld, outcome: 'failed' },
        on: TODAY,
      },
      NOW,
    );
    expect(secret).toMatchObject({
      events: [{ type: 'council-result-recorded' }, { type: 'refused', step: 'province.vote', reason: '' }],
    });
    const deferred = after(dossier, {
      type: 'record-council-result',
      contentVersion: 1,
      result: { ...count, outcome: 'no-quorum' },
      on: TODAY,
    });
    expect(at(deferred)).toBe('province.vote');
    const elsewhere = { ...count, step: 'district.vote', outcome: 'passed' } as const;
    expect(
      refusalOfDossier(dossier, {
        type: 'record-council-result',
        contentVersion: 1,
        result: elsewhere,
        on: TODAY,
      }),
    ).toBe('result-not-for-this-step');
  });
});

describe('what was looked at', () => {
  it('is the version that counts: a result on an older one is refused', () => {
    const completed = { ...dossierAt('province.vote'), contentVersion: 2 };
    const result = {
      step: 'province.vote',
      session: 's',
      outcome: 'passed',
      agree: 20,
      needed: 16,
      base: 22,
    } as const;
    const report = { type: 'record-council-result', result, on: TODAY } as const;
    expect(refusalOfDossier(completed, { ...report, contentVersion: 1 })).toBe('content-changed');
    expect(refusalOfDossier(completed, { ...report, contentVersion: 2 })).toBe('accepted');
  });
});

describe('on the way', () => {
  it('a dossier that lacks a part is not received, is returned, completed and comes back to the same step', () => {
    const content = { ...dossierOf().content, parts: [] };
    let dossier = dossierOf({ content });
    expect(refusalOfDossier(dossier, act(unit, { type: 'receive', route: ROUTE, note: '' }))).toBe(
      'parts-missing',
    );
    expect(refusalOfDossier(dossier, act(unit, { type: 'return', reason: ' ', missing: ['report'] }))).toBe(
      'reason-required',
    );
    expect(
      refusalOfDossier(dossier, act(unit, { type: 'return', reason: 'Thiếu', missing: ['unheard'] })),
    ).toBe('part-unknown');
    dossier = after(dossier, act(unit, { type: 'return', reason: 'Thiếu báo cáo', missing: ['report'] }));
    expect(refusalOfDossier(dossier, act(unit, { type: 'receive', route: ROUTE, note: '' }))).toBe(
      'wrong-state',
    );
    const stranger = actor('applicant', 'unit', { person: 'another' });
    const complete = dossierOf().content;
    expect(refusalOfDossier(dossier, act(stranger, { type: 'resubmit', content: complete, note: '' }))).toBe(
      'not-your-dossier',
    );
    dossier = after(dossier, act(APPLICANT, { type: 'resubmit', content: complete, note: 'Đã bổ sung' }));
    expect([dossier.status, dossier.contentVersion, at(dossier)]).toEqual(['climbing', 2, 'unit.intake']);
  });

  it('a hold stops everything and the clock; lifting it gives the lost time back', () => {
    const due = '2024-03-20T16:59:59.999Z';
    const dossier = { ...dossierAt('province.appraise'), dueAt: due };
    const held = after(dossier, act(inspector, { type: 'hold', reason: 'Đơn tố cáo' }));
    expect(dossierDecider.due(held)).toBeNull();
    expect(refusalOfDossier(held, act(province, { type: 'appraise', note: '' }))).toBe('dossier-held');
    expect(refusalOfDossier(held, act(inspector, { type: 'hold', reason: 'Lần nữa' }))).toBe('dossier-held');
    const lifted = after(
      held,
      act(inspector, { type: 'lift', reason: 'Không vi phạm' }, '2024-03-06'),
      later(2),
    );
    expect(lifted.dueAt).toBe('2024-03-22T16:59:59.999Z');
    expect(
      refusalOfDossier(lifted, act(inspector, { type: 'lift', reason: 'x' }, '2024-03-06'), later(2)),
    ).toBe('dossier-not-held');
  });

  it('its holder is reminded, then its superior hears of it, once each', () => {
    let dossier = after(dossierOf(), act(unit, { type: 'receive', route: ROUTE, note: '' }));
    const reminder = dossierDecider.due(dossier) ?? '';
    expect(reminder < (dossier.dueAt ?? '')).toBe(true);
    dossier = after(dossier, { type: 'time-passed' }, reminder);
    expect(dossier.warned).toBe('reminded');
    expect(dossierDecider.due(dossier)).toBe(dossier.dueAt);
    dossier = after(dossier, { type: 'time-passed' }, dossier.dueAt ?? '');
    expect(dossier.warned).toBe('overdue');
    expect(dossierDecider.due(dossier)).toBeNull();
  });

  it('an agency that stays silent does not stop it', () => {
    let dossier = dossierAt('province.appraise');
    dossier = after(dossier, act(province, { type: 'appraise', note: '' }));
    dossier = after(
      dossier,
      act(actor('head', 'tax'), { type: 'record-opinion', answer: 'disagree', note: 'Nợ thuế' }),
    );
    expect(
      refusalOfDossier(
        dossier,
        act(actor('head', 'tax'), { type: 'record-opinion', answer: 'agree', note: '' }),
      ),
    ).toBe('opinion-already-recorded');
    expect(
      refusalOfDossier(
        dossier,
        act(actor('head', 'health'), { type: 'record-opinion', answer: 'agree', note: '' }),
      ),
    ).toBe('opinion-not-asked');
    const end = dossier.dueAt ?? '';
    const decision = dossierDecider.decide(dossier, { type: 'time-passed' }, end);
    expect(decision.accepted && decision.events.map((event) => event.type)).toEqual([
      'opinion-recorded',
      'step-reached',
    ]);
    expect(decision.accepted && decision.events[0]).toMatchObject({ organization: 'police', answer: 'none' });
  });

  it('is withdrawn by its applicant, refused by the head of its holder, cancelled and rerouted by an administrator', () => {
    const dossier = dossierAt('province.appraise');
    expect(after(dossier, act(APPLICANT, { type: 'withdraw', reason: 'Tự nguyện' })).status).toBe(
      'withdrawn',
    );
    expect(refusalOfDossier(dossier, act(province, { type: 'refuse', reason: 'Không' }))).toBe(
      'office-wrong-role',
    );
    const refused = after(dossier, act(governor, { type: 'refuse', reason: 'Chưa đủ tiêu chuẩn' }));
    expect(refused.status).toBe('refused');
    expect(refusalOfDossier(refused, act(administrator, { type: 'cancel', reason: 'Nhầm' }))).toBe(
      'dossier-ended',
    );
    expect(after(dossier, act(administrator, { type: 'cancel', reason: 'Lập nhầm' })).status).toBe(
      'cancelled',
    );
    const reroute = {
      type: 'reroute',
      route: ROUTE,
      toStep: 'province.sign',
      order: 'QĐ 1',
      reason: 'Giải thể',
    } as const;
    expect(at(after(dossier, act(administrator, reroute)))).toBe('province.sign');
    expect(refusalOfDossier(dossier, act(administrator, { ...reroute, toStep: 'nowhere' }))).toBe(
      'reroute-target-invalid',
    );
  });
});
