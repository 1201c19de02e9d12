import {
  addDays,
  checkEligibility,
  checkUnder,
  textOn,
  withinReach,
  type CommendationKind,
  type Criteria,
  type CriteriaText,
  type Criterion,
  type CriterionRule,
  type SubjectFile,
} from '@vinhdanh/domain';
import { loadCriteria } from '@vinhdanh/rules';
import fc from 'fast-check';
import { held, person } from '../support/subjects';

const criteria = loadCriteria(['national']);
const LADDER = [
  'DH-LDTT',
  'DH-CSTDCS',
  'DH-CSTD-BT',
  'DH-CSTDTQ',
  'BK-BT',
  'BK-TTG',
  'HC-LD3',
  'HC-LD2',
  'HC-LD1',
  'HCH-QKQT',
];
const KINDS: readonly CommendationKind[] = ['merit', 'merit', 'merit', 'ad-hoc', 'movement', 'unknown'];

const dayBetween = (first: string, last: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: (Date.parse(last) - Date.parse(first)) / 86_400_000 })
    .map((days) => addDays(first, days));

const awardHeld = fc
  .record({
    award: fc.constantFrom(...LADDER),
    year: fc.integer({ min: 2016, max: 2026 }),
    after: fc.integer({ min: 0, max: 200 }),
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom('held' as const, 'held' as const, 'held' as const, 'cancelled' as const),
    id: fc.uuid(),
  })
  .map(({ award, year, after, kind, status, id }) =>
    held(award, addDays(`${year}-12-01`, after), year, { id, kind, status }),
  );

const span = dayBetween('2018-01-01', '2027-06-30').chain((from) =>
  fc.integer({ min: 1, max: 700 }).map((days) => ({ from, to: addDays(from, days) })),
);

/** Files rich enough that every verdict occurs: titles and ratings of most years, works, orders, discipline, proposals. */
const file: fc.Arbitrary<SubjectFile> = fc
  .record({
    holdings: fc.array(awardHeld, { maxLength: 30 }),
    good: fc.array(
      fc.constantFrom('excellent' as const, 'good' as const, 'good' as const, 'completed' as const),
      { minLength: 11, maxLength: 11 },
    ),
    scopes: fc.array(fc.constantFrom('unit' as const, 'province' as const, 'nation' as const), {
      maxLength: 4,
    }),
    discipline: fc.option(span, { nil: null, freq: 4 }),
    leave: fc.option(span, { nil: null, freq: 4 }),
    army: fc.option(dayBetween('1998-01-01', '2010-01-01'), { nil: null }),
    matter: fc.option(span, { nil: null, freq: 6 }),
    proposed: fc.option(
      fc.record({ award: fc.constantFrom(...LADDER), day: dayBetween('2024-01-01', '2026-12-31') }),
      { nil: null },
    ),
  })
  .map((one) =>
    person({
      holdings: one.holdings,
      ratings: one.good.map((rating, at) => ({ year: 2016 + at, rating })),
      initiatives: one.scopes.map((scope, at) => ({
        id: `w${at}`,
        kind: 'initiative' as const,
        scope,
        year: 2023 + at,
        used: [],
      })),
      discipline: one.discipline ? [{ measure: 'any', ...one.discipline }] : [],
      leaves: one.leave ? [{ kind: 'maternity' as const, ...one.leave }] : [],
      service: one.army ? [{ post: 'army', from: one.army, to: null, higherRetirementAge: false }] : [],
      openMatters: one.matter
        ? [{ kind: 'inspection' as const, since: one.matter.from, until: one.matter.to }]
        : [],
      proposals: one.proposed ? [{ ...one.proposed, kind: 'merit' as const, achievement: null }] : [],
    }),
  );

const award = fc.constantFrom(...LADDER);
const day = dayBetween('2024-01-01', '2027-12-31');
/** What is known from the day on: no fact of the file is dated later. */
const settledDay = dayBetween('2028-06-01', '2031-12-31');

/** The text without an end, so that time passes under it alone. */
const endless = (text: CriteriaText): CriteriaText => ({
  ...text,
  criteria: text.criteria.map((criterion) => ({ ...criterion, to: null })),
});

const amended = (code: string, from: string): Criteria => {
  const harder: Criterion = {
    award: code,
    subjects: ['person'],
    general: false,
    from,
    to: null,
    article: 'a later law',
    evidence: 'N',
    rule: { kind: 'prior-award', award: 'HC-SV', years: 50 },
  };
  return {
    ...criteria,
    byAward: { ...criteria.byAward, [code]: [...(criteria.byAward[code] ?? []), harder] },
  };
};

/** Rules as a lower layer may add them to any award. */
const added: fc.Arbitrary<CriterionRule> = fc.oneof(
  fc.constantFrom<CriterionRule>(
    ...(['held-once', 'never-disciplined', 'counted-from-discipline', 'new-period'] as const).map((kind) => ({
      kind,
    })),
    { kind: 'kind-not-counted', kinds: ['ad-hoc', 'movement', 'merit'] },
    {
      kind: 'open',
      onlyUnrated: false,
      sentence: { vi: 'Cấp tỉnh quyết định.', en: 'The province decides.' },
    },
  ),
  fc.record({
    kind: fc.constant('rating' as const),
    atLeast: fc.constantFrom('good' as const, 'excellent' as const),
    years: fc.integer({ min: 1, max: 8 }),
    excellent: fc.integer({ min: 0, max: 3 }),
    since: fc.constantFrom(null, 'BK-BT'),
  }),
  fc.record({
    kind: fc.constantFrom('prior-award' as const, 'cooldown' as const),
    award: fc.constantFrom(...LADDER),
    years: fc.integer({ min: 1, max: 6 }),
  }),
);

const addedTo = (code: string, rule: CriterionRule): Criteria => {
  const place = { article: 'a province', evidence: 'S', layer: 'lang-son' } as const;
  const own = { award: code, subjects: ['person'], general: true, from: '2025-01-01', to: null } as const;
  const all = [...(criteria.byAward[code] ?? []), { ...own, ...place, rule }];
  return { ...criteria, byAward: { ...criteria.byAward, [code]: all } };
};

/** From what lets propose to what never does. */
const STRICTER = ['eligible', 'needs-decision', 'not-yet', 'never'];

describe('eligibility', () => {
  it('is never better for what a lower layer adds, and is what it was before its first day', () => {
    let stricter = 0;
    fc.assert(
      fc.property(file, award, day, added, (subject, code, on, rule) => {
        const before = checkEligibility(subject, code, on, criteria);
        const after = checkEligibility(subject, code, on, addedTo(code, rule));
        if (on < '2025-01-01') expect(after).toEqual(before);
        expect(STRICTER.indexOf(after.verdict)).toBeGreaterThanOrEqual(STRICTER.indexOf(before.verdict));
        if (after.verdict !== before.verdict) stricter++;
        if (after.earliest !== null) expect(before.earliest).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
    expect(stricter).toBeGreaterThan(100);
  });

  it('under a pinned text is unchanged by any later text', () => {
    fc.assert(
      fc.property(file, award, day, fc.integer({ min: 1, max: 2000 }), (subject, code, on, later) => {
        const after = checkEligibility(subject, code, on, amended(code, addDays(on, later)));
        expect(after).toEqual(checkEligibility(subject, code, on, criteria));
      }),
      { numRuns: 300 },
    );
  });

  it('never turns from eligible to never by time alone', () => {
    fc.assert(
      fc.property(file, award, day, fc.integer({ min: 1, max: 4000 }), (subject, code, on, more) => {
        const text = endless(textOn(criteria, code, on));
        const still = frozen(subject, on);
        if (checkUnder(still, text, on).verdict === 'eligible')
          expect(checkUnder(still, text, addDays(on, more)).verdict).not.toBe('never');
      }),
      { numRuns: 2000 },
    );
  });

  it('is had on the earliest date that it gives, and not on the day before', () => {
    let waited = 0;
    fc.assert(
      fc.property(file, award, fc.oneof(day, settledDay), (subject, code, on) => {
        const text = endless(textOn(criteria, code, on));
        const known = { ...subject, holdings: subject.holdings.filter((one) => one.decision.date <= on) };
        const { earliest, verdict } = checkUnder(known, text, on);
        if (verdict === 'eligible') expect(earliest).toBe(on);
        if (earliest === null || verdict === 'eligible') return;
        waited++;
        const still = frozen(known, on);
        expect(checkUnder(still, text, earliest).verdict).toBe('eligible');
        expect(checkUnder(still, text, addDays(earliest, -1)).verdict).not.toBe('eligible');
      }),
      { numRuns: 6000 },
    );
    expect(waited).toBeGreaterThan(20);
  });

  it('misses no day: where no earliest date is given, none of the next three years has it', () => {
    fc.assert(
      fc.property(
        file,
        award,
        day,
        fc.array(fc.integer({ min: 1, max: 1100 }), { maxLength: 12 }),
        (subject, code, on, days) => {
          const text = endless(textOn(criteria, code, on));
          const still = frozen(subject, on);
          const { earliest } = checkUnder(still, text, on);
          for (const more of days) {
            const then = addDays(on, more);
            if (earliest === null || then < earliest)
              expect(checkUnder(still, text, then).verdict).not.toBe('eligible');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives every verdict for some file, so that the properties above speak of something', () => {
    const seen = new Set(
      fc
        .sample(file, { numRuns: 200, seed: 7 })
        .flatMap((subject) => withinReach(subject, '2026-02-01', criteria).map((one) => one.verdict)),
    );
    expect([...seen].sort()).toEqual(['eligible', 'needs-decision', 'never', 'not-yet']);
  });
});

/** The file with nothing that came after the day, as time alone finds it. */
function frozen(subject: SubjectFile, on: string): SubjectFile {
  const year = Number(on.slice(0, 4));
  return {
    ...subject,
    holdings: subject.holdings.filter((one) => one.decision.date <= on),
    ratings: subject.ratings.filter((one) => one.year <= year),
    initiatives: subject.initiatives.filter((one) => one.year <= year),
    discipline: subject.discipline.filter((one) => one.from <= on),
    leaves: subject.leaves.filter((one) => one.from <= on),
    openMatters: subject.openMatters.filter((one) => one.since <= on),
    proposals: subject.proposals.filter((one) => one.day <= on),
  };
}
