import type { StreamableFile } from '@nestjs/common';
import type { WhatIfView } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { csvFile } from '../kernel/csv-file';
import { renderWhatIf } from './render-what-if';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Mã hồ sơ', 'Đối tượng', 'Danh hiệu, hình thức', 'Đã ghim', 'Điểm khác', 'Điều khoản'],
  en: ['Code', 'Subject', 'Award', 'Pinned', 'Difference', 'Articles'],
};

const YES: Readonly<Record<Locale, string>> = { vi: 'có', en: 'yes' };

/** What dossiers would be under a set, a row for each difference of each dossier. */
export const whatIfFile = (view: WhatIfView, language: Locale): StreamableFile =>
  csvFile(
    language === 'vi' ? 'ho-so-se-khac.csv' : 'what-if.csv',
    HEADER[language],
    renderWhatIf(view).dossiers.flatMap(
      ({ code, subjectName, awardNameVi, awardNameEn, pinned, differences }) =>
        differences.map(({ sentence, citations }) => [
          code,
          subjectName,
          language === 'vi' ? awardNameVi : awardNameEn,
          pinned ? YES[language] : null,
          sentence[language],
          citations.map(({ article, evidence }) => `${article} [${evidence}]`).join('; '),
        ]),
    ),
  );
