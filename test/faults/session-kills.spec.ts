import { setTimeout as delay } from 'node:timers/promises';
import { writeLines, type Choice, type SessionEvent } from '@vinhdanh/domain';
import { verifyChain } from '@vinhdanh/record';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../../apps/cli/demo/council';
import { killHard } from '../../apps/cli/demo/kills';
import { recount } from '../../apps/cli/demo/recount';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { companyAtVote, COUNCIL_DAY } from '../support/companies';
import { recordOf } from '../support/record';

/** How often something is killed: 30 times, or as often as `KILLS` says. */
const KILLS = Number(process.env.KILLS ?? 30);

/** Longest that one kill and the answer after it may take, milliseconds. */
const LONGEST_MS = 16_000;

/** Every seat's choice, different from its neighbours', so that a paper in the wrong place would show. */
const choiceOf = (seat: number, line: number): Choice => ((seat + line) % 5 === 0 ? 'disagree' : 'agree');

/** Kills the worker and the API, each at a moment of its own, while something is under way. */
class Killer {
  kills = 0;

  /** Begins the act, kills within it, and waits until it is answered all the same. */
  async during<T>(act: () => Promise<T>): Promise<T> {
    const answer = act();
    await Promise.all([this.kill('worker'), this.kill('api')]);
    return answer;
  }

  private async kill(name: 'worker' | 'api'): Promise<void> {
    await delay(Math.random() * 30);
    const { successor } = killHard(name);
    this.kills++;
    await successor;
  }
}

describe('a session whose worker and API are killed again and again', () => {
  const stage = new Stage(new ApiClient(process.env.PUBLIC_URL ?? ''), new Story(() => undefined));

  it(
    `loses no vote and doubles none in ${KILLS} kills`,
    async () => {
      const killer = new Killer();
      while (killer.kills < KILLS) await holdSessionUnderFire(stage, killer);
      expect(killer.kills).toBeGreaterThanOrEqual(KILLS);
    },
    KILLS * LONGEST_MS,
  );
});

async function holdSessionUnderFire(stage: Stage, killer: Killer): Promise<void> {
  const company = await companyAtVote(stage, 2);
  const meeting = await CouncilMeeting.convene(stage.cast, PROVINCIAL_COUNCIL, COUNCIL_DAY, company.ids);
  await Promise.all(meeting.members.map((member) => stage.cast.as(member, 'member')));
  await killer.during(() => meeting.begin([]));
  await killer.during(() => meeting.open());
  for (const [seat, member] of meeting.members.entries()) {
    const choices = Object.fromEntries(company.ids.map((id, line) => [id, choiceOf(seat, line)]));
    const cast = (): Promise<unknown> => meeting.castPaper(member, choices);
    await (killer.kills < KILLS - 2 ? killer.during(cast) : cast());
  }
  const ended = await killer.during(() => meeting.end());

  expect(ended.papersCast).toBe(22);
  recount(ended);
  for (const [seat, paper] of (ended.papers ?? []).entries())
    expect([paper.seat, paper.lines]).toEqual([
      ended.seats[seat]?.id,
      writeLines(ended.agenda.map(({ dossier }) => choiceOf(seat, company.ids.indexOf(dossier)))),
    ]);
  await checkRecord(meeting.id);
  await stage.dossiers.allAt(company.ids, 'province.sign');
}

/** The record holds one paper of each seat, once, in an unbroken chain. */
async function checkRecord(session: string): Promise<void> {
  const events = await recordOf('session', session);
  expect(verifyChain({ kind: 'session', id: session }, events)).toBeNull();
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const papers = events
    .map(({ body }) => body as SessionEvent)
    .filter((event) => event.type === 'paper-cast');
  expect(new Set(papers.map(({ paper }) => paper.seat)).size).toBe(22);
  expect(papers).toHaveLength(22);
}
