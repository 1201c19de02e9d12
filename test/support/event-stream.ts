/** What one server-sent event brought. */
export interface StreamEvent {
  readonly id: string;
  readonly data: unknown;
}

/** A stream of server-sent events, as a browser reads it. */
export class EventStream {
  private text = '';

  private constructor(
    readonly status: number,
    readonly type: string,
    private readonly reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  ) {}

  static async open(
    url: string,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<EventStream> {
    const response = await fetch(url, { headers, ...(signal ? { signal } : {}) });
    const type = response.headers.get('content-type') ?? '';
    return new EventStream(response.status, type, response.body?.getReader());
  }

  /** The next event with data; null when the stream has ended. */
  async next(): Promise<StreamEvent | null> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.text.slice(0, end).split('\n');
        this.text = this.text.slice(end + 2);
        const data = lines.find((line) => line.startsWith('data: '));
        const id = lines.find((line) => line.startsWith('id: ')) ?? '';
        if (data) return { id: id.slice(4), data: JSON.parse(data.slice(6)) as unknown };
        continue;
      }
      const chunk = await this.reader?.read();
      if (!chunk || chunk.done) return null;
      this.text += Buffer.from(chunk.value).toString('utf8');
    }
  }

  async close(): Promise<void> {
    await this.reader?.cancel();
  }
}
