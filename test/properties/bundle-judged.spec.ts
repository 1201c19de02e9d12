import type { Verdict } from '../../tools/verifier/src/report';
import { lineWords } from '../../tools/verifier/src/words/say';
import { changed, fileOf, sceneOf, type SceneOptions } from '../support/bundles';
import { SEVENTY_PERCENT } from '../support/fixtures';
import { codes, forge, verify, wrongs } from '../support/forged-bundles';
import { strangeList } from '../support/scene-lists';

describe('whether a certificate was good when it signed', () => {
  const told = async (lists: SceneOptions['lists'], change?: Parameters<typeof forge>[1]) => {
    const { content } = await sceneOf(lists ? { lists } : {});
    const file = await fileOf(content);
    return verify(change ? await forge(file, change) : file);
  };

  test('is proven by the list that it was looked up in, and who issued it is said', async () => {
    const verdict = await told(undefined);
    expect([wrongs(verdict), verdict.signed]).toEqual([[], true]);
    expect(codes(verdict).filter((code) => code === 'not-revoked')).toHaveLength(2);
    expect(codes(verdict).filter((code) => code === 'development-ca')).toHaveLength(1);
    expect(codes(verdict)).not.toContain('revocation');
  });

  test('is not known where the event names no list, and not verified where the list is missing or was out of date', async () => {
    const unnamed = await told(() => ({ lookedUp: null, inside: [] }));
    expect([wrongs(unnamed), codes(unnamed).includes('revocation')]).toEqual([[], true]);
    const missing = await told(({ honest }) => ({ lookedUp: honest, inside: [] }));
    const stale = await told(({ stale }) => ({ lookedUp: stale, inside: [stale] }));
    for (const [verdict, code] of [
      [missing, 'list-missing'],
      [stale, 'list-expired'],
    ] as const) {
      expect([wrongs(verdict), codes(verdict).includes(code)]).toEqual([[], true]);
      expect([verdict.holds, verdict.signed, codes(verdict).includes('not-revoked')]).toEqual([
        true,
        false,
        false,
      ]);
    }
  });

  test('one that was revoked since is told, one that was revoked before is wrong, whichever list says so', async () => {
    const since = await told(({ honest, later }) => ({ lookedUp: honest, inside: [honest, later] }));
    expect([wrongs(since), since.signed]).toEqual([[], true]);
    const line = since.lines.find(({ code }) => code === 'revoked-since');
    expect(line && lineWords(line, 'en')).toMatch(/is revoked from 01\/06\/2026.*comes before/);
    const before = await told(({ honest, earlier }) => ({ lookedUp: honest, inside: [honest, earlier] }));
    expect(wrongs(before)).toEqual(['signature-revoked']);
    const atOnce = await told(({ earlier }) => ({ lookedUp: earlier, inside: [earlier] }));
    expect(wrongs(atOnce)).toEqual(['signature-revoked']);
  });

  test('a list of somebody else, one that no signature rests on, one that is none', async () => {
    const { list } = await strangeList();
    const untrusted = await told(() => ({ lookedUp: list, inside: [list] }));
    expect(wrongs(untrusted)).toEqual(['list-untrusted', 'list-untrusted']);
    const beside = await told(({ honest }) => ({ lookedUp: honest, inside: [honest, list] }));
    expect(wrongs(beside)).toEqual(['list-stranger']);
    const none = await told(({ honest }) => ({ lookedUp: honest, inside: [honest, Buffer.from('x')] }));
    expect(wrongs(none)).toEqual(['list-unread']);
    const renamed = await told(undefined, (parts) => {
      const [name = ''] = [...parts.keys()].filter((part) => part.startsWith('lists/'));
      parts.set(`lists/${'0'.repeat(64)}.crl`, parts.get(name) ?? Buffer.from(''));
      parts.delete(name);
    });
    expect(wrongs(renamed)).toEqual(['list-differs']);
  });

  test('a list of a namesake of the authority, whose certificate the signatures bring', async () => {
    const { list, root } = await strangeList();
    const { content } = await sceneOf({ besides: [root], lists: () => ({ lookedUp: list, inside: [list] }) });
    expect(wrongs(await verify(await fileOf(content)))).toEqual(['list-untrusted', 'list-untrusted']);
  }, 60_000);

  test('a signature by a certificate that the event says was not good', async () => {
    const { content } = await sceneOf({
      recorded: changed('round', 'signature-applied', (event) => [
        { ...event, signature: { ...(event.signature as object), check: { status: 'expired' } } },
      ]),
    });
    expect(wrongs(await verify(await fileOf(content)))).toContain('signature-not-good');
  });

  test('a certificate that had expired when it signed', async () => {
    const { content } = await sceneOf({
      validity: { from: new Date('2024-01-01'), to: new Date('2025-01-01') },
    });
    expect(wrongs(await verify(await fileOf(content)))).toEqual(['signature-chain', 'signature-chain']);
  });
});

describe('the rule by which a session counted', () => {
  const threshold = (more: object = {}) => ({
    steps: [{ id: 'province.vote', threshold: { ...SEVENTY_PERCENT, ...more } }],
  });
  const told = async (route: object) => verify(await fileOf((await sceneOf({ route })).content));
  const differences = (verdict: Verdict) =>
    verdict.lines.flatMap(({ code, params }) =>
      code === 'rule-differs' ? [`${params.what} ${params.held} ${params.ruled}`] : [],
    );

  test('is the one of the rule set, by the text of the day', async () => {
    const verdict = await told({});
    expect([wrongs(verdict), codes(verdict).includes('rule-of-set')]).toEqual([[], true]);
    expect(verdict.lines.find(({ code }) => code === 'rule-of-set')?.params.where).toBe(
      'national/vote-rules.yaml V',
    );
    expect(differences(await told({ chosenBy: '2025-06-01' }))).toEqual(['share 70/100 60/100']);
  });

  test('is told where it is another one: of a lower layer, in what it divides, who must be there, and by which article', async () => {
    expect(differences(await told({ template: 'law.own' }))).toEqual(['share 70/100 80/100']);
    const other = threshold({
      of: 'attending',
      quorum: { num: 1, den: 2, countsWritten: false },
      article: 'Khác',
    });
    const verdict = await told({ template: 'law.local', ...other });
    expect(differences(verdict)).toHaveLength(3);
    const line = verdict.lines.find(({ code }) => code === 'rule-differs');
    expect(line && lineWords(line, 'vi')).toContain('số để chia mà phiên họp dùng là');
  });

  test('is compared with what was recorded at reception where the rule set leaves it open or has no such route', async () => {
    const open = await told({ template: 'law.local', ...threshold() });
    expect([wrongs(open), codes(open).includes('rule-left-open')]).toEqual([[], true]);
    const without = await told({ template: 'other.titles', ...threshold() });
    expect([wrongs(without), codes(without).includes('rule-of-route')]).toEqual([[], true]);
    const nowhere = await told({ template: 'other.titles' });
    expect([wrongs(nowhere), codes(nowhere).includes('rule-of-session')]).toEqual([[], true]);
  });
});
