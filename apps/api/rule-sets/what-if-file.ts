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

const unreadRow = (unread: number, language: Locale) => [
  ...[null, null, null, null],
  language === 'vi'
    ? `${unread} hồ sơ theo bộ quy định mà phiên bản phần mềm đang chạy không đọc được: chưa rõ có gì khác.`
    : `${unread} dossiers stand under rules that the running release cannot read: what would differ is not known.`,
  null,
];

/** What dossiers would be under a set, a row for each difference of each dossier; the last row counts those that are not known. */
export function whatIfFile(view: WhatIfView, language: Locale): StreamableFile {
  const { dossiers, unread } = renderWhatIf(view);
  return csvFile(language === 'vi' ? 'ho-so-se-khac.csv' : 'what-if.csv', HEADER[language], [
    ...dossiers.flatMap(({ code, subjectName, awardNameVi, awardNameEn, pinned, differences }) =>
      differences.map(({ sentence, citations }) => [
        code,
        subjectName,
        language === 'vi' ? awardNameVi : awardNameEn,
        pinned ? YES[language] : null,
        sentence[language],
        citations.map(({ article, evidence }) => `${article} [${evidence}]`).join('; '),
      ]),
    ),
    ...(unread > 0 ? [unreadRow(unread, language)] : []),
  ]);
}
