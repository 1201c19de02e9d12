import type { StreamableFile } from '@nestjs/common';
import type { LimitsView } from '@vinhdanh/application';
import { dayOf, dayWords, STEP_WORDS } from '@vinhdanh/domain';
import type { Locale } from '@vinhdanh/platform';
import { csvFile } from '../kernel/csv-file';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  vi: [
    'Mã hồ sơ',
    'Đối tượng',
    'Danh hiệu, hình thức',
    'Bước',
    'Đến ngày',
    'Hết hạn',
    'Còn (ngày làm việc)',
    'Thời hạn đang dừng vì',
  ],
  en: ['Code', 'Subject', 'Award', 'Step', 'Since', 'Due', 'Working days left', 'Stands still because'],
};

const ON_HOLD: Readonly<Record<Locale, string>> = { vi: 'tạm dừng hồ sơ', en: 'on hold' };
const AWAITS_REROUTE: Readonly<Record<Locale, string>> = {
  vi: 'chờ văn bản chuyển quy trình',
  en: 'waits for an order that reroutes it',
};

const whyStill = ({ held, awaitsReroute }: LimitsView['items'][number], language: Locale): string | null => {
  if (held) return ON_HOLD[language];
  return awaitsReroute ? AWAITS_REROUTE[language] : null;
};

/** The limits of an office, a row each, the nearest first. */
export const limitsFile = (items: LimitsView['items'], language: Locale): StreamableFile =>
  csvFile(
    language === 'vi' ? 'han-cua-don-vi.csv' : 'limits.csv',
    HEADER[language],
    items.map((item) => [
      item.code,
      item.subjectName,
      language === 'vi' ? item.awardNameVi : item.awardNameEn,
      STEP_WORDS[item.stepKind][language],
      dayWords(dayOf(item.since))[language],
      item.dueAt === null ? null : dayWords(dayOf(item.dueAt))[language],
      item.workingDaysLeft,
      whyStill(item, language),
    ]),
  );
