import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';
import { sessionQuery } from './session';
import { topics } from './query-keys';

const RETRIES = 2;

/** Server state: live events say when something changed, so data is otherwise taken to be fresh for a while. */
export function createQueryClient(): QueryClient {
  const signedOut = (error: unknown) => {
    if (error instanceof Problem && error.status === 401) {
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    }
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== topics.session) signedOut(error);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        if (mutation.options.mutationKey?.[0] !== topics.session) signedOut(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < RETRIES,
      },
    },
  });
  return client;
}
