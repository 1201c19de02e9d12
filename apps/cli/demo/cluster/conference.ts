import type { SessionView } from '../../http/views';
import type { Cast } from '../cast';
import { waitFor } from '../wait-for';
import {
  HELD_ON,
  CLUSTER,
  NOMINATIONS,
  PLACES_BY,
  PROVINCE_IDS,
  SECRETARY,
  unitOf,
  voterOf,
  type Province,
} from './plot';

type Line = SessionView['agenda'][number] & {
  readonly line: number;
  readonly unit: string;
  readonly awardCode: string;
};

/** A conference of a cluster as its people see it. */
export interface ConferenceView extends Omit<SessionView, 'agenda'> {
  readonly agenda: readonly Line[];
  readonly ties: ReadonlyArray<{
    readonly lines: readonly number[];
    readonly next: { readonly by: string } | null;
  }>;
}

/** How many of the other units agree to a line of the ballot. */
export type Wishes = (line: Line) => number;

/** The units of a cluster in one room, over the public API. */
export class Conference {
  private constructor(
    private readonly cast: Cast,
    readonly id: string,
  ) {}

  static async convene(cast: Cast): Promise<Conference> {
    const secretary = await cast.as(SECRETARY, 'secretary');
    const body = { council: CLUSTER, heldOn: HELD_ON, source: PLACES_BY, nominations: NOMINATIONS };
    const { id } = await secretary.post<{ id: string }>('/api/cluster-sessions', body);
    const conference = new Conference(cast, id);
    await conference.until(({ phase }) => phase === 'convened');
    return conference;
  }

  async until(isSo: (view: ConferenceView) => boolean): Promise<ConferenceView> {
    const secretary = await this.cast.as(SECRETARY, 'secretary');
    return waitFor(`hội nghị ${this.id}`, async () => {
      const { status, body } = await secretary.client.answerOf({
        path: this.path(),
        ...secretary.capacity(),
      });
      const view = body as ConferenceView;
      return status === 200 && isSo(view) ? view : undefined;
    });
  }

  async bySecretary(act: string, body: object = {}): Promise<void> {
    await (await this.cast.as(SECRETARY, 'secretary')).post(this.path(act), body);
  }

  async byChair(act: string, body: object = {}): Promise<void> {
    await (await this.cast.as(voterOf('dak-lak'), 'member')).post(this.path(act), body);
  }

  /** All units are there; the agenda is fixed. */
  async begin(): Promise<ConferenceView> {
    await this.bySecretary('freeze');
    const { seats } = await this.until(({ phase }) => phase === 'frozen');
    const marks = seats.map(({ id: seat }) => ({ seat, attendance: 'present' }));
    await this.bySecretary('attendance', { marks });
    return this.until((view) => view.seats.every(({ attendance }) => attendance === 'present'));
  }

  /** One paper of each unit in the ballot. A line about the unit itself is closed to it. */
  async vote(ballot: string, wishes: Wishes): Promise<void> {
    await this.byChair('open', { ballot });
    const { agenda, agendaHash, ballots } = await this.until((view) => isOpen(view, ballot));
    const lines = agenda.filter(({ line }) => ballots.find(({ id }) => id === ballot)?.lines.includes(line));
    for (const [at, province] of PROVINCE_IDS.entries()) {
      const votes = lines
        .filter(({ unit }) => unit !== unitOf(province))
        .map((line) => ({
          dossier: line.dossier,
          choice: agrees(line, province, at, wishes) ? 'agree' : 'disagree',
        }));
      const voter = await this.cast.as(voterOf(province), 'member');
      await voter.post(this.path('papers'), { agendaHash, ballot, lines: votes });
    }
    await this.byChair('close', { ballot });
  }

  private path(act?: string): string {
    return `/api/sessions/${this.id}${act === undefined ? '' : `/${act}`}`;
  }
}

const isOpen = ({ ballots }: ConferenceView, ballot: string): boolean =>
  ballots.some(({ id, phase }) => id === ballot && phase === 'open');

/** The first so many provinces of the list, the unit itself left out, agree. */
function agrees(line: Line, province: Province, at: number, wishes: Wishes): boolean {
  const before = PROVINCE_IDS.slice(0, at).filter((other) => unitOf(other) !== line.unit).length;
  return unitOf(province) !== line.unit && before < wishes(line);
}
