import fc from 'fast-check';
import {
  checkUnder,
  moreFavourable,
  textOn,
  weighTexts,
  type ClauseAtWork,
  type EligibilityVerdict,
  type SubjectFile,
  type WeighedPoint,
} from '@vinhdanh/domain';
import { loadRules } from '@vinhdanh/rules';
import { DEPLOYED, edited } from '../support/packs';
import { held, person, rated, titles } from '../support/subjects';

jest.setTimeout(120_000);

const AWARDS = ['HC-LD3', 'BK-TTG', 'DH-CSTDCS', 'BK-BT'] as const;
const DAY = '2026-10-05';
const older = loadRules(DEPLOYED).criteria;
/** Texts that ask for more or fewer years of everything. */
const NEWER = [1, 2, 5, 8, 20].map(
  (years) => loadRules(edited(/^criteria\.yaml$/, [/years: \d+/g, `years: ${years}`])).criteria,
);

const file: fc.Arbitrary<SubjectFile> = fc
  .record({
    rating: fc.constantFrom('good' as const, 'excellent' as const),
    since: fc.integer({ min: 2010, max: 2025 }),
    prior: fc.option(fc.integer({ min: 2012, max: 2025 })),
    fighter: fc.uniqueArray(fc.integer({ min: 2012, max: 2025 }), { maxLength: 8 }),
  })
  .map(({ rating, since, prior, fighter }) =>
    person({
      ratings: rated(rating, since, 2025),
      holdings: [
        ...(prior === null ? [] : [held('BK-TTG', `${prior}-05-04`, prior - 1)]),
        ...titles('DH-CSTDCS', ...fighter),
      ],
    }),
  );

const RANK: Readonly<Record<EligibilityVerdict, number>> = {
  ...{ never: 0, 'not-yet': 1, 'needs-decision': 2, eligible: 3 },
};

/** Not yet eligible by the older text, eligible by a newer one that asks for one year of everything. */
const onTheWay = person({
  ratings: rated('excellent', 2022, 2025),
  holdings: [held('BK-TTG', '2014-05-04', 2013), ...titles('DH-CSTDCS', 2015, 2018, 2024)],
});

test('both results are those of their texts, and what is chosen is never worse for the subject', () => {
  const chosen = new Set<string>();
  fc.assert(
    fc.property(file, fc.constantFrom(...AWARDS), fc.constantFrom(...NEWER), (subject, award, newer) => {
      const texts = { older: textOn(older, award, DAY), newer: textOn(newer, award, DAY) };
      const found = moreFavourable(subject, DAY, texts);
      expect(found.older).toEqual(checkUnder(subject, texts.older, DAY));
      expect(found.newer).toEqual(checkUnder(subject, texts.newer, DAY));
      chosen.add(found.chosen);
      const [was, is] = [RANK[found.older.verdict], RANK[found.newer.verdict]];
      if (found.chosen === 'newer') expect(is).toBeGreaterThanOrEqual(was);
      if (found.chosen === 'older') expect(was).toBeGreaterThanOrEqual(is);
      if (was === is && found.older.earliest === found.newer.earliest) expect(found.chosen).toBe('older');
    }),
    { numRuns: 300, examples: [[onTheWay, 'HC-LD3', NEWER[0] ?? older]] },
  );
  expect([...chosen]).toEqual(expect.arrayContaining(['older', 'newer']));
});

const CLAUSE: ClauseAtWork = {
  ...{ instrument: 'L2026', number: 'Luật 06/2026/QH16', event: 'received-for-appraisal' },
  ...{ eventOn: '2026-09-01', from: '2026-10-01', article: 'Điều 3-4', evidence: 'S' },
};
const point: fc.Arbitrary<WeighedPoint> = fc
  .constantFrom('older' as const, 'newer' as const, 'unclear' as const)
  .map((better) => ({ change: { topic: 'award', name: '', before: null, after: null }, better }));

test('a dossier goes to the newer text only where nothing speaks for the older one', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 4 }),
      file,
      fc.constantFrom(...NEWER),
      (points, subject, newer) => {
        const texts = { older: textOn(older, 'HC-LD3', DAY), newer: textOn(newer, 'HC-LD3', DAY) };
        const favour = moreFavourable(subject, DAY, texts);
        const weighed = weighTexts(CLAUSE, points, favour);
        expect(weighed.eligibility).toBe(favour);
        const isAlike =
          favour.older.verdict === favour.newer.verdict && favour.older.earliest === favour.newer.earliest;
        const against =
          points.some(({ better }) => better !== 'newer') || (!isAlike && favour.chosen !== 'newer');
        if (against) expect(weighed.chosen).not.toBe('newer');
        else if (points.length > 0 || !isAlike) expect(weighed.chosen).toBe('newer');
        else expect(weighed.chosen).toBe('older');
      },
    ),
    { numRuns: 300 },
  );
});
