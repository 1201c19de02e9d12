import {
  act,
  actor,
  after,
  APPLICANT,
  dossierAt,
  dossierOf,
  NOW,
  ROUTE,
  TODAY,
} from '../../../../test/support/fixtures';
import {
  dayOf,
  explainDossier,
  type CheckedRequirement,
  type CouncilResult,
  type DossierState,
  type Instant,
} from '../../index';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const received = (state = dossierOf()): DossierState =>
  after(state, act(unit, { type: 'receive', route: ROUTE, note: '' }));

const lines = (state: DossierState, requirement: string, now: Instant = NOW): readonly CheckedRequirement[] =>
  explainDossier(state, now).filter((line) => line.requirement === requirement);
const told = (state: DossierState, requirement: string, now: Instant = NOW): readonly string[] =>
  lines(state, requirement, now).map(({ verdict, sentence }) => `${verdict}: ${sentence.vi}`);

describe('an explanation', () => {
  it('cites an article in every line, and tells each in two languages', () => {
    for (const state of [dossierOf(), received(), dossierAt('province.vote'), dossierAt('present')])
      for (const { article, sentence } of explainDossier(state, NOW))
        expect([article, sentence.vi, sentence.en].every((text) => text.trim().length > 0)).toBe(true);
  });

  it('names the day that pins the rules, and says when nothing is pinned yet', () => {
    expect(lines(dossierOf(), 'rules')).toMatchObject([{ verdict: 'missing', inputs: { receivedOn: null } }]);
    const [rules] = lines(received(), 'rules');
    expect(rules).toMatchObject({ verdict: 'met', article: 'fixture', inputs: { receivedOn: TODAY } });
    expect(rules?.sentence).toMatchObject({
      vi: expect.stringContaining('ngày tiếp nhận 04/03/2024') as string,
      en: expect.stringContaining('the day of reception, 4 March 2024') as string,
    });
  });

  it('says on which forms a part is made for such a subject, each with its own place and mark', () => {
    const form = { number: '05', subjects: ['person'], article: 'Phụ lục, Mẫu 05', evidence: 'S' } as const;
    const part = {
      id: 'report',
      nameVi: 'Báo cáo',
      nameEn: 'Report',
      article: 'Điều 84',
      evidence: 'Q',
    } as const;
    const other = { ...form, number: '04', subjects: ['collective'] } as const;
    const state: DossierState = {
      ...dossierOf(),
      requiredParts: [
        { ...part, forms: [form, other] },
        { ...part, id: 'minutes' },
      ],
    };
    const sentences = lines(state, 'part').map(({ sentence }) => sentence);
    expect(sentences[0]?.vi).toMatch(/ Làm theo Mẫu 05, Phụ lục, Mẫu 05 \[S\]\.$/);
    expect(sentences[0]?.en).toMatch(/ Made on Form 05, Phụ lục, Mẫu 05 \[S\]\.$/);
    expect(sentences[1]?.vi).not.toContain('Mẫu');
  });

  it('names the rule set kept with it, its layers as people call them, and for programs by their folders', () => {
    const layers = [
      { name: 'national', version: 'a'.repeat(64) },
      { name: 'bac-ninh', version: 'b'.repeat(64) },
    ];
    const rules = {
      set: { id: 'c'.repeat(64), layers },
      text: { day: TODAY, kept: null, newer: null },
      weighed: null,
    };
    const [set] = lines({ ...received(), rules }, 'rule-set');
    expect(set?.sentence).toEqual({
      vi: 'Bộ quy định lưu cùng hồ sơ để tra cứu: số cccccccc, gồm tầng cả nước (aaaaaaaa), tầng tỉnh Bắc Ninh (bbbbbbbb).',
      en: 'The rule set kept with the dossier, to look it up: cccccccc, with the rules of the country (aaaaaaaa), of Bắc Ninh (bbbbbbbb).',
    });
    expect(set?.inputs).toMatchObject({ national: 'a'.repeat(64), 'bac-ninh': 'b'.repeat(64) });
  });

  it('says what is done, where the dossier stands and what is ahead', () => {
    const steps = lines(received(), 'step').map(({ inputs }) => inputs.course);
    expect(steps).toEqual(['done', 'current', ...Array.from({ length: 6 }, () => 'ahead')]);
  });

  it('counts a limit from the day after, names the days off, and says how many days are left', () => {
    const calendar = { daysOff: ['2024-03-08'], workingSaturdays: [] };
    const state = received(dossierOf({ calendar }));
    expect(told(state, 'limit', '2024-03-11T02:00:00.000Z')[0]).toBe(
      'met: Thời hạn thẩm định tại province là 10 ngày làm việc, đếm từ sau ngày 04/03/2024, ' +
        'trừ 4 ngày cuối tuần và 1 ngày nghỉ lễ (08/03/2024), hết vào cuối ngày 19/03/2024. Còn 6 ngày làm việc.',
    );
    const late = '2024-03-21T02:00:00.000Z';
    expect(lines(state, 'limit', late)[0]).toMatchObject({
      verdict: 'warning',
      inputs: { outcome: 'overdue' },
    });
    const done = after(state, act(province, { type: 'appraise', note: '' }, dayOf(late)), late);
    expect(told(done, 'limit', late)[0]).toContain('quá hạn 2 ngày làm việc');
  });

  it('warns where the limit ends in a year without a notice', () => {
    const state = received(dossierOf({ calendar: { daysOff: ['2023-01-02'], workingSaturdays: [] } }));
    expect(lines(state, 'calendar')).toMatchObject([{ verdict: 'warning', inputs: { year: '2024' } }]);
  });

  it('says of seconds that they are a rehearsal', () => {
    const limit = { article: 'Diễn tập', evidence: 'N', amount: 6, unit: 'second' } as const;
    const steps = ROUTE.steps.map((step) => (step.limit ? { ...step, limit } : step));
    expect(
      lines(dossierAt('province.appraise', { route: { ...ROUTE, steps } }), 'limit').at(-1),
    ).toMatchObject({
      verdict: 'not-applicable',
      article: 'Diễn tập',
      inputs: { unit: 'second' },
    });
  });

  it('leaves a step without a limit open, and says who decides', () => {
    expect(lines(dossierOf(), 'limit')).toMatchObject([{ verdict: 'open', inputs: { step: 'unit.intake' } }]);
  });

  it('tells which agency answered what, and whose silence let the procedure go on', () => {
    const asked = dossierAt('province.consult');
    const due: DossierState = { ...asked, dueAt: NOW };
    const answered = after(
      due,
      act(actor('head', 'police'), { type: 'record-opinion', answer: 'disagree', note: '' }),
    );
    expect(told(answered, 'opinion')).toEqual([
      'warning: police được hỏi ý kiến và đã trả lời: không đồng ý.',
      'missing: tax được hỏi ý kiến và chưa trả lời.',
    ]);
    expect(told(answered, 'next')).toEqual(['missing: Việc tiếp theo: tax trả lời ý kiến.']);
    const silent = after(answered, { type: 'time-passed' });
    expect(told(silent, 'opinion')[1]).toBe(
      'met: tax được hỏi ý kiến và không trả lời trong thời hạn; thủ tục được tiếp tục.',
    );
  });
});

describe('a vote', () => {
  const voted = (more: Partial<CouncilResult>): DossierState =>
    after(dossierAt('province.vote'), {
      type: 'record-council-result',
      contentVersion: 1,
      result: {
        step: 'province.vote',
        session: 's',
        outcome: 'passed',
        agree: 18,
        needed: 16,
        base: 22,
        ...more,
      },
      on: TODAY,
    });

  it('is to come with its share and quorum', () => {
    expect(lines(dossierAt('province.vote'), 'threshold')).toMatchObject([
      { verdict: 'missing', inputs: { num: 70, den: 100, quorumNum: 2, quorumDen: 3 } },
    ]);
  });

  it('is spelled out so that anybody can redo it', () => {
    expect(told(voted({}), 'threshold')).toEqual([
      'met: Hội đồng thi đua, khen thưởng ở cấp tỉnh thông qua khi có từ 70% tổng số thành viên hội đồng đồng ý; tổng số thành viên hội đồng là 22: 70 × 22 : 100 = 15,4, làm tròn lên 16 phiếu. Có 18 phiếu đồng ý, cần 16: đạt.',
    ]);
    expect(told(voted({}), 'quorum')).toEqual([
      'met: Hội đồng thi đua, khen thưởng ở cấp tỉnh họp hợp lệ khi có ít nhất 2/3 thành viên (2 × 22 : 3 ≈ 14,67, làm tròn lên 15), kể cả người biểu quyết bằng văn bản: đủ.',
    ]);
  });

  it('that fails ends the dossier with both figures', () => {
    const state = voted({ outcome: 'failed', agree: 15 });
    expect(told(state, 'ending')).toEqual([
      'not-applicable: Hồ sơ không được chấp thuận ngày 04/03/2024: hội đồng có 15 trên 22 đồng ý, cần 16.',
    ]);
    expect(lines(state, 'threshold')).toMatchObject([{ verdict: 'missing', inputs: { outcome: 'failed' } }]);
    expect(lines(state, 'next')).toEqual([]);
    expect(
      lines(state, 'step')
        .map(({ inputs }) => inputs.course)
        .slice(4),
    ).toEqual(['ended-here', 'skipped', 'skipped', 'skipped']);
  });

  it('by secret ballot whose figures are for the council is told by its outcome alone', () => {
    const hidden = { agree: undefined, needed: undefined, base: undefined };
    expect(told(voted(hidden), 'threshold')).toEqual([
      'met: Hội đồng thi đua, khen thưởng ở cấp tỉnh thông qua khi có từ 70% tổng số thành viên hội đồng đồng ý. Bỏ phiếu kín, số phiếu ghi trong biên bản của hội đồng: đạt.',
    ]);
    const failed = voted({ ...hidden, outcome: 'failed' });
    expect(told(failed, 'ending')).toEqual([
      'not-applicable: Hồ sơ không được chấp thuận ngày 04/03/2024: hội đồng bỏ phiếu kín, số phiếu ghi trong biên bản.',
    ]);
    expect(JSON.stringify(lines(failed, 'quorum'))).not.toContain('undefined');
    expect(told(failed, 'quorum')).toEqual([
      'met: Hội đồng thi đua, khen thưởng ở cấp tỉnh họp hợp lệ khi có ít nhất 2/3 thành viên, kể cả người biểu quyết bằng văn bản: đủ.',
    ]);
  });

  it('without a quorum counts for nothing, and is awaited again', () => {
    const state = voted({ outcome: 'no-quorum', agree: 3 });
    expect(lines(state, 'quorum')).toMatchObject([{ verdict: 'missing' }]);
    expect(lines(state, 'threshold')).toMatchObject([{ verdict: 'not-applicable' }]);
  });

  it('whose minutes need another number than the rule is shown with a warning', () => {
    expect(lines(voted({ needed: 15 }), 'threshold')).toMatchObject([{ verdict: 'warning' }]);
  });
});

describe('what stood in the way', () => {
  it('is a return with what lacked, until it is handed in again', () => {
    const words = { type: 'return', reason: 'Thiếu báo cáo.', missing: ['report'] } as const;
    const returned = after(dossierOf(), act(unit, words));
    expect(told(returned, 'return')).toEqual([
      'missing: Ngày 04/03/2024, unit trả lại hồ sơ ở bước tiếp nhận: “Thiếu báo cáo”. Thiếu: Báo cáo thành tích. Người nộp chưa nộp lại.',
    ]);
    expect(lines(returned, 'next')).toMatchObject([{ inputs: { act: 'resubmit' } }]);
    const again = after(returned, act(APPLICANT, { type: 'resubmit', content: returned.content, note: '' }));
    expect(lines(again, 'return')).toMatchObject([{ verdict: 'met', inputs: { answered: true } }]);
  });

  it('is a hold, whose time is added to the limit', () => {
    const inspector = actor('inspector', 'inspectorate');
    const held = after(received(), act(inspector, { type: 'hold', reason: 'Đơn tố cáo' }));
    expect(lines(held, 'hold')).toMatchObject([{ verdict: 'missing', inputs: { until: null } }]);
    expect(lines(held, 'limit')[0]).toMatchObject({ inputs: { outcome: 'held' } });
    expect(lines(held, 'next')).toMatchObject([{ inputs: { act: 'lift' } }]);
    const week = '2024-03-11T02:00:00.000Z';
    const lifted = after(held, act(inspector, { type: 'lift', reason: 'Không vi phạm' }, dayOf(week)), week);
    expect(lines(lifted, 'hold', week)).toMatchObject([{ verdict: 'met', inputs: { until: '2024-03-11' } }]);
    expect(lines(lifted, 'limit', week)[0]).toMatchObject({
      inputs: { movedByHold: true, end: '2024-03-25' },
    });
  });

  it.each([
    ['withdraw', APPLICANT, 'Người nộp rút hồ sơ ngày 04/03/2024: “Rút”.'],
    ['cancel', actor('administrator', 'province'), 'Hồ sơ bị hủy ngày 04/03/2024: “Rút”.'],
    ['refuse', actor('head', 'unit'), 'Hồ sơ không được chấp thuận ngày 04/03/2024: “Rút”.'],
  ] as const)('is the end by %s, with its reason', (type, by, sentence) => {
    const ended = after(dossierOf(), act(by, { type, reason: 'Rút' }));
    expect(lines(ended, 'ending')).toMatchObject([{ evidence: 'N', sentence: { vi: sentence } }]);
  });

  it('is a move to another route by an order', () => {
    const words = {
      type: 'reroute',
      route: ROUTE,
      toStep: 'province.vote',
      order: '12/QĐ',
      reason: 'Sáp nhập',
    } as const;
    const moved = after(received(), act(actor('administrator', 'province'), words));
    expect(lines(moved, 'reroute')).toMatchObject([{ inputs: { order: '12/QĐ', toStep: 'province.vote' } }]);
    expect(lines(moved, 'step').map(({ inputs }) => inputs.course)).toEqual([
      ...['done', 'done', 'skipped', 'skipped', 'current', 'ahead', 'ahead', 'ahead'],
    ]);
  });
});
