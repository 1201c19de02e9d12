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
import { explainDossier, weighedOf, type ClockRules, type DossierState } from '../index';

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
});
