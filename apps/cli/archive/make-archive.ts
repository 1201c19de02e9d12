import { Clock } from '@vinhdanh/application';
import type { ApiOptions } from '../http/open-api';
import type { SignedIn } from '../http/signed-in';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { fetchArchive } from './fetch-archive';
import { ensureFree } from './receive-archive';

export interface ArchiveOptions extends ApiOptions {
  readonly body?: string;
  readonly to?: string;
  readonly fonds?: string;
  readonly withoutLost?: boolean;
}

/** Has the archive of a year made, and tells what is in it. @throws ApiProblem, CliError */
export async function makeArchive(caller: SignedIn, year: string, options: ArchiveOptions): Promise<void> {
  const { body = caller.office?.organization.id ?? '' } = options;
  const folder = options.to ?? `luu-tru-${body}-${year}`;
  ensureFree(folder);
  const { fonds, withoutLost } = options;
  const { faults: _none, ...checked } = await fetchArchive(
    caller,
    { body, year, fonds, withoutLost },
    folder,
  );
  answer({ folder, ...checked }, options.json, () => [
    say({
      vi: `Đã ghi ${folder}: ${checked.things} hồ sơ và tập văn bản, ${checked.files} tệp, ${checked.bytes} byte; đã kiểm từng byte.`,
      en: `${folder} was written: ${checked.things} dossiers, sessions and papers, ${checked.files} files, ${checked.bytes} bytes; every byte was checked.`,
    }),
    ...(checked.lost > 0
      ? [
          say({
            vi: `Thiếu ${checked.lost} tệp mà kho đã mất; mục lục ghi rõ tệp nào.`,
            en: `${checked.lost} files are missing that the store has lost; the list says which.`,
          }),
        ]
      : []),
    ...(new Clock().today().startsWith(`${year}-`)
      ? [
          say({
            vi: `Năm ${year} chưa hết: gói này còn thiếu những hồ sơ sẽ kết thúc trong năm.`,
            en: `${year} is not over: this archive lacks what will still end in it.`,
          }),
        ]
      : []),
  ]);
}
