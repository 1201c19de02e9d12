import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { inLanguage } from './in-language';
import { isTurn, withLive, type Live } from './live';
import { isOver, useSession } from './use-session';

/** While the stream is open the session itself is asked for this rarely, milliseconds. */
const RARELY_MS = 60_000;

/** Who has cast is read again this long after a paper came in, so that many at once are read once, milliseconds. */
const GATHER_MS = 1_500;

/** Outcomes come on without a new version of the session, milliseconds. */
const OUTCOMES_MS = 2_000;

/** A stream that the server refused is tried again after this, milliseconds. */
const TRY_AGAIN_MS = 10_000;

/** What the server tells of the session as it goes on; null while it tells nothing. */
function useLive(id: string, on: boolean): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    if (!on) return;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      source = new EventSource(`/api/sessions/${id}/live`);
      source.onmessage = ({ data }: MessageEvent<string>) => setLive(JSON.parse(data) as Live);
      source.onerror = () => {
        setLive(null);
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, TRY_AGAIN_MS);
      };
    };
    open();
    return () => {
      source?.close();
      clearTimeout(timer);
      setLive(null);
    };
  }, [id, on]);
  return live;
}

/** Milliseconds to the next end of a voting, at which who may still vote changes though the session does not. */
function toNextEnd({ ballots }: Session): number | undefined {
  const now = Date.now();
  const ends = ballots.flatMap(({ votingEndsAt }) =>
    votingEndsAt === null ? [] : [Date.parse(votingEndsAt)],
  );
  const ahead = ends.filter((end) => end > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead) - now;
}

/** A session that moves while one looks at it, in the reader's language; asked for every few seconds where no stream can be had. */
export function useLiveSession(id: string): UseQueryResult<Session> {
  const client = useQueryClient();
  const { locale } = useI18n();
  const [streaming, setStreaming] = useState(false);
  const query = useSession(id, (session) => {
    if (session?.phase === 'minuted') return OUTCOMES_MS;
    return streaming ? Math.min(RARELY_MS, (session && toNextEnd(session)) ?? RARELY_MS) : undefined;
  });
  const session = query.data;
  const live = useLive(id, session !== undefined && !isOver(session));
  if (streaming !== (live !== null)) setStreaming(live !== null);
  const newer = session !== undefined && live !== null && live.seq > session.seq;
  const turn = newer && isTurn(session, live);
  const seq = live?.seq;
  useEffect(() => {
    if (!newer) return;
    const again = (): void => void client.invalidateQueries({ queryKey: ['session', id] });
    const timer = setTimeout(again, turn ? 0 : GATHER_MS);
    return () => clearTimeout(timer);
  }, [client, id, newer, turn, seq]);
  const spoken = useMemo(() => session && inLanguage(session, locale), [session, locale]);
  return useMemo(
    () => (spoken === undefined ? query : { ...query, data: withLive(spoken, live) }) as typeof query,
    [query, spoken, live],
  );
}
