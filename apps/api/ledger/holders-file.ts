import type { StreamableFile } from '@nestjs/common';
import type { ShowLedger } from '@vinhdanh/application';
import { SUBJECT_WORDS } from '@vinhdanh/domain';
import type { Locale } from '@vinhdanh/platform';
import { csvFile } from '../kernel/csv-file';

type Holders = Awaited<ReturnType<ShowLedger['search']>>['items'];

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Họ tên hoặc tên tập thể', 'Loại đối tượng', 'Năm sinh', 'Đơn vị', 'Số lần khen thưởng'],
  en: ['Name', 'Kind', 'Born in', 'Unit', 'Awards'],
};

/** Holders of awards, a row each. */
export const holdersFile = (holders: Holders, language: Locale): StreamableFile =>
  csvFile(
    language === 'vi' ? 'so-khen-thuong.csv' : 'award-ledger.csv',
    HEADER[language],
    holders.map(({ name, kind, birthYear, unit, awards }) => [
      name,
      SUBJECT_WORDS[kind][language],
      birthYear,
      unit,
      awards,
    ]),
  );
