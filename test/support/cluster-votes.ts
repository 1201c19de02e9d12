import * as plot from '../../apps/cli/demo/cluster/plot';
import { SUBSTITUTE } from './cluster-house';
import { must, type People } from './http-dossiers';

interface Conference {
  readonly agendaHash: string;
  readonly agenda: ReadonlyArray<{
    readonly dossier: string;
    readonly line: number;
    readonly unit: string;
    readonly awardCode: string;
  }>;
  readonly ballots: ReadonlyArray<{ readonly id: string; readonly lines: readonly number[] }>;
  readonly seats: ReadonlyArray<{ readonly id: string; readonly unitName: string }>;
}

/** The conference as its secretary sees it. */
export async function conferenceAt(people: People, path: string): Promise<Conference> {
  const secretary = await people.as(plot.SECRETARY, 'secretary');
  return (await secretary.get(path)).body as unknown as Conference;
}

/** One paper of the unit in the ballot, as the plot has it: the first provinces of the list agree. Kon Tum's substitute votes. */
export async function castOf(
  people: People,
  path: string,
  province: plot.Province,
  ballot: 'b1' | 'b2',
): Promise<void> {
  const { agenda, agendaHash, ballots } = await conferenceAt(people, path);
  const own = ballots.find(({ id }) => id === ballot)?.lines ?? [];
  const lines = agenda
    .filter(({ line, unit }) => own.includes(line) && unit !== plot.unitOf(province))
    .map(({ dossier, unit, awardCode }) => {
      const of = plot.PROVINCE_IDS.find((one) => plot.unitOf(one) === unit) ?? 'dak-lak';
      const before = plot.PROVINCE_IDS.slice(0, plot.PROVINCE_IDS.indexOf(province));
      const wished = ballot === 'b2' ? plot.SECOND_BALLOT[of] : plot.AGREED[awardCode]?.[of];
      const agrees = before.filter((one) => one !== of).length < (wished ?? 0);
      return { dossier, choice: agrees ? 'agree' : 'disagree' };
    });
  const voter = await (province === 'kon-tum'
    ? people.as(SUBSTITUTE.account, 'head')
    : people.as(plot.voterOf(province), 'member'));
  await must(voter, `${path}/papers`, { agendaHash, ballot, lines });
}
