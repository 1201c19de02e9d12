import { countTerm, workingCalendarOf, type LocalDate } from '@vinhdanh/domain';
import { Alert, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { formatDay, today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Section } from '../../ui/section';
import { dayNames } from './calendar-words';
import { useCalendarYear } from './use-calendar-year';

const MOST = 60;
const USUAL = 10;

/** From a day, so many working days: the day on which a limit ends, with the days off that were left out. */
export function CountSection() {
  const { t } = useI18n();
  const [from, setFrom] = useState<LocalDate>(today());
  const [amount, setAmount] = useState(USUAL);
  return (
    <Section title={t('count.title')}>
      <Form layout="inline" className="vd-count-form" component="div">
        <Form.Item label={t('count.from')} htmlFor="count-from">
          <DayPicker id="count-from" future value={from} onChange={(day) => day && setFrom(day)} />
        </Form.Item>
        <Form.Item label={t('count.amount')} htmlFor="count-amount">
          <InputNumber
            id="count-amount"
            min={1}
            max={MOST}
            precision={0}
            value={amount}
            onChange={(value) => value !== null && setAmount(value)}
          />
        </Form.Item>
      </Form>
      <CountedEnd from={from} amount={amount} />
    </Section>
  );
}

/** A term may go over the turn of the year: both years are read. */
function CountedEnd({ from, amount }: { readonly from: LocalDate; readonly amount: number }) {
  const { t, pick, term } = useI18n();
  const [first, second] = [from.slice(0, 4), String(Number(from.slice(0, 4)) + 1)];
  const now = useCalendarYear(first);
  const next = useCalendarYear(second, now.data?.known.includes(second) ?? false);
  if (now.isError) return <Alert type="warning" showIcon title={t('count.unknown', { year: first })} />;
  if (!now.data || next.isLoading) return null;
  const years = next.data ? [now.data, next.data] : [now.data];
  const { end, skipped } = countTerm(from, { amount, unit: 'working-day' }, workingCalendarOf(years));
  const names = dayNames(years, pick);
  const off = skipped.filter(({ why }) => why === 'day-off').map(({ day }) => day);
  const named = off.map((day) => `${formatDay(day)} ${names.get(day) ?? ''}`);
  const listed = off.length === 0 ? '' : ` (${named.join('; ')})`;
  return (
    <div className="vd-stack" aria-live="polite">
      <p className="vd-count-end">
        {t('count.end', {
          weekday: term('weekday', String(new Date(`${end}T00:00:00Z`).getUTCDay())),
          day: formatDay(end),
        })}
      </p>
      <p className="vd-soft">
        {t('count.skipped', { weekend: skipped.length - off.length, off: off.length, names: listed })}
      </p>
      {end.startsWith(second) && !next.data && (
        <Alert type="warning" showIcon title={t('count.unknown', { year: second })} />
      )}
    </div>
  );
}
