import { expect } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packaged = fileURLToPath(new URL('../../api/target/pacesetter-app.jar', import.meta.url));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

/** A server of a test's own on the embedded database, without the demo, that the test kills and starts again. */
export class OwnServer {
  private process: ChildProcess | undefined;

  private constructor(
    readonly url: string,
    private readonly data: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnServer> {
    const port = await freePort();
    const data = await mkdtemp(join(tmpdir(), 'pacesetter-e2e-'));
    const server = new OwnServer(`http://localhost:${String(port)}`, data, port);
    await server.run();
    return server;
  }

  private async run(): Promise<void> {
    const jar = process.env.PACESETTER_JAR ?? packaged;
    this.process = spawn(
      'sh',
      ['-c', 'exec java -XX:TieredStopAtLevel=1 -jar "$0" >>"$1" 2>&1', jar, join(this.data, 'server.log')],
      {
        env: {
          ...process.env,
          SERVER_PORT: String(this.port),
          PACESETTER_DATA_DIR: this.data,
          PACESETTER_DEMO: 'false',
        },
        stdio: 'ignore',
      },
    );
    await expect
      .poll(() => this.isReady(), { timeout: 240_000, intervals: [250], message: `${jar} does not start` })
      .toBe(true);
  }

  private async isReady(): Promise<boolean> {
    if (this.process === undefined || this.process.exitCode !== null) throw new Error(await this.log());
    return fetch(`${this.url}/actuator/health/readiness`).then(
      (answer) => answer.ok,
      () => false,
    );
  }

  private log(): Promise<string> {
    return readFile(join(this.data, 'server.log'), 'utf8');
  }

  private async stop(): Promise<void> {
    const running = this.process;
    if (running?.exitCode === null && running.signalCode === null) {
      running.kill('SIGKILL');
      await once(running, 'exit');
    }
  }

  /** Kills the server as a power cut would, and starts it again on the same data. */
  async killAndStart(): Promise<void> {
    await this.stop();
    await this.run();
  }

  /** Kills the server and removes its data. */
  async close(): Promise<void> {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}
