import {
  AT_COMMUNE,
  FIGURES,
  SHARE,
  book,
  choice,
  codeOf,
  openVote,
  plan,
  stepsOf,
  CITED,
} from '../../../test/support/open-routes';

describe('a vote that the law leaves open', () => {
  const rules = book(AT_COMMUNE);

  it('is asked about, with who may decide it and where the gap stands', () => {
    const planned = plan(rules, 'commune');
    expect(planned).toMatchObject({
      planned: false,
      refusal: { code: 'choice-needed', params: { questions: SHARE, questionsEn: 'asked: commune (asked)' } },
      questions: [{ id: SHARE, step: 'commune.vote', form: 'vote', article: 'fixture' }],
    });
  });

  it('takes the figures that were decided, under the document that decides them', () => {
    const [vote] = stepsOf(rules, 'commune', choice(SHARE, FIGURES)).filter(({ kind }) => kind === 'vote');
    expect(vote).toMatchObject({
      council: 'council-of-commune',
      threshold: { num: 2, den: 3, article: '12/QĐ-UBND ngày 15/01/2026', quorum: { num: 1, den: 2 } },
    });
  });

  it('may be minutes without a ballot: the result is recorded, nobody votes', () => {
    const steps = stepsOf(rules, 'commune', choice(SHARE, 'minutes'));
    const [recorded] = steps.filter(({ id }) => id === 'commune.vote');
    expect(recorded).toMatchObject({ kind: 'appraise', organization: 'commune' });
    expect(recorded).not.toHaveProperty('council');
  });

  it('is minutes only where no council is registered, and nothing where the law wants a ballot', () => {
    expect(codeOf(rules, 'bare-commune', choice(SHARE, FIGURES))).toBe('choice-answer-invalid');
    expect(codeOf(rules, 'bare-commune', choice(SHARE, 'minutes'))).toBe('new.commune');
    const compulsory = book({
      ...AT_COMMUNE,
      steps: AT_COMMUNE.steps.map((one) => (one.kind === 'vote' ? { ...one, ...openVote(true) } : one)),
    });
    expect(codeOf(compulsory, 'bare-commune')).toBe('council-missing');
    expect(codeOf(compulsory, 'commune', choice(SHARE, 'minutes'))).toBe('choice-answer-invalid');
  });

  it('asks for the quorum alone where the share is settled', () => {
    const share = { ...CITED, num: 80, den: 100, of: 'all-members', ballot: 'secret' } as const;
    const settled = book({
      ...AT_COMMUNE,
      steps: AT_COMMUNE.steps.map((one) =>
        one.kind === 'vote'
          ? { ...one, openVote: { ...CITED, rule: 'V-80', share, ballotCompulsory: true } }
          : one,
      ),
    });
    const asked = 'council-quorum/commune.vote';
    expect(plan(settled, 'commune')).toMatchObject({ questions: [{ id: asked, form: 'quorum' }] });
    const quorum = { num: 2, den: 3, countsWritten: false };
    const [vote] = stepsOf(settled, 'commune', choice(asked, quorum)).filter(({ kind }) => kind === 'vote');
    expect(vote?.threshold).toMatchObject({ num: 80, quorum: { num: 2, den: 3, countsWritten: false } });
    expect(codeOf(settled, 'commune', choice(asked, FIGURES))).toBe('choice-answer-invalid');
  });

  it.each([
    ['no share', { ...FIGURES, num: 0 }],
    ['more than the whole', { ...FIGURES, num: 4 }],
    ['half a vote', { ...FIGURES, num: 1.5 }],
    ['a whole beyond reason', { ...FIGURES, den: 1001 }],
    ['a base that is none', { ...FIGURES, of: 'friends' as 'all-members' }],
    ['a ballot that is none', { ...FIGURES, ballot: 'loud' as 'open' }],
    ['a quorum above the whole', { ...FIGURES, quorum: { num: 3, den: 2, countsWritten: true } }],
    ['another word', 'as-we-like'],
  ])('takes no answer with %s', (_what, answer) => {
    expect(codeOf(rules, 'commune', choice(SHARE, answer))).toBe('choice-answer-invalid');
  });
});

describe('a choice', () => {
  const rules = book(AT_COMMUNE);

  it.each([
    ['no number of a document', { order: { number: ' ', date: '2026-01-15' } }, 'choice-needs-order'],
    [
      'a number without end',
      { order: { number: 'x'.repeat(101), date: '2026-01-15' } },
      'choice-needs-order',
    ],
    ['a day that is none', { order: { number: '1', date: '2026-02-30' } }, 'effective-date-invalid'],
    [
      'a document of after the reception',
      { order: { number: '1', date: '2026-03-03' } },
      'choice-order-later',
    ],
    ['no reason', { reason: ' ' }, 'reason-required'],
    ['an unprintable reason', { reason: 'a\u0000' }, 'text-has-control-characters'],
  ])('is refused with %s', (_what, more, code) => {
    expect(codeOf(rules, 'commune', choice(SHARE, FIGURES, more))).toBe(code);
  });

  it('answers what is asked, once', () => {
    const answered = choice(SHARE, FIGURES);
    expect(codeOf(rules, 'commune', answered, answered)).toBe('choice-twice');
    expect(codeOf(rules, 'commune', answered, choice('unheard', 'x'))).toBe('choice-not-asked');
  });

  it('is kept with the words of its question and of its answer', () => {
    const planned = plan(rules, 'commune', choice(SHARE, FIGURES));
    expect(planned.planned && planned.value.choices).toMatchObject([
      {
        question: SHARE,
        answered: {
          en: 'at least 2/3 of all members of the council, open vote; valid with at least 1/2 of the members, votes in writing included',
        },
        order: { number: '12/QĐ-UBND' },
        article: 'fixture',
        evidence: 'N',
      },
    ]);
  });
});
