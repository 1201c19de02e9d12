import type { CriterionRule } from '@vinhdanh/domain';
import { weakerBy } from './weaker-rule';

const rating: CriterionRule = { kind: 'rating', atLeast: 'good', years: 5, excellent: 1, since: null };
const works: CriterionRule = {
  kind: 'initiative',
  works: ['initiative'],
  scope: 'province',
  count: 2,
  serving: 'title',
  years: 3,
};
const service: CriterionRule = {
  kind: 'service-years',
  posts: ['army'],
  years: 25,
  continuous: true,
  womenOneThirdLess: false,
};
const year: CriterionRule = {
  kind: 'collective-year',
  completed: 100,
  advanced: 70,
  fighters: 1,
  noneWarned: true,
};
const row: CriterionRule = { kind: 'consecutive-titles', award: 'A', times: 3, gap: 1, ending: 'latest' };
const within: CriterionRule = { kind: 'titles-within', award: 'A', times: 2, years: 5, since: null };
const one: CriterionRule = { kind: 'one-proposal', group: ['A', 'B'], except: [] };
const merit: CriterionRule = { kind: 'achievement', grounds: ['ad-hoc'], scope: 'province' };

describe('a rule that asks for less than the one above it', () => {
  it.each<[string, CriterionRule, object, string]>([
    ['fewer years', rating, { years: 4 }, 'years'],
    ['a lower rating', { ...rating, atLeast: 'excellent' }, { atLeast: 'good' }, 'atLeast'],
    ['none excellent', rating, { excellent: 0 }, 'excellent'],
    ['a narrower effect', works, { scope: 'unit' }, 'scope'],
    ['more kinds of work', works, { works: ['initiative', 'research'] }, 'works'],
    ['works of any year', works, { years: null }, 'years'],
    ['fewer works', works, { count: 1 }, 'count'],
    ['other posts too', service, { posts: ['army', 'police'] }, 'posts'],
    ['with interruptions', service, { continuous: false }, 'continuous'],
    ['less of women', service, { womenOneThirdLess: true }, 'womenOneThirdLess'],
    ['no share', year, { advanced: null }, 'advanced'],
    ['people who were warned', year, { noneWarned: false }, 'noneWarned'],
    ['longer between titles', row, { gap: 3 }, 'gap'],
    ['titles of more years', within, { years: null }, 'years'],
    ['a smaller group', one, { group: ['A'] }, 'group'],
    ['more kinds excepted', one, { except: ['ad-hoc'] }, 'except'],
    ['more grounds', merit, { grounds: ['ad-hoc', 'movement'] }, 'grounds'],
    ['a prior award for less time', { kind: 'prior-award', award: 'A', years: 5 }, { years: 0 }, 'years'],
    ['a shorter lead', { kind: 'lead', of: 'movement', by: null, years: 5 }, { years: 3 }, 'years'],
    [
      'fewer kinds left out',
      { kind: 'kind-not-counted', kinds: ['ad-hoc', 'movement'] },
      { kinds: [] },
      'kinds',
    ],
  ])('%s', (_name, upper, less, by) => {
    const lower = { ...upper, ...less };
    expect(weakerBy(upper, lower)).toEqual([by]);
    expect(weakerBy(lower, upper)).toBeNull();
  });

  it('is none that asks for the same, for more by one measure, or for another thing', () => {
    expect(weakerBy(rating, rating)).toBeNull();
    expect(weakerBy(rating, { ...rating, years: 3, excellent: 3 })).toBeNull();
    expect(weakerBy(rating, { ...rating, years: 3, since: 'A' })).toBeNull();
    expect(weakerBy(row, { ...row, award: 'B', times: 1 })).toBeNull();
    expect(weakerBy(row, { ...row, ending: 'year-before', times: 1 })).toBeNull();
    expect(weakerBy(merit, { ...merit, scope: null })).toBeNull();
    expect(weakerBy({ kind: 'held-once' }, { kind: 'held-once' })).toBeNull();
    expect(weakerBy(rating, { kind: 'held-once' })).toBeNull();
  });
});
