import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** How the way to a server is: open, closed, or open one way so that no reply comes back. */
export type Way = 'open' | 'closed' | 'mute';

/** A TCP proxy whose way can be cut and opened again. */
export class FaultyProxy {
  /** Connections that found the way closed. */
  turnedAway = 0;
  private way: Way = 'open';
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  /** @param target "host:port" */
  static async before(target: string): Promise<FaultyProxy> {
    const [host = '', port = ''] = target.split(':');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new FaultyProxy(server, `127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (near) => proxy.join(near, connect(Number(port), host)));
    return proxy;
  }

  /** Changes the way; closing it breaks every connection. */
  set(way: Way): void {
    this.way = way;
    if (way === 'closed') this.breakAll();
  }

  async stop(): Promise<void> {
    this.breakAll();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private breakAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private join(near: Socket, far: Socket): void {
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    if (this.way === 'closed') {
      this.turnedAway++;
      near.destroy();
    }
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => this.way !== 'mute' && near.write(chunk));
  }
}
