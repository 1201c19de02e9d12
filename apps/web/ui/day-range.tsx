import type { LocalDate } from '@vinhdanh/domain';
import { useI18n } from '../i18n/i18n';
import { DayPicker } from './day-picker';

interface DayRangeProps {
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
  /** One end, as it was changed; undefined where it was taken away. */
  readonly onChange: (end: { from: LocalDate | undefined } | { to: LocalDate | undefined }) => void;
}

/** The days by which a list is narrowed, each end by itself. */
export function DayRange({ from, to, onChange }: DayRangeProps) {
  const { t } = useI18n();
  return (
    <>
      <DayPicker
        aria-label={t('trace.from')}
        placeholder={t('trace.from')}
        value={from ?? null}
        onChange={(day) => onChange({ from: day ?? undefined })}
      />
      <DayPicker
        aria-label={t('trace.to')}
        placeholder={t('trace.to')}
        value={to ?? null}
        onChange={(day) => onChange({ to: day ?? undefined })}
      />
    </>
  );
}
