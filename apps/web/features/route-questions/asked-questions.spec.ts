import type { RouteQuestion } from '../../api/models';
import { askedQuestions } from './asked-questions';
import { choicesOf } from './choices-of';

const WORDS = { vi: 'hỏi', en: 'asked' };
const question = (id: string, answers: RouteQuestion['answers'] = []): RouteQuestion => ({
  id,
  step: null,
  what: WORDS,
  whoDecides: WORDS,
  sentence: WORDS,
  form: answers.length > 0 ? 'one-of' : 'vote',
  answers,
  article: 'fixture',
  evidence: 'N',
});
const SHARE = question('council-share/commune.vote');
const WAYS = question('several-deciders', [
  { id: 'unit', ...WORDS, asks: [] },
  { id: 'commune', ...WORDS, asks: [SHARE] },
]);

describe('what is asked', () => {
  it('follows from the answers: one way asks how its council votes, the other does not', () => {
    const ids = (answer?: string) =>
      askedQuestions([WAYS], { 'several-deciders': answer }).map(({ id }) => id);
    expect(ids()).toEqual(['several-deciders']);
    expect(ids('unit')).toEqual(['several-deciders']);
    expect(ids('commune')).toEqual(['several-deciders', 'council-share/commune.vote']);
  });
});

describe('what is sent', () => {
  const order = { number: '12/QĐ-UBND', date: '2026-01-15' };
  const figures = { num: 2, den: 3, of: 'all-members', ballot: 'open' } as const;
  const quorum = { num: 1, den: 2, countsWritten: true };

  it('is the answer, or the figures of a vote, each with its document and reason', () => {
    const filled = {
      'several-deciders': { answer: 'commune', order, reason: 'Phân cấp.' },
      'council-share/commune.vote': { answer: 'figures', figures, quorum, order, reason: 'Quy chế.' },
    };
    expect(choicesOf([WAYS], filled)).toEqual([
      { question: 'several-deciders', answer: 'commune', order, reason: 'Phân cấp.' },
      { question: 'council-share/commune.vote', vote: { ...figures, quorum }, order, reason: 'Quy chế.' },
    ]);
  });

  it('leaves out what is not asked any more', () => {
    const filled = {
      'several-deciders': { answer: 'unit', order, reason: 'Phân cấp.' },
      'council-share/commune.vote': { answer: 'figures', figures, quorum, order, reason: 'Quy chế.' },
    };
    expect(choicesOf([WAYS], filled).map(({ question: id }) => id)).toEqual(['several-deciders']);
  });
});
