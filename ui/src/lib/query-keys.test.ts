import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { refresh } from './query-keys';

describe('a live event', () => {
  it('refetches what is on screen and may have changed, and nothing else', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const standings = vi.fn(() => Promise.resolve(1));
    const people = vi.fn(() => Promise.resolve(1));
    new QueryObserver(client, { queryKey: ['standings', 'x'], queryFn: standings }).subscribe(
      () => undefined,
    );
    new QueryObserver(client, { queryKey: ['people', 'x'], queryFn: people }).subscribe(() => undefined);
    await vi.waitFor(() => expect(client.isFetching()).toBe(0));

    expect(refresh(client, 'standing')).toBe(false);
    await vi.waitFor(() => expect(client.isFetching()).toBe(0));

    expect(standings).toHaveBeenCalledTimes(2);
    expect(people).toHaveBeenCalledTimes(1);
  });

  it('lets a running request finish and says that it must be asked again', async () => {
    const client = new QueryClient();
    let answer: (value: number) => void = () => undefined;
    const slow = vi.fn(() => new Promise<number>((resolve) => (answer = resolve)));
    new QueryObserver(client, { queryKey: ['standings'], queryFn: slow }).subscribe(() => undefined);

    expect(refresh(client, 'standing')).toBe(true);
    answer(7);
    await vi.waitFor(() => expect(client.getQueryData(['standings'])).toBe(7));

    expect(slow).toHaveBeenCalledTimes(1);
  });
});
