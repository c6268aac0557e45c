import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNotifyProblem } from '@/components/problem-text';
import { can, useSession } from '@/lib/session';
import { emojis, type FeedItem, toggled, useReact } from '../api/feed';
import classes from './FeedCard.module.css';

/** The reactions to an item, each a switch for one's own. */
export function Reactions({ item }: { item: FeedItem }) {
  const { t } = useTranslation('recognition');
  const session = useSession();
  const react = useReact();
  const notifyProblem = useNotifyProblem();
  const may = can(session, 'recognition:write') && session.account !== null;
  const given = react.isPending ? toggled(item.reactions, react.variables.emoji) : item.reactions;
  return (
    <div className={classes.reactions} role="group" aria-label={t('reactions.label')}>
      {emojis.map((emoji) => {
        const { count, mine } = given.find((reaction) => reaction.emoji === emoji) ?? {
          count: 0,
          mine: false,
        };
        if (!may && count === 0) return null;
        return (
          <UnstyledButton
            key={emoji}
            className={classes.reaction}
            aria-pressed={mine}
            aria-label={t('reactions.is', { name: t(`reactions.name.${emojis.indexOf(emoji)}`), count })}
            data-empty={count === 0 || undefined}
            disabled={!may || react.isPending}
            onClick={() => react.mutate({ id: item.id, emoji, mine }, { onError: notifyProblem })}
          >
            <span aria-hidden>{emoji}</span>
            {count > 0 && <span aria-hidden>{count}</span>}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
