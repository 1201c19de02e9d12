import { foreseeRoute, type RuleBook } from '../index';
import {
  AT_COMMUNE,
  AT_UNIT,
  FIGURES,
  SHARE,
  book,
  choice,
  codeOf,
  find,
  plan,
  CITED,
  DAY,
} from '../../../test/support/open-routes';

describe('several who may decide', () => {
  const rules = book(AT_COMMUNE, AT_UNIT);

  it('are asked about; each answer says what else must be decided', () => {
    const planned = plan(rules, 'school');
    expect(planned).toMatchObject({
      refusal: { code: 'choice-needed' },
      questions: [
        {
          id: 'several-deciders',
          step: null,
          answers: [
            { id: 'commune', en: 'Decided by commune', asks: [{ id: SHARE }] },
            { id: 'unit', en: 'Decided by school', asks: [] },
          ],
        },
      ],
    });
  });

  it('are one where only one stands above the unit', () => {
    expect(codeOf(rules, 'commune')).toBe('choice-needed');
    expect(codeOf(rules, 'commune', choice(SHARE, FIGURES))).toBe('new.commune');
    expect(codeOf(book(AT_UNIT), 'commune')).toBe('no-route-for-unit');
  });

  it('are told apart by the answer, and all that it asks must be answered too', () => {
    const atUnit = choice('several-deciders', 'unit');
    const atCommune = choice('several-deciders', 'commune');
    expect(codeOf(rules, 'school', atUnit)).toBe('new.unit');
    expect(plan(rules, 'school', atCommune)).toMatchObject({ questions: [{ id: SHARE }] });
    expect(codeOf(rules, 'school', atCommune, choice(SHARE, FIGURES))).toBe('new.commune');
    expect(codeOf(rules, 'school', atUnit, choice(SHARE, FIGURES))).toBe('choice-not-asked');
    expect(codeOf(rules, 'school', choice('several-deciders', 'king'))).toBe('choice-answer-invalid');
  });

  it('settle a chain that nobody found, even where it is the only one', () => {
    const chain = book({ ...AT_UNIT, question: 'own-chain', name: { vi: 'riêng', en: 'Own' } });
    expect(plan(chain, 'school')).toMatchObject({
      questions: [{ id: 'own-chain', answers: [{ id: 'unit', en: 'Own, decided by school' }] }],
    });
    expect(codeOf(chain, 'school', choice('own-chain', 'unit'))).toBe('new.unit');
  });
});

describe('a route before reception', () => {
  const foresee = (rules: RuleBook, unit: string) => {
    const planned = foreseeRoute(rules, { award: 'TITLE', unit, receivedOn: DAY }, find);
    if (!planned.planned) throw new Error(planned.refusal.code);
    return planned.value;
  };

  it('goes as far as all ways go together, and names what is open', () => {
    const route = foresee(book(AT_COMMUNE, AT_UNIT), 'school');
    expect(route.steps.map(({ id }) => id)).toEqual(['unit.intake']);
    expect(route.questions?.map(({ id }) => id)).toEqual(['several-deciders']);
  });

  it('shows a vote without its figures, and stops at no council that is not registered', () => {
    const route = foresee(book(AT_COMMUNE), 'commune');
    expect(route.steps.map(({ id }) => id)).toEqual(['unit.intake', 'commune.vote', 'commune.decide']);
    expect(route.steps[1]).not.toHaveProperty('threshold');
    expect(foresee(book(AT_COMMUNE), 'bare-commune').questions).toHaveLength(1);
  });

  it('carries the rules for every dossier that are in force', () => {
    expect(foresee(book(AT_UNIT), 'school').principles).toEqual({ hold: CITED });
  });
});
