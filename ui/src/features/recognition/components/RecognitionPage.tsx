import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconConfetti, IconHeartHandshake } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, ErrorState, LoadingRows } from '@/components/states';
import { useLiveEvent } from '@/lib/live';
import { can, useSession } from '@/lib/session';
import { type FeedKind, feedKinds, feedQuery } from '../api/feed';
import { FeedCard } from './FeedCard';
import classes from './FeedCard.module.css';
import { GiveKudos } from './GiveKudos';
import type { RecognitionEvent } from './RecognitionToasts';

const isKind = (text: string | null): text is FeedKind => feedKinds.some((kind) => kind === text);

function Feed({ kind }: { kind: FeedKind | null }) {
  const { t } = useTranslation('recognition');
  const feed = useInfiniteQuery(feedQuery(kind));
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useLiveEvent<RecognitionEvent>('recognition', (event) => {
    if (event.fresh) setFresh((before) => new Set(before).add(event.id));
  });
  if (feed.data === undefined)
    return feed.isError ? (
      <ErrorState error={feed.error} onRetry={() => void feed.refetch()} />
    ) : (
      <LoadingRows rows={5} height={120} />
    );
  if (feed.data.length === 0)
    return (
      <EmptyState icon={<IconConfetti size={24} aria-hidden />} title={t('empty')} hint={t('emptyHint')} />
    );
  return (
    <>
      <ol className={classes.list} aria-label={t('feed')}>
        {feed.data.map((item) => (
          <FeedCard key={item.id} item={item} fresh={fresh.has(item.id)} />
        ))}
      </ol>
      {feed.hasNextPage ? (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={feed.isFetchingNextPage}
          onClick={() => void feed.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {t('end')}
        </Text>
      )}
    </>
  );
}

/** What there is to celebrate, the newest first, for everyone in the organization. */
export default function RecognitionPage() {
  const { t } = useTranslation('recognition');
  const session = useSession();
  const [giving, { open, close }] = useDisclosure(false);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('kind');
  const kind = isKind(asked) ? asked : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(session, 'recognition:write') && (
            <Button leftSection={<IconHeartHandshake size={18} aria-hidden />} onClick={open}>
              {t('give.title')}
            </Button>
          )
        }
      />
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('kind.label')}
          style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
          value={kind ?? 'all'}
          onChange={(chosen) =>
            setSearch(chosen === 'all' ? {} : { kind: chosen }, { replace: true, preventScrollReset: true })
          }
          data={['all', ...feedKinds].map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Feed key={kind} kind={kind} />
      </Stack>
      <GiveKudos opened={giving} onClose={close} />
    </>
  );
}
