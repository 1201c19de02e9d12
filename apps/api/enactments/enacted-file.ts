import type { StreamableFile } from '@nestjs/common';
import { STEP_WORDS, type StepKind } from '@vinhdanh/domain';
import type { EnactedDossier } from '@vinhdanh/persistence';
import type { Locale } from '@vinhdanh/platform';
import { csvFile } from '../kernel/csv-file';
import { explained } from './explained';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Mã hồ sơ', 'Đối tượng', 'Kết quả', 'Đang ở cơ quan', 'Bước', 'Đến cơ quan', 'Bước', 'Lý do'],
  en: ['Code', 'Subject', 'Outcome', 'From body', 'Step', 'To body', 'Step', 'Reason'],
};

const OUTCOMES: Readonly<Record<EnactedDossier['outcome'], Readonly<Record<Locale, string>>>> = {
  moved: { vi: 'chuyển cơ quan xử lý', en: 'with another body' },
  'route-changed': {
    vi: 'đổi bước phía trước hoặc đơn vị đề nghị',
    en: 'steps ahead, or the unit that proposes, changed',
  },
  stopped: { vi: 'dừng: tập thể không còn', en: 'stopped: collective is gone' },
  'limit-moved': { vi: 'đổi thời hạn', en: 'limit moved' },
  'passed-over': { vi: 'để lại', en: 'passed over' },
};

type Place = EnactedDossier['from'];

const bodyOf = (place: Place, language: Locale): string | null =>
  place && (language === 'vi' ? place.organization.nameVi : place.organization.nameEn);

function stepOf(place: Place, language: Locale): string | null {
  if (place === null) return null;
  const kind = place.step.split('.').at(-1) as StepKind;
  return STEP_WORDS[kind]?.[language] ?? place.step;
}

/** What an order did, a dossier a row, by their codes. */
export const enactedFile = (dossiers: readonly EnactedDossier[], language: Locale): StreamableFile =>
  csvFile(
    language === 'vi' ? 'ho-so-da-thi-hanh.csv' : 'enacted.csv',
    HEADER[language],
    dossiers
      .map((dossier) => explained(dossier, language))
      .map(({ code, subjectName, outcome, from, to, sentence }) => [
        code,
        subjectName,
        OUTCOMES[outcome][language],
        bodyOf(from, language),
        stepOf(from, language),
        bodyOf(to, language),
        stepOf(to, language),
        sentence,
      ]),
  );
