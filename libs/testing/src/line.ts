import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** How a line treats what passes: it carries it, swallows it, or hangs up. */
export type LineState = 'open' | 'silent' | 'cut';

/** A line to a server that a test can cut or mute. */
export class Line {
  private state: LineState = 'open';
  private readonly ends = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /** Opens a line to host and port; without a server at its far end it is silent for good. */
  static async to(target: { readonly hostname: string; readonly port: string } | null): Promise<Line> {
    const server = createServer();
    const line = new Line(server);
    if (!target) line.state = 'silent';
    server.on('connection', (near) => line.carry(near, target));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The same address by way of this line. */
  by(url: string): string {
    const way = new URL(url);
    way.hostname = '127.0.0.1';
    way.port = String(this.port);
    return way.href;
  }

  /** From now on; a cut hangs up on everybody. */
  become(state: LineState): void {
    this.state = state;
    for (const end of this.ends) {
      if (state === 'cut') end.destroy();
      else if (state === 'silent') end.pause();
      else end.resume();
    }
  }

  async close(): Promise<void> {
    this.become('cut');
    this.server.close();
    await once(this.server, 'close');
  }

  private carry(near: Socket, target: { readonly hostname: string; readonly port: string } | null): void {
    if (this.state === 'cut') return void near.destroy();
    this.keep(near);
    if (!target) return;
    const far = connect(Number(target.port), target.hostname);
    this.keep(far);
    near.pipe(far);
    far.pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    if (this.state === 'silent') for (const end of [near, far]) end.pause();
  }

  private keep(end: Socket): void {
    this.ends.add(end);
    end.on('error', () => undefined).once('close', () => this.ends.delete(end));
  }
}
