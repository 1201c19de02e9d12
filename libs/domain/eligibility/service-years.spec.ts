import {
  checkUnder,
  emptyFile,
  type CriteriaText,
  type CriterionRule,
  type ServiceSpan,
  type SubjectFile,
} from '../index';

const text = (rule: CriterionRule): CriteriaText => ({
  award: 'A',
  names: {},
  outside: null,
  criteria: [
    {
      award: 'A',
      subjects: ['person'],
      general: false,
      from: '2000-01-01',
      to: null,
      article: 'fixture',
      evidence: 'N',
      rule,
    },
  ],
});

const LEADER = text({
  kind: 'service-years',
  posts: ['leader'],
  years: 15,
  continuous: false,
  womenOneThirdLess: true,
});

const span = (from: string, to: string | null, higherRetirementAge = false): ServiceSpan => ({
  post: 'leader',
  from,
  to,
  higherRetirementAge,
});

const of = (gender: SubjectFile['gender'], ...service: ServiceSpan[]): SubjectFile => ({
  ...emptyFile('p', 'person'),
  gender,
  service,
});

describe('years of service', () => {
  it('are not shorter for a woman whose later span, without a gap, has the higher retirement age', () => {
    const spans = [span('2000-01-01', '2005-12-31'), span('2006-01-01', '2011-12-31', true)];
    expect(checkUnder(of('female', ...spans), LEADER, '2012-01-01').verdict).toBe('not-yet');
    const lower = spans.map((each) => ({ ...each, higherRetirementAge: false }));
    expect(checkUnder(of('female', ...lower), LEADER, '2012-01-01').verdict).toBe('eligible');
  });

  it('are complete at the end of the day before the anniversary, and not a day earlier', () => {
    const man = of('male', span('2011-03-01', null));
    expect(checkUnder(man, LEADER, '2020-01-01')).toMatchObject({
      verdict: 'not-yet',
      earliest: '2026-02-28',
    });
    expect(checkUnder(man, LEADER, '2026-02-27').verdict).toBe('not-yet');
    expect(checkUnder(man, LEADER, '2026-02-28').verdict).toBe('eligible');
  });

  it('of a woman are one third less: ten for fifteen', () => {
    const woman = of('female', span('2011-03-01', null));
    expect(checkUnder(woman, LEADER, '2020-01-01').earliest).toBe('2021-02-28');
  });

  it('of a woman whose own retirement age is the higher one are not less', () => {
    const woman = of('female', span('2011-03-01', null, true));
    expect(checkUnder(woman, LEADER, '2020-01-01').earliest).toBe('2026-02-28');
  });

  it('add up over posts held one after the other, and count a day in two posts once', () => {
    const both = of(
      'male',
      span('2005-01-01', '2012-12-31'),
      span('2010-01-01', '2014-12-31'),
      span('2018-01-01', null),
    );
    expect(checkUnder(both, LEADER, '2022-12-30').verdict).toBe('not-yet');
    expect(checkUnder(both, LEADER, '2022-12-31').verdict).toBe('eligible');
  });

  it('that must be continuous begin anew after a break', () => {
    const rule = { kind: 'service-years', posts: ['leader'], years: 15, womenOneThirdLess: false } as const;
    const broken = of('male', span('2000-01-01', '2012-12-31'), span('2013-01-02', null));
    expect(checkUnder(broken, text({ ...rule, continuous: true }), '2020-01-01').earliest).toBe('2028-01-01');
    expect(checkUnder(broken, text({ ...rule, continuous: false }), '2020-01-01').verdict).toBe('eligible');
  });

  it('never come by time alone once the post has ended', () => {
    const ended = of('male', span('2011-03-01', '2020-06-30'));
    expect(checkUnder(ended, LEADER, '2021-01-01')).toMatchObject({
      verdict: 'not-yet',
      earliest: null,
      lacking: 6,
    });
  });
});
