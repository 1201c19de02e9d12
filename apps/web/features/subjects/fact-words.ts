import type { Fact } from '../../api/models';
import { formatDay } from '../../i18n/format';
import type { I18n } from '../../i18n/i18n';

/** From when to when; `to` null while it lasts. */
const spanWords = (from: string, to: string | null | undefined, { t }: I18n): string =>
  to
    ? t('fact.span', { from: formatDay(from), to: formatDay(to) })
    : t('fact.since', { from: formatDay(from) });

/** What the fact says, in one line. */
export function factWords(fact: Fact, i18n: I18n): string {
  const { t, term } = i18n;
  const span = spanWords(fact.from ?? fact.since ?? '', fact.to ?? fact.until, i18n);
  switch (fact.kind) {
    case 'rating':
      return term('rating', fact.rating ?? '');
    case 'work':
      return `${fact.name}: ${term('work', fact.work ?? '')}, ${term('scope', fact.scope ?? '')}`;
    case 'achievement':
      return `${fact.name}: ${term('ground', fact.ground ?? '')}, ${term('scope', fact.scope ?? '')}`;
    case 'service':
      return `${fact.post}, ${span}`;
    case 'leave':
      return `${term('leave', fact.leave ?? '')}, ${span}`;
    case 'discipline':
      return `${fact.measure}, ${span}`;
    case 'open-matter':
      return `${term('matter', fact.matter ?? '')}, ${span}`;
    case 'collective-year': {
      const { members = 0, completed = 0, advanced = 0, fighters = 0, warned = 0 } = fact;
      return t('fact.figures', {
        members: members ?? 0,
        completed: completed ?? 0,
        advanced: advanced ?? 0,
        fighters: fighters ?? 0,
        warned: warned ?? 0,
      });
    }
    case 'lead': {
      const [of, by] = [term('led', fact.of ?? ''), term('ledBy', fact.by ?? '')];
      return t('fact.led', { of, by, years: fact.years ?? 1 });
    }
    case 'death':
    case 'dissolution':
      return formatDay(fact.on ?? '');
  }
}
