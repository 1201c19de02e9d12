import {
  act,
  actor,
  after,
  CLOCK,
  dossierAt,
  dossierOf,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../../../test/support/fixtures';
import {
  explainDossier,
  weighedOf,
  type ClauseAtWork,
  type ClockRules,
  type DossierState,
  type ExplainHelp,
  type WeighedTexts,
} from '../index';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const inspector = actor('inspector', 'inspectorate');

describe('objections to a posting', () => {
  const posted = (clock?: ClockRules): DossierState => ({
    ...dossierAt('province.post', clock ? { route: { ...ROUTE, clock } } : {}),
    postingOver: true,
  });
  const record = (objections: number, note: string) =>
    act(province, { type: 'record-posting', objections, note });

  it('need a note of what was found, which the first release did not ask for', () => {
    expect(refusalOfDossier(posted(CLOCK), record(1, ''))).toBe('reason-required');
    expect(refusalOfDossier(posted(CLOCK), record(1, 'Đã xác minh'))).toBe('accepted');
    expect(refusalOfDossier(posted(CLOCK), record(0, ''))).toBe('accepted');
    expect(refusalOfDossier(posted(), record(1, ''))).toBe('accepted');
  });
});

describe('a hold without clock rules', () => {
  it('moves the limit by the whole hold, also where the step was reached under it', () => {
    const reached = after(dossierOf(), act(unit, { type: 'receive', route: ROUTE, note: '' }));
    const since = '2024-03-01T02:00:00.000Z';
    expect([reached.term, reached.arrivedAt > since]).toEqual([undefined, true]);
    const held = { ...reached, hold: { since, reason: 'Đơn tố cáo', office: inspector.office } };
    const lifting = act(inspector, { type: 'lift', reason: 'Không vi phạm' }, '2024-03-11');
    const lifted = after(held, lifting, '2024-03-11T02:00:00.000Z');
    expect([reached.dueAt, lifted.dueAt]).toEqual(['2024-03-18T16:59:59.999Z', '2024-03-28T16:59:59.999Z']);
  });
});

describe('rules for every dossier', () => {
  it('are those of its day for a dossier that carries none', () => {
    const { principles: _none, ...route } = ROUTE;
    const held = after(
      dossierAt('province.appraise', { route }),
      act(inspector, { type: 'hold', reason: 'Đơn' }),
    );
    expect(held.route.principles).toBeUndefined();
    const principles = {
      hold: { article: 'Điều 4(4)', evidence: 'Q' },
      'counting-days': { article: 'Điều 147-148', evidence: 'S' },
    } as const;
    const told = (help?: ExplainHelp) =>
      explainDossier(held, NOW, help).filter(({ requirement }) => ['hold', 'limit'].includes(requirement));
    expect(told().map(({ evidence }) => evidence)).toContain('N');
    const [hold, ...limits] = told({ principles });
    expect(hold).toMatchObject(principles.hold);
    expect(limits.at(-1)?.article).toMatch(/; Điều 147-148$/);
  });
});

describe('what was weighed', () => {
  it('is kept for a dossier of the first release too, which has no rules of its own', () => {
    const clause = {
      instrument: 'L2026',
      number: 'Luật',
      article: 'Điều 1',
      evidence: 'N',
      event: 'submitted',
      eventOn: TODAY,
      from: TODAY,
    } as const;
    const weighed = { clause, points: [], eligibility: null, chosen: 'open', used: 'older' } as const;
    const first = dossierAt('province.appraise');
    const appraised = after(first, act(province, { type: 'appraise', weighed, note: '' }));
    expect([weighedOf(first), weighedOf(appraised), appraised.rules]).toEqual([null, weighed, undefined]);
    const told = explainDossier(appraised, NOW).find(({ requirement }) => requirement === 'more-favourable');
    expect(told).toMatchObject({ verdict: 'open', inputs: { chosen: 'open', used: 'older' } });
  });

  it('is told point by point, and with the eligibility under both texts', () => {
    const cited = { article: 'Điều 1', evidence: 'Q' } as const;
    const clause: ClauseAtWork = {
      ...{ instrument: 'L2026', number: 'Luật 06/2026/QH16', event: 'submitted' as const, ...cited },
      ...{ eventOn: TODAY, from: '2026-10-01' },
    };
    const limit = (amount: number, article: string) =>
      ({ amount, unit: 'working-day', article, evidence: 'Q' }) as const;
    const change = {
      ...{ topic: 'limit' as const, name: 'province.appraise' },
      ...{ before: limit(20, 'Điều 2'), after: limit(10, 'Điều 3') },
    } as const;
    const found = (verdict: 'eligible' | 'not-yet', earliest: string | null) =>
      ({ award: 'HC-LD3', day: TODAY, verdict, earliest, lacking: 0, requirements: [] }) as const;
    const eligibility = {
      ...{ older: found('not-yet', '2027-01-01'), newer: found('eligible', TODAY), chosen: 'newer' as const },
    } as const;
    const weighed: WeighedTexts = {
      ...{
        clause,
        points: [{ change, better: 'newer' as const }],
        eligibility,
        chosen: 'newer' as const,
        used: 'older' as const,
      },
    };
    const first = dossierAt('province.appraise');
    const appraised = after(first, act(province, { type: 'appraise', weighed, note: '' }));
    const told = explainDossier(appraised, NOW).filter(({ requirement }) =>
      requirement.startsWith('weighed'),
    );
    expect(told.map(({ sentence }) => sentence)).toEqual([
      {
        vi: 'Khác nhau: thời hạn của bước thẩm định tại province: 20 ngày làm việc → 10 ngày làm việc; quy định mới có lợi hơn.',
        en: 'They differ: limit of the appraisal at province: 20 working days → 10 working days; the newer text is better.',
      },
      {
        vi: 'Điều kiện của đối tượng theo quy định cũ: chưa đủ điều kiện, sớm nhất ngày 01/01/2027; theo quy định mới: đủ điều kiện; quy định mới có lợi hơn.',
        en: 'The subject under the older text: not eligible yet, on 1 January 2027 at the earliest; under the newer: eligible; the newer text is better.',
      },
    ]);
    expect(told[0]?.article).toBe('Điều 2 → Điều 3');
  });
});
