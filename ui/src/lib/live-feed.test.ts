import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveFeed, type LiveTopic } from './live-feed';

class FakeSource extends EventTarget {
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  close = vi.fn();

  opens() {
    this.readyState = 1;
    this.onopen?.();
  }

  says(topic: string, data: string) {
    this.dispatchEvent(new MessageEvent(topic, { data }));
  }

  drops(readyState: 0 | 2) {
    this.readyState = readyState;
    this.onerror?.();
  }
}

describe('the live feed', () => {
  let sources: FakeSource[];
  let heard: LiveTopic[];
  let feed: LiveFeed;
  const latest = () => {
    const source = sources.at(-1);
    if (source === undefined) throw new Error('nothing was opened');
    return source;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    sources = [];
    heard = [];
    feed = new LiveFeed({
      url: '/live',
      open: () => {
        const source = new FakeSource();
        sources.push(source);
        return source as unknown as EventSource;
      },
      onEvent: (topic) => heard.push(topic),
    });
    feed.start();
  });
  afterEach(() => {
    feed.stop();
    vi.useRealTimers();
  });

  it('passes on the events it knows', () => {
    latest().opens();
    latest().says('standing', '{}');
    latest().says('job', '{}');

    expect(feed.status()).toBe('live');
    expect(heard).toEqual(['standing', 'job']);
  });

  it('leaves a dropped stream to the browser, which resumes it', () => {
    latest().opens();
    latest().drops(0);
    expect(feed.status()).toBe('reconnecting');

    latest().opens();

    expect(sources).toHaveLength(1);
    expect(feed.status()).toBe('live');
    expect(heard).toEqual([]);
  });

  it('opens a refused stream anew, later each time, and then asks for everything again', () => {
    latest().drops(2);
    vi.advanceTimersByTime(1_000);
    expect(sources).toHaveLength(2);

    latest().drops(2);
    vi.advanceTimersByTime(1_000);
    expect(sources).toHaveLength(2);
    vi.advanceTimersByTime(1_000);
    expect(sources).toHaveLength(3);

    latest().opens();
    expect(heard).toEqual(['reset']);
  });

  it('does not wait when the device is back online', () => {
    latest().drops(2);

    window.dispatchEvent(new Event('online'));

    expect(sources).toHaveLength(2);
  });

  it('tells its listeners when its status changes', () => {
    const listener = vi.fn();
    feed.subscribe(listener);

    latest().opens();
    latest().opens();

    expect(listener).toHaveBeenCalledTimes(1);
  });
});
