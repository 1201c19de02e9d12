import {
  ADMINISTRATOR,
  after,
  codeOf,
  command,
  DECISION,
  founding,
} from '../../../../test/support/council-decisions';
import { actsOnCouncil, evolveCouncil, type CouncilDecision } from '../../index';
import { actor, NOW, TODAY } from '../../../../test/support/fixtures';

const FILE = 'a'.repeat(64);
const founded = after(null, founding());
const ended = after(founded, { type: 'end', lastDay: '2024-03-01' });
const withFile = (file: string): CouncilDecision => ({ ...DECISION, file });
const attach = (of: number, file?: string) =>
  command({ type: 'attach', of }, { decision: file === undefined ? DECISION : withFile(file) });

describe('the document of a decision about a council', () => {
  it('comes with the decision, or is attached to it later', () => {
    expect(codeOf(null, command(founding(), { decision: withFile(FILE) }))).toBe('accepted');
    expect(codeOf(founded, attach(1, FILE))).toBe('accepted');
  });

  it('changes neither seats nor days', () => {
    const event = {
      seq: 2,
      at: NOW,
      on: TODAY,
      by: ADMINISTRATOR,
      type: 'document-attached',
      of: 1,
    } as const;
    expect(evolveCouncil(founded, { ...event, decision: withFile(FILE) })).toEqual({ ...founded, seq: 2 });
  });

  it('is attached to the decision that ended the council, too', () => {
    expect(codeOf(ended, attach(2, FILE))).toBe('accepted');
    const acts = actsOnCouncil(ended, ADMINISTRATOR, { today: TODAY, isOverseen: true });
    expect(acts.filter(({ verdict }) => verdict.allowed).map(({ act }) => act)).toEqual(['attach']);
  });

  test.each<[string, ReturnType<typeof attach>, string]>([
    ['without a document', attach(1), 'council-document-missing'],
    ['by something that names no content', attach(1, '../secret'), 'council-document-missing'],
    ['to a decision that is none', attach(7, FILE), 'not-found'],
    ['to none', attach(0, FILE), 'not-found'],
    ['by somebody else', { ...attach(1, FILE), actor: actor('secretary', 'province') }, 'office-wrong-role'],
  ])('is not attached %s', (_case, act, code) => {
    expect(codeOf(founded, act)).toBe(code);
  });

  it('is not attached to a council of another area', () => {
    expect(codeOf(founded, attach(1, FILE), { isOverseen: false })).toBe('council-outside-jurisdiction');
  });
});
