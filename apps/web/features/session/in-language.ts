import type { Session } from '../../api/models';

/**
 * The session in the language of its reader: in English awards, titles of seats, offices of a cluster and its units are called by their English
 * names, wherever they are shown, gathered by or searched. What is voted on is known by line and dossier.
 */
export const inLanguage = (session: Session, locale: 'vi' | 'en'): Session =>
  locale === 'vi'
    ? session
    : {
        ...session,
        agenda: session.agenda.map((line) => ({
          ...line,
          award: line.awardEn,
          subject: line.subjectEn ?? line.subject,
        })),
        seats: session.seats.map((seat) => ({
          ...seat,
          title: seat.titleEn,
          ...(seat.unitNameEn === undefined ? {} : { unitName: seat.unitNameEn }),
        })),
        substitutes: session.substitutes.map((substitute) => ({ ...substitute, title: substitute.titleEn })),
      };
