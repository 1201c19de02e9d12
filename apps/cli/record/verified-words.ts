import type { VerifiedRecord } from '@vinhdanh/application';
import { say } from '../kernel/language';
import type { Seen } from './ask-seen';

/** A log that was closed, in words. */
export const closedWords = ({ origin, size, signed, at, reason }: VerifiedRecord['closed'][number]): string =>
  say({
    vi: `Sổ băm ${origin} đã đóng ngày ${at.slice(0, 10)} ở ${size} sự kiện (từng ký ${signed}): ${reason}`,
    en: `The log ${origin} was closed on ${at.slice(0, 10)} at ${size} events (${signed} were signed): ${reason}`,
  });

/** What a witness has seen, in words. */
export const seenWords = ({ url, origin, checkpoint }: Seen): string =>
  checkpoint === null
    ? say({
        vi: `Bên làm chứng ${url} không cho thấy mốc nào của ${origin}.`,
        en: `The witness ${url} shows no checkpoint of ${origin}.`,
      })
    : say({
        vi: `Bên làm chứng ${url} đã thấy ${checkpoint.size} sự kiện của ${origin}.`,
        en: `The witness ${url} has seen ${checkpoint.size} events of ${origin}.`,
      });
