import { randomUUID } from 'node:crypto';
import { ApiProblem } from '../http/api-problem';
import type { SignedIn } from '../http/signed-in';
import { must } from '../demo/story';
import type { Dossiers } from '../demo/dossiers';
import type { Stroke } from './measure';

const PROPOSAL = {
  award: 'HC-LD3',
  subject: { kind: 'person' as const, name: 'Trần Văn Phép Đo (hư cấu)', position: 'Chuyên viên' },
  citation: 'Hồ sơ để đo tốc độ.',
  parts: ['report', 'minutes'],
  receivedOn: '2022-10-03',
};

/** Our command over HTTP: an inspector holds a dossier and lets it go on, again and again. */
export class OurCommand {
  private isHeld = false;

  constructor(
    private readonly inspector: SignedIn,
    readonly dossier: string,
  ) {}

  static async prepare(
    dossiers: Dossiers,
    inspector: SignedIn,
    callers: number,
  ): Promise<readonly OurCommand[]> {
    const commands = [];
    for (let caller = 0; caller < callers; caller++) {
      const { id } = await dossiers.submit('mttq.lap-ho-so', PROPOSAL);
      commands.push(new OurCommand(inspector, id));
    }
    return commands;
  }

  readonly stroke: Stroke = async () => {
    await this.send(randomUUID());
    this.isHeld = !this.isHeld;
  };

  /** Sends the same command twice under one key, and one that is refused: neither may cost a history event. */
  async repeatAndBeRefused(): Promise<void> {
    const key = randomUUID();
    const first = await this.send(key);
    const again = await this.send(key);
    must(first.seq === again.seq, 'a repeated command got another answer');
    this.isHeld = !this.isHeld;
    const refused = await this.send(randomUUID(), !this.isHeld).catch((error: unknown) => error);
    must(refused instanceof ApiProblem && refused.status < 500, 'a command that cannot be was not refused');
  }

  private send(key: string, lift = this.isHeld): Promise<{ seq: number }> {
    const path = `/api/dossiers/${this.dossier}/${lift ? 'lift' : 'hold'}`;
    return this.inspector.post(path, { reason: 'Đo tốc độ.' }, key);
  }
}
