import {
  checkUnder,
  textOn,
  withinReach,
  type CommendationKind,
  type Holding,
  type SubjectFile,
} from '@vinhdanh/domain';
import {
  person,
  collective,
  held,
  titles,
  rated,
  work,
  check,
  lineOf,
  criteria,
  forOrder,
  forProvincial,
} from '../../test/support/subjects';

describe('the ladder of a person', () => {
  it('Lao động tiên tiến: a good year; and who is not rated by the year waits for a decision', () => {
    expect(check(person({ ratings: rated('good', 2025, 2025) }), 'DH-LDTT', '2026-02-01').verdict).toBe(
      'eligible',
    );
    expect(check(person({ ratings: rated('completed', 2025, 2025) }), 'DH-LDTT', '2026-02-01').verdict).toBe(
      'not-yet',
    );
    expect(check(person(), 'DH-LDTT', '2026-02-01').verdict).toBe('needs-decision');
  });

  it('CSTĐ cơ sở: an excellent rating or an initiative since 2024; before, the initiative', () => {
    const excellent = (year: number): SubjectFile => person({ ratings: rated('excellent', year, year) });
    expect(check(excellent(2025), 'DH-CSTDCS', '2026-02-01').verdict).toBe('eligible');
    expect(check(excellent(2022), 'DH-CSTDCS', '2023-02-01').verdict).toBe('not-yet');
    const inventive = person({ ratings: rated('good', 2025, 2025), initiatives: [work('unit', 2025)] });
    expect(check(inventive, 'DH-CSTDCS', '2026-02-01').verdict).toBe('eligible');
  });

  it('CSTĐ tỉnh: three years in a row, none of them missing', () => {
    expect(check(forProvincial, 'DH-CSTD-BT', '2026-02-01').verdict).toBe('eligible');
    const gap = { ...forProvincial, holdings: titles('DH-CSTDCS', 2022, 2024, 2025) };
    const found = check(gap, 'DH-CSTD-BT', '2026-02-01');
    expect(found).toMatchObject({ verdict: 'not-yet', earliest: null, lacking: 1 });
    expect(lineOf(found, 'consecutive-titles')).toMatchObject({
      evidence: 'Q',
      article: 'Luật Thi đua, khen thưởng 2022 Điều 22',
      inputs: { times: 3, found: 2 },
      sentence: {
        vi: 'Có 3 lần liên tục đạt “Chiến sĩ thi đua cơ sở”, lần cuối không sớm hơn năm 2025: đã có 2 (2025, 2024), còn thiếu 1.',
      },
    });
  });

  it('CSTĐ toàn quốc: in the year after the second provincial title, its first day the earliest', () => {
    const file = person({
      holdings: [held('DH-CSTD-BT', '2023-01-20', 2022), held('DH-CSTD-BT', '2025-12-20', 2025)],
      initiatives: [work('nation', 2025)],
    });
    expect(check(file, 'DH-CSTDTQ', '2025-12-25')).toMatchObject({
      verdict: 'not-yet',
      earliest: '2026-01-01',
    });
    expect(check(file, 'DH-CSTDTQ', '2026-01-01').verdict).toBe('eligible');
    expect(check(file, 'DH-CSTDTQ', '2027-01-01').verdict).toBe('not-yet');
  });

  it('bằng khen tỉnh: two titles in a row, or two excellent years with two works of its own', () => {
    expect(check(person({ holdings: titles('DH-CSTDCS', 2024, 2025) }), 'BK-BT', '2026-02-01').verdict).toBe(
      'eligible',
    );
    const rating = { ratings: rated('excellent', 2024, 2025) };
    expect(check(person(rating), 'BK-BT', '2026-02-01').verdict).toBe('not-yet');
    const works = [work('unit', 2024), work('unit', 2025)];
    expect(check(person({ ...rating, initiatives: works }), 'BK-BT', '2026-02-01').verdict).toBe('eligible');
  });

  it('bằng khen Thủ tướng: where the sources read the five years differently, somebody decides', () => {
    const climb = (day: string): SubjectFile =>
      person({
        holdings: [held('BK-BT', day, null), ...titles('DH-CSTDCS', 2022, 2023, 2025)],
        ratings: rated('good', 2021, 2025),
      });
    expect(check(climb('2020-12-01'), 'BK-TTG', '2026-02-01').verdict).toBe('eligible');
    expect(check(climb('2024-12-01'), 'BK-TTG', '2026-02-01').verdict).toBe('needs-decision');
    expect(check(person({ ratings: rated('good', 2021, 2025) }), 'BK-TTG', '2026-02-01').verdict).toBe(
      'not-yet',
    );
  });

  it('workers and farmers, whom nobody rates by the year, have a way of their own that somebody decides', () => {
    const verdicts = (file: SubjectFile) =>
      ['BK-BT', 'BK-TTG', 'HC-LD3'].map((award) => check(file, award, '2026-02-01').verdict);
    expect(verdicts(person())).toEqual(['needs-decision', 'needs-decision', 'needs-decision']);
    expect(verdicts(person({ ratings: rated('good', 2025, 2025) }))).toEqual([
      'not-yet',
      'not-yet',
      'not-yet',
    ]);
  });

  it('Huân chương Lao động hạng Ba: when only time is missing, the very day is told', () => {
    expect(check(forOrder, 'HC-LD3', '2026-02-01')).toMatchObject({
      verdict: 'not-yet',
      earliest: '2026-03-10',
    });
    expect(check(forOrder, 'HC-LD3', '2026-03-09').verdict).toBe('not-yet');
    expect(check(forOrder, 'HC-LD3', '2026-03-10').verdict).toBe('eligible');
  });

  it('conditions that belong together are told as one sentence', () => {
    const said = lineOf(check(forOrder, 'HC-LD3', '2026-02-01'), 'any-of')?.sentence;
    expect(said?.vi).toMatch(
      /^Một trong các điều kiện: đã được tặng “.+”.+; và có 5 năm .+; và có 3 lần .+; hoặc có /,
    );
    expect(said?.en).toMatch(/^One of these: [a-z].+; and [a-z0-9].+; or [a-z0-9]/);
  });

  it('a leap of ranks: no lower award is asked for where the law asks for none', () => {
    const rescue = { id: 'rescue', ground: 'ad-hoc' as const, scope: 'province' as const, year: 2026 };
    const found = check(person({ achievements: [rescue] }), 'BK-TTG', '2026-06-01');
    expect(found.verdict).toBe('eligible');
    expect(check(person({ achievements: [rescue] }), 'HC-LD3', '2026-06-01').verdict).toBe('needs-decision');
  });
});

describe('what counts and what holds back', () => {
  it('maternity leave counts as time: a year not rated for it breaks no row', () => {
    const ratings = forOrder.ratings.filter((one) => one.year !== 2023);
    const mother: SubjectFile = { ...forOrder, ratings, gender: 'female' };
    expect(check(mother, 'HC-LD3', '2026-04-01').verdict).toBe('not-yet');
    const leaves = [{ kind: 'maternity' as const, from: '2022-11-01', to: '2023-04-30' }];
    expect(check({ ...mother, leaves }, 'HC-LD3', '2026-04-01').verdict).toBe('eligible');
    const other = leaves.map((leave) => ({ ...leave, kind: 'other' as const }));
    expect(check({ ...mother, leaves: other }, 'HC-LD3', '2026-04-01').verdict).toBe('not-yet');
  });

  it('maternity leave of this year brings the title of this year at new year, though the last one is held', () => {
    const mother = person({
      gender: 'female',
      ratings: [{ year: 2024, rating: 'good' }],
      leaves: [{ kind: 'maternity', from: '2025-06-24', to: '2025-12-23' }],
      holdings: [held('DH-LDTT', '2024-12-01', 2024)],
    });
    const found = check(mother, 'DH-LDTT', '2025-07-01');
    expect([found.verdict, found.earliest]).toEqual(['not-yet', '2026-01-01']);
  });

  it('one State-level proposal a year; ad hoc and long service are not counted', () => {
    const proposal = (kind: CommendationKind) => [
      { award: 'DH-CSTDTQ', kind, day: '2026-02-15', achievement: null },
    ];
    const file = (kind: CommendationKind): SubjectFile => ({ ...forOrder, proposals: proposal(kind) });
    const found = check(file('merit'), 'HC-LD3', '2026-04-01');
    expect(lineOf(found, 'one-proposal')).toMatchObject({
      verdict: 'missing',
      next: '2027-01-01',
      evidence: 'M',
    });
    expect(check(file('ad-hoc'), 'HC-LD3', '2026-04-01').verdict).toBe('eligible');
    expect(check(file('long-service'), 'HC-LD3', '2026-04-01').verdict).toBe('eligible');
  });

  it('the same order twice: allowed, its next period begins after the last', () => {
    const again = { ...forOrder, holdings: [...forOrder.holdings, held('HC-LD3', '2026-05-19', 2025)] };
    const found = check(again, 'HC-LD3', '2026-09-01');
    expect(found.verdict).toBe('not-yet');
    expect(lineOf(found, 'new-period')).toMatchObject({
      verdict: 'warning',
      inputs: { periodFrom: '2026-05-19', firstYear: 2026 },
    });
    const later: SubjectFile = {
      ...again,
      holdings: [...again.holdings, ...titles('DH-CSTDCS', 2026, 2028, 2030)],
      ratings: [...again.ratings, ...rated('excellent', 2026, 2030)],
    };
    expect(check(later, 'HC-LD3', '2031-02-01')).toMatchObject({
      verdict: 'not-yet',
      earliest: '2031-05-19',
    });
    expect(check(later, 'HC-LD3', '2031-05-19').verdict).toBe('eligible');
  });

  it('discipline that ended: achievement counts from its end, and years from then', () => {
    const discipline = [{ measure: 'khiển trách', from: '2023-02-01', to: '2024-01-31' }];
    const found = check({ ...forProvincial, discipline }, 'DH-CSTD-BT', '2026-02-01');
    expect(lineOf(found, 'consecutive-titles')?.inputs).toMatchObject({ found: 1, years: '2025' });
    expect(lineOf(found, 'counted-from-discipline')?.inputs).toEqual({ countedFrom: '2024-02-01' });
    const order = check({ ...forOrder, discipline }, 'HC-LD3', '2026-04-01');
    expect(JSON.stringify(order.requirements)).toContain('"due":"2029-02-01"');
  });

  it('an open matter holds everything back until its conclusion; running discipline until its end', () => {
    const matter = { kind: 'complaint' as const, since: '2026-01-10', until: null };
    expect(check({ ...forProvincial, openMatters: [matter] }, 'DH-CSTD-BT', '2026-02-01')).toMatchObject({
      verdict: 'not-yet',
      earliest: null,
    });
    const concluded = { ...matter, until: '2026-02-20' };
    expect(check({ ...forProvincial, openMatters: [concluded] }, 'DH-CSTD-BT', '2026-02-01').earliest).toBe(
      '2026-02-20',
    );
  });

  it('an initiative is used once: for a form no more after a title; for a later title somebody decides', () => {
    const used = (serving: 'title' | 'form') => [work('province', 2025, { used: [{ award: 'X', serving }] })];
    const verdict = (serving: 'title' | 'form') =>
      check({ ...forProvincial, initiatives: used(serving) }, 'DH-CSTD-BT', '2026-02-01').verdict;
    expect([verdict('title'), verdict('form')]).toEqual(['needs-decision', 'not-yet']);
  });

  it('a cancelled or stripped award is no ground; a restored one is again', () => {
    const verdict = (status: Holding['status']) => {
      const holdings = forOrder.holdings.map((one) => (one.award === 'BK-TTG' ? { ...one, status } : one));
      return check({ ...forOrder, holdings }, 'HC-LD3', '2026-04-01').verdict;
    };
    expect((['cancelled', 'stripped', 'restored'] as const).map(verdict)).toEqual([
      'not-yet',
      'not-yet',
      'eligible',
    ]);
  });

  it('an award that is not for the subject, or not given any more, never comes', () => {
    expect(check(collective(), 'DH-LDTT', '2026-02-01').verdict).toBe('never');
    expect(check(collective(), 'DH-XTB', '2025-07-01')).toMatchObject({ verdict: 'never' });
    expect(check(collective(), 'DH-XTB2', '2025-06-30')).toMatchObject({ verdict: 'not-yet' });
  });
});

describe('within reach', () => {
  it('lists every award once, nearest first, each line with its article and both languages', () => {
    const found = withinReach(forOrder, '2026-02-01', criteria);
    expect(found).toHaveLength(67);
    const order = ['eligible', 'not-yet', 'needs-decision', 'never'];
    const ranks = found.map((one) => order.indexOf(one.verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const waiting = found.filter((one) => one.verdict === 'not-yet');
    expect(waiting[0]).toMatchObject({ award: 'HC-LD3', earliest: '2026-03-10' });
    for (const line of found.flatMap((one) => one.requirements)) {
      expect(line.article).not.toBe('');
      expect(line.sentence.vi).toMatch(/\.$/);
      expect(line.sentence.en).toMatch(/\.$/);
    }
  });

  it('reads the file as it stood on the day: what came later is not known yet', () => {
    const found = checkUnder(forProvincial, textOn(criteria, 'DH-CSTD-BT', '2025-06-01'), '2025-06-01');
    expect(lineOf(found, 'consecutive-titles')?.inputs).toMatchObject({ found: 2, years: '2024, 2023' });
  });
});
