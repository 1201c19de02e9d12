import { ballotHouse, withByte } from '../../test/support/secret-ballots';
import {
  drawMemory,
  fromText,
  keepMemory,
  makeTellerKeys,
  newRecoveryCode,
  openKeepsake,
  publicKeyOf,
  readRecoveryCode,
  readTellerKeys,
  recallMemory,
  sealKeepsake,
  toText,
  writeTellerKeys,
} from './index';

const PLACE = 'session-1 b1';

describe('a recovery code', () => {
  it('is seven groups of four, and 128 bits', async () => {
    const codes = await Promise.all(Array.from({ length: 200 }, newRecoveryCode));
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      const read = await readRecoveryCode(code);
      expect(read.ok && read.value.length).toBe(16);
    }
  });

  it('is read as people type it', async () => {
    const code = await newRecoveryCode();
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await readRecoveryCode(`  ${typed} `)).toEqual(await readRecoveryCode(code));
  });

  it('finds a sign mistyped or two changed places, and says what is wrong with other texts', async () => {
    const code = await newRecoveryCode();
    let unnoticed = 0;
    for (let at = 0; at < code.length; at++) {
      if (code[at] === '-') continue;
      const read = await readRecoveryCode(
        code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1),
      );
      if (read.ok) unnoticed++;
    }
    expect(unnoticed).toBeLessThanOrEqual(2);
    const fault = async (text: string): Promise<unknown> => {
      const read = await readRecoveryCode(text);
      return read.ok ? 'read' : read.fault;
    };
    expect(await fault('')).toBe('code-length');
    expect(await fault(code.slice(0, -1))).toBe('code-length');
    expect(await fault('A'.repeat(10_000))).toBe('code-length');
    expect(await fault(`U${code.slice(1)}`)).toBe('code-sign');
    expect(await fault(`${code.slice(0, -1)}ạ`)).toBe('code-sign');
  });
});

describe('a keepsake', () => {
  it('opens with its code, for its place, as it was left', async () => {
    const code = await newRecoveryCode();
    const kept = crypto.getRandomValues(new Uint8Array(64));
    const sealed = await sealKeepsake(code, PLACE, kept);
    expect(await openKeepsake(code.toLowerCase(), PLACE, sealed)).toEqual({ ok: true, value: kept });
    const bytes = fromText(sealed) ?? new Uint8Array();
    const wrong = [
      openKeepsake(await newRecoveryCode(), PLACE, sealed),
      openKeepsake(code, 'session-1 b2', sealed),
      openKeepsake(code, PLACE, toText(withByte(bytes, 20, (bytes[20] ?? 0) ^ 1))),
      openKeepsake(code, PLACE, sealed.slice(0, 8)),
      openKeepsake(code, PLACE, undefined),
    ];
    for (const one of wrong) expect(await one).toEqual({ ok: false, fault: 'keepsake-other-code' });
    expect(await openKeepsake('', PLACE, sealed)).toEqual({ ok: false, fault: 'code-length' });
  });

  it("brings back a member's token and tracker, and none that was left for another ballot", async () => {
    const { ballot } = await ballotHouse();
    const memory = await drawMemory(ballot);
    const code = await newRecoveryCode();
    const sealed = await keepMemory(code, ballot, memory);
    expect(await recallMemory(code, ballot, sealed)).toEqual({ ok: true, value: memory });
    const replayed = await recallMemory(code, { ...ballot, ballot: 'b2' }, sealed);
    expect(replayed).toEqual({ ok: false, fault: 'keepsake-other-code' });
    const other = await keepMemory(code, ballot, await drawMemory(ballot));
    expect(other).toHaveLength(sealed.length);
  });

  it("brings back a teller's key", async () => {
    const keys = await makeTellerKeys();
    const code = await newRecoveryCode();
    const sealed = await sealKeepsake(code, 'teller', await writeTellerKeys(keys));
    const opened = await openKeepsake(code, 'teller', sealed);
    if (!opened.ok) throw new Error(opened.fault);
    const publicKey = await publicKeyOf(keys);
    expect(await publicKeyOf(await readTellerKeys(opened.value, publicKey))).toBe(publicKey);
  });
});
