import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { BadgeMark } from '@/components/awards/BadgeMark';
import { useLiveEvent } from '@/lib/live';
import { useSession } from '@/lib/session';
import { type FeedKind, latestQuery } from '../api/feed';

/** What a live event says of something to celebrate; `fresh` if it has just happened. */
export interface RecognitionEvent {
  id: string;
  kind: FeedKind;
  member: string;
  text: string;
  fresh: boolean;
}

const PAUSE = 5_000;
const SHOWN_FOR = 7_000;

/** Whether an event is worth interrupting someone: what is theirs always, kudos between others never. */
export function isBig({ kind, fresh, member }: RecognitionEvent, person: string | null): boolean {
  return fresh && (member === person || kind !== 'kudos');
}

/** Tells of big moments on whatever page someone is, one at a time. */
export function RecognitionToasts() {
  const { t } = useTranslation('recognition');
  const { account } = useSession();
  const client = useQueryClient();
  const { pathname } = useLocation();
  const person = account?.personId ?? null;
  const last = useRef(0);
  const show = async (event: RecognitionEvent) => {
    const latest = await client.fetchQuery(latestQuery);
    const item = latest.items.find(({ id }) => id === event.id);
    if (item === undefined) return;
    const own = item.member.id === person ? 'own' : 'other';
    notifications.show({
      id: `recognition-${item.id}`,
      autoClose: SHOWN_FOR,
      withBorder: true,
      color: 'flare',
      icon: item.badge === null ? <span aria-hidden>🎉</span> : <BadgeMark badge={item.badge} size={34} />,
      title:
        item.kind === 'kudos'
          ? t('toast.kudos', {
              name: item.from?.name ?? '',
              context: item.from === null ? 'nobody' : undefined,
            })
          : item.kind === 'badge'
            ? t(`toast.badge.${own}`, { name: item.member.name })
            : item.member.name,
      message: item.badge?.name ?? item.text,
    });
  };
  useLiveEvent<RecognitionEvent>('recognition', (event) => {
    if (pathname === '/recognition' || !isBig(event, person)) return;
    const now = Date.now();
    if (event.member !== person && now - last.current < PAUSE) return;
    last.current = now;
    show(event).catch(() => undefined);
  });
  return null;
}
