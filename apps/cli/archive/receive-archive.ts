import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkBag, CutShort, unpack, type CheckedBag } from '@vinhdanh/archive';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { bagFaultWords } from './fault-words';

/** Says that a folder is one of ours that was not finished, and may be thrown away. */
const UNFINISHED = '.vinhdanh-unfinished';

/** @throws CliError where the folder is there already */
export function ensureFree(folder: string): void {
  if (existsSync(folder))
    throw new CliError(
      say({
        vi: `${folder} đã có. Hãy nêu một thư mục chưa có; không gì bị ghi đè.`,
        en: `${folder} is there already. Name a folder that is not; nothing is written over.`,
      }),
      EXIT_USAGE,
    );
}

/** Beside the folder: what is on its way to it. */
async function workplaceOf(folder: string): Promise<string> {
  const place = `${resolve(folder)}.part`;
  if (existsSync(place) && !readdirSync(place).includes(UNFINISHED))
    throw new CliError(
      say({
        vi: `${place} đã có và không phải của lệnh này. Hãy dời nó đi.`,
        en: `${place} is there and is not of this command. Move it away.`,
      }),
    );
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await writeFile(join(place, UNFINISHED), '');
  return place;
}

/**
 * Unpacks an archive beside the folder, checks every byte of it, and only then gives it the folder's name: what was broken
 * off on the way is left under another name, and the next making throws it away.
 * @throws CliError where it was cut short or does not hold
 */
export async function receiveArchive(stream: AsyncIterable<Uint8Array>, folder: string): Promise<CheckedBag> {
  const place = await workplaceOf(folder);
  const bag = join(place, 'bag');
  await unpack(stream, bag).catch((error: unknown) => {
    throw isCut(error) ? cutShort(place) : error;
  });
  const checked = await checkBag(bag);
  const [fault] = checked.faults;
  if (fault) throw new CliError(bagFaultWords(fault));
  await rename(bag, resolve(folder));
  await rm(place, { recursive: true });
  return checked;
}

/** The connection broke off, or the stream ended before the archive did. */
const isCut = (error: unknown): boolean =>
  error instanceof CutShort ||
  (error instanceof Error && /terminated|aborted|ECONNRESET|other side closed/.test(`${error.message}`));

const cutShort = (place: string): CliError =>
  new CliError(
    say({
      vi: `Gói bị ngắt giữa chừng, chưa dùng được (${place}). Có thể một tệp trong kho đã hỏng: xem nhật ký của API. Chạy lại lệnh sẽ bắt đầu lại từ đầu.`,
      en: `The archive was cut short and cannot be used (${place}). A stored file may be damaged: see the API's log. The same command begins anew.`,
    }),
  );
