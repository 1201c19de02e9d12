import type { SessionState } from '@vinhdanh/domain';
import type { SessionQuery, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';
import { afterSession } from '../../../test/support/council';
import { NOW, seatActor } from '../../../test/support/fixtures';
import { opened, token } from '../../../test/support/secret-session';
import type { ActOnSession } from '../sessions/act-on-session';
import { UnknownOutcome } from '../things/send-command';
import type { WaitForVersion } from '../things/wait-for-version';
import type { IssuingKeys } from './issuing-keys';
import { TakeToken } from './take-token';

const REQUEST = { blinded: 'AAAA', keepsake: 'x' };
const { office } = seatActor(1);
const VIEWER = {
  person: { id: seatActor(1).person },
  office: { ...seatActor(1), id: office, organization: { id: seatActor(1).organization } },
};

/** Asks for a token; `recorded` is what the record holds of the session once it has the version of the receipt. */
function ask(recorded: SessionState) {
  const states = [opened(), recorded];
  const sessions = {
    find: () => Promise.resolve({ state: states.shift() }),
    visible: () => Promise.resolve(recorded.seq),
  } as unknown as SessionQuery;
  const acts = { act: () => Promise.resolve({ seq: recorded.seq }) } as unknown as ActOnSession;
  const keys = { sign: () => Promise.resolve(Buffer.from('signed')) } as unknown as IssuingKeys;
  const unitOfWork = { run: () => Promise.resolve() } as unknown as UnitOfWork;
  const wait = { execute: () => Promise.resolve() } as unknown as WaitForVersion;
  const clock = { now: () => NOW, today: () => NOW.slice(0, 10) };
  const key = { person: '', key: 'k', updateId: 'u', request: 'r' };
  return new TakeToken(sessions, acts, keys, unitOfWork, wait, clock).execute(
    VIEWER as unknown as Viewer,
    opened().id,
    'b1',
    REQUEST,
    key,
  );
}

test('a signature is handed out when the record holds this very token, and not for a number that another event took', async () => {
  const takes = { ...token(1), blinded: sha256Hex(REQUEST.blinded) } as ReturnType<typeof token>;
  expect(await ask(afterSession(opened(), takes))).toMatchObject({ signature: 'c2lnbmVk' });
  for (const other of [token(2), token(1)])
    expect(await ask(afterSession(opened(), other))).toBeInstanceOf(UnknownOutcome);
});
