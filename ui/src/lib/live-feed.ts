export const liveTopics = [
  'standing',
  'people',
  'config',
  'job',
  'recognition',
  'ledger',
  'notification',
  'contest',
  'task',
  'onboarding',
  'process',
  'reset',
] as const;
export type LiveTopic = (typeof liveTopics)[number];
export type LiveStatus = 'connecting' | 'live' | 'reconnecting';

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
const CLOSED = 2;

export interface LiveFeedOptions {
  url: string;
  open?: (url: string) => EventSource;
  onEvent: (topic: LiveTopic, data: string) => void;
}

/**
 * The organization's live events. The browser itself resumes a dropped stream with the last event's id; where
 * it gives up (an answer that is no stream), the feed opens a new one after a growing delay and reports `reset`,
 * because events may have been missed in between.
 */
export class LiveFeed {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private missed = false;
  private current: LiveStatus = 'connecting';
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: LiveFeedOptions) {}

  start(): void {
    if (this.source !== undefined) return;
    window.addEventListener('online', this.reopen);
    this.connect();
  }

  stop(): void {
    window.removeEventListener('online', this.reopen);
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  readonly status = (): LiveStatus => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private connect(): void {
    const open = this.options.open ?? ((url: string) => new EventSource(url));
    const source = open(this.options.url);
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.become('live');
      if (this.missed) this.options.onEvent('reset', '');
      this.missed = false;
    };
    source.onerror = () => {
      this.become('reconnecting');
      if (source.readyState === CLOSED) this.retry();
    };
    for (const topic of liveTopics) {
      source.addEventListener(topic, (event: MessageEvent<string>) =>
        this.options.onEvent(topic, event.data),
      );
    }
  }

  private retry(): void {
    clearTimeout(this.timer);
    const delay = Math.min(FIRST_DELAY * 2 ** this.failures, LONGEST_DELAY);
    this.failures += 1;
    this.timer = setTimeout(this.reopen, delay);
  }

  private readonly reopen = (): void => {
    if (this.source?.readyState !== CLOSED) return;
    clearTimeout(this.timer);
    this.missed = true;
    this.connect();
  };

  private become(status: LiveStatus): void {
    if (status === this.current) return;
    this.current = status;
    for (const listener of this.listeners) listener();
  }
}
