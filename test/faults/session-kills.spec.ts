import { setTimeout as delay } from 'node:timers/promises';
import type { Choice, SessionEvent } from '@vinhdanh/domain';
import { verifyChain } from '@vinhdanh/record';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../../apps/cli/demo/council';
import { killHard } from '../../apps/cli/demo/kills';
import { recount } from '../../apps/cli/demo/recount';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { companyAtVote, COUNCIL_DAY } from '../support/companies';
import { recordOf } from '../support/record';

const KILLS = 30;

/** Every seat's choice, different from its neighbours', so that a paper in the wrong place would show. */
const choiceOf = (seat: number, line: number): Choice => ((seat + line) % 5 === 0 ? 'disagree' : 'agree');

/** Kills the worker and the API in turn, at moments that nothing in the session waits for. */
class Killer {
  kills = 0;
  private stopped = false;

  async run(): Promise<void> {
    while (!this.stopped) {
      const { successor } = killHard(this.kills % 2 === 0 ? 'worker' : 'api');
      this.kills++;
      await successor;
      await delay(Math.random() * 400);
    }
  }

  stop(): void {
    this.stopped = true;
  }
}

describe('a session whose worker and API are killed again and again', () => {
  const stage = new Stage(new ApiClient(process.env.PUBLIC_URL ?? ''), new Story(() => undefined));

  it(`loses no vote and doubles none in ${KILLS} kills`, async () => {
    let kills = 0;
    while (kills < KILLS) kills += await holdSessionUnderFire(stage);
    expect(kills).toBeGreaterThanOrEqual(KILLS);
  }, 600_000);
});

/** @returns how many processes were killed while the session went on */
async function holdSessionUnderFire(stage: Stage): Promise<number> {
  const company = await companyAtVote(stage, 2);
  const meeting = await CouncilMeeting.convene(stage.cast, PROVINCIAL_COUNCIL, COUNCIL_DAY, company.ids);
  for (const member of meeting.members) await stage.cast.as(member, 'member');

  const killer = new Killer();
  const firing = killer.run();
  await meeting.begin([]);
  await meeting.open();
  for (const [seat, member] of meeting.members.entries()) {
    const choices = Object.fromEntries(company.ids.map((id, line) => [id, choiceOf(seat, line)]));
    await meeting.castPaper(member, choices);
  }
  const ended = await meeting.end();
  killer.stop();
  await firing;

  expect(ended.papersCast).toBe(22);
  recount(ended);
  for (const [seat, paper] of (ended.papers ?? []).entries())
    expect([paper.seat, paper.lines]).toEqual([
      ended.seats[seat]?.id,
      ended.agenda.map(({ dossier }) => choiceOf(seat, company.ids.indexOf(dossier))),
    ]);
  await checkRecord(meeting.id);
  for (const id of company.ids) await stage.dossiers.allAt([id], 'province.sign');
  return killer.kills;
}

/** The record holds one paper of each seat, once, in an unbroken chain. */
async function checkRecord(session: string): Promise<void> {
  const events = await recordOf('session', session);
  expect(verifyChain(events)).toBeNull();
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const papers = events
    .map(({ body }) => body as SessionEvent)
    .filter((event) => event.type === 'paper-cast');
  expect(new Set(papers.map(({ paper }) => paper.seat)).size).toBe(22);
  expect(papers).toHaveLength(22);
}
