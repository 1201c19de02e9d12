import type { DataSource } from 'typeorm';
import { Clock, howToRead, RulesUnreadable, RuleShelf, unreadNotice } from '@vinhdanh/application';
import { dayWords, type LocalDate } from '@vinhdanh/domain';
import { RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { readRuleSet } from '@vinhdanh/rules';
import type { Sentence } from '../kernel/language';
import { ill, noted, well, type Finding } from './finding';

const SHORT = 8;

/** Which rule set is in force, whether what is deployed waits, and which of those that were kept cannot be read. */
export async function examineRules(
  dataSource: DataSource,
  layers: readonly string[],
): Promise<readonly Finding[]> {
  const shelf = new RuleShelf(new UnitOfWork(dataSource), readRuleSet(layers), new Clock());
  await shelf.refresh();
  return [inForce(shelf), ...(await others(dataSource, shelf))];
}

function inForce(shelf: RuleShelf): Finding {
  const id = shelf.inForceNow.set.id.slice(0, SHORT);
  const { waiting } = shelf;
  const unread = unreadNotice(shelf);
  if (unread)
    return ill(
      'rules',
      {
        vi: `bộ ${id} đang có hiệu lực mà phiên bản này không đọc được: ${unread.what.vi}`,
        en: `set ${id} is in force, and this release cannot read it: ${unread.what.en}`,
      },
      unread.advice,
    );
  if (waiting === null)
    return well('rules', { vi: `bộ ${id} đang có hiệu lực`, en: `set ${id} is in force` });
  const next = waiting.id.slice(0, SHORT);
  return noted(
    'rules',
    {
      vi: `bộ ${id} đang có hiệu lực; bộ ${next} trên máy đang chờ`,
      en: `set ${id} is in force; the deployed set ${next} waits`,
    },
    {
      vi: 'Hai quản trị viên cho bộ mới có hiệu lực ở trang Bộ quy định; xem trước bằng vinhdanh pack what-if.',
      en: 'Two administrators bring it into force on the page Rule sets; look first with vinhdanh pack what-if.',
    },
  );
}

/** Sets that were in force or will be, and that this release cannot read. */
async function others(dataSource: DataSource, shelf: RuleShelf): Promise<readonly Finding[]> {
  const effects = await new RuleSetStore(dataSource.manager).effects();
  const today = new Clock().today();
  const findings: Finding[] = [];
  for (const id of new Set(effects.map(({ ruleSet }) => ruleSet))) {
    if (id === shelf.inForceNow.set.id) continue;
    const from = effects.find((effect) => effect.ruleSet === id && effect.from > today)?.from;
    await shelf.rules(id).catch(async (error: unknown) => {
      if (!(error instanceof RulesUnreadable)) throw error;
      findings.push(
        from === undefined ? keptUnread(error, await openUnder(dataSource, id)) : comingUnread(error, from),
      );
    });
  }
  return findings;
}

const adviceOn = (error: RulesUnreadable): Sentence => {
  const { vi, en } = howToRead(error);
  return { vi: `${vi}.`, en: `${en}.` };
};

/** Their dossiers can be read, without what their rules say. */
function keptUnread(error: RulesUnreadable, open: number): Finding {
  const [id, { vi, en }] = [error.set.id.slice(0, SHORT), error.what];
  return ill(
    'kept rules',
    {
      vi: `phiên bản này không đọc được bộ ${id}, ${open} hồ sơ đang giải quyết theo bộ đó: ${vi}`,
      en: `this release cannot read set ${id}, under which ${open} open dossiers stand: ${en}`,
    },
    adviceOn(error),
  );
}

function comingUnread(error: RulesUnreadable, from: LocalDate): Finding {
  const [id, { vi, en }] = [error.set.id.slice(0, SHORT), error.what];
  const day = dayWords(from);
  return ill(
    'coming rules',
    {
      vi: `bộ ${id} có hiệu lực từ ngày ${day.vi} mà phiên bản này không đọc được: ${vi}`,
      en: `set ${id} takes effect on ${day.en}, and this release cannot read it: ${en}`,
    },
    adviceOn(error),
  );
}

async function openUnder(dataSource: DataSource, set: string): Promise<number> {
  const [row] = await dataSource.query<Array<{ open: number }>>(
    `SELECT count(*)::int AS open FROM read.dossier
     WHERE status IN ('climbing', 'returned') AND state->>'receivedOn' IS NOT NULL AND state#>>'{rules,set,id}' = $1`,
    [set],
  );
  return row?.open ?? 0;
}
