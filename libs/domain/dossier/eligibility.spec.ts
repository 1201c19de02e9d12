import {
  act,
  actor,
  after,
  dossierOf,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../../../test/support/fixtures';
import { check, person, rated } from '../../../test/support/subjects';
import { explainDossier, type DossierState, type Eligibility } from '..';

const SECRETARY = actor('secretary', 'unit');
const official = person({ ratings: rated('good', 2023, 2023) });
const found = check(official, 'HC-LD3', TODAY);
const held = check(
  person({ openMatters: [{ kind: 'complaint', since: '2024-01-15', until: null }] }),
  'HC-LD3',
  TODAY,
);

const receive = (eligibility?: Eligibility) =>
  act(SECRETARY, { type: 'receive', route: ROUTE, note: '', ...(eligibility ? { eligibility } : {}) });

const linesOf = (state: DossierState, now?: Eligibility) =>
  explainDossier(state, NOW, { eligibility: now }).filter(({ requirement }) =>
    requirement.startsWith('eligibility'),
  );

it('is pinned by the first reception, and told with its articles from then on', () => {
  const received = after(dossierOf(), receive(found));
  expect(received.eligibility).toEqual(found);
  const [summary, ...lines] = linesOf(received, check(official, 'HC-LD3', '2025-08-01'));
  expect(summary).toMatchObject({
    verdict: 'missing',
    inputs: { day: TODAY, verdict: 'not-yet', pinned: true },
  });
  expect(lines.length).toBeGreaterThan(0);
  for (const { article } of lines) expect(article).toMatch(/\S/);
});

it('is told as it would be found, before that; and not at all of a dossier that is tied to nobody', () => {
  expect(linesOf(dossierOf(), found)[0]).toMatchObject({ inputs: { pinned: false } });
  expect(linesOf(after(dossierOf(), receive()))).toEqual([]);
});

it('warns, but keeps nothing from being received that the law does not forbid', () => {
  expect(found.verdict).toBe('not-yet');
  expect(refusalOfDossier(dossierOf(), receive(found))).toBe('accepted');
});

it('keeps back whose matter is open, unless the dossier is entered afterwards from paper', () => {
  expect(refusalOfDossier(dossierOf(), receive(held))).toBe('eligibility-held');
  expect(refusalOfDossier(dossierOf({ retrospective: true }), receive(held))).toBe('accepted');
});
