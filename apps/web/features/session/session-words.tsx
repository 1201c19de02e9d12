import { useMemo, type ReactNode } from 'react';
import type { Session } from '../../api/models';
import { I18nContext, useI18n, type I18n } from '../../i18n/i18n';
import { VI, type MessageKey } from '../../i18n/messages.vi';

interface SessionWordsProps {
  readonly session: Pick<Session, 'nominating'>;
  readonly children: ReactNode;
}

const ofUnits = (key: string): string => (Object.hasOwn(VI, `units.${key}`) ? `units.${key}` : key);

/** The words of who votes and of what is voted on: units of a cluster among themselves, or members on dossiers. */
export function SessionWords({ session: { nominating }, children }: SessionWordsProps) {
  const i18n = useI18n();
  const words = useMemo(
    (): I18n =>
      nominating
        ? {
            ...i18n,
            t: (key, params) => i18n.t(ofUnits(key) as MessageKey, params),
            term: (family, code) => i18n.term(...split(ofUnits(`${family}.${code}`), family, code)),
          }
        : i18n,
    [i18n, nominating],
  );
  return <I18nContext value={words}>{children}</I18nContext>;
}

/** The family of a code's word, under `units.` where it has one there. */
const split = (key: string, family: string, code: string): [string, string] =>
  key === `${family}.${code}` ? [family, code] : [`units.${family}`, code];
