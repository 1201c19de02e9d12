import { useI18n } from '../../i18n/i18n';

const PHASES = ['convened', 'frozen', 'voting', 'closed', 'minuted', 'delivered'];

/** How far the session is; nothing when it was called off. */
export function PhaseBar({ phase }: { readonly phase: string }) {
  const { t, term } = useI18n();
  const now = PHASES.indexOf(phase);
  if (now < 0) return null;
  return (
    <ol className="vd-phases" aria-label={t('session.progress')}>
      {PHASES.map((name, index) => (
        <li
          key={name}
          data-state={index < now ? 'done' : index === now ? 'current' : 'ahead'}
          aria-current={index === now ? 'step' : undefined}
        >
          {term('phase', name)}
        </li>
      ))}
    </ol>
  );
}
