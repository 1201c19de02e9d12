import { refused } from '@vinhdanh/application';
import type { SubjectFact } from '@vinhdanh/domain';
import type { FactDto } from './fact.dto';

/** The fact that the fields make. @throws Refused `fact-invalid` naming the field that the kind asks for */
export function factOf(given: FactDto): SubjectFact {
  const need = <Field extends keyof FactDto>(field: Field): NonNullable<FactDto[Field]> => {
    const value = given[field];
    if (value === undefined || value === null) throw refused('fact-invalid', { field });
    return value;
  };
  const text = (field: 'name' | 'post' | 'measure'): string => need(field).normalize('NFC').trim();
  const { kind } = given;
  switch (kind) {
    case 'rating':
      return { kind, year: need('year'), rating: need('rating') };
    case 'work':
      return {
        ...{ kind, year: need('year'), name: text('name'), work: need('work'), scope: need('scope') },
        used: (given.used ?? []).map(({ award, serving }) => ({ award, serving })),
      };
    case 'achievement':
      return { kind, year: need('year'), name: text('name'), ground: need('ground'), scope: need('scope') };
    case 'service': {
      const higherRetirementAge = given.higherRetirementAge ?? false;
      return { kind, post: text('post'), from: need('from'), to: given.to ?? null, higherRetirementAge };
    }
    case 'leave':
      return { kind, leave: need('leave'), from: need('from'), to: need('to') };
    case 'discipline':
      return { kind, measure: text('measure'), from: need('from'), to: given.to ?? null };
    case 'open-matter':
      return { kind, matter: need('matter'), since: need('since'), until: given.until ?? null };
    case 'collective-year':
      return {
        ...{ kind, year: need('year'), members: need('members'), completed: need('completed') },
        ...{ advanced: need('advanced'), fighters: need('fighters'), warned: need('warned') },
      };
    case 'lead':
      return { kind, of: need('of'), by: need('by'), year: need('year'), years: need('years') };
    case 'death':
    case 'dissolution':
      return { kind, on: need('on') };
  }
}
