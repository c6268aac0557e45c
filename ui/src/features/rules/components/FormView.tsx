import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Async, EmptyState } from '@/components/states';
import { parsedQuery } from '../api/language';
import { FormCard } from './FormCard';
import { moved, newRule } from './form-rule';
import type { TypedRule } from './typed-rule';
import type { Draft } from './use-draft';
import { useFormRules } from './use-form-rules';

interface FormViewProps {
  draft: Draft;
  readOnly: boolean;
}

/** Puts the focus where a rule went that was moved by its buttons. */
function useFollow() {
  const cards = useRef<HTMLDivElement>(null);
  const [went, setWent] = useState<{ to: number; by: 'up' | 'down' } | null>(null);
  useLayoutEffect(() => {
    if (went === null) return;
    const buttons =
      cards.current?.children[went.to]?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [];
    const free = [...buttons].filter((button) => !button.disabled);
    (free.find((button) => button.dataset.move === went.by) ?? free[0])?.focus();
  }, [went]);
  return { cards, follow: (from: number, to: number) => setWent({ to, by: to < from ? 'up' : 'down' }) };
}

function Cards({ draft, readOnly, read }: FormViewProps & { read: TypedRule[] }) {
  const { t } = useTranslation('rules');
  const { rules, unwritten, error, change } = useFormRules(draft, read);
  const { cards, follow } = useFollow();
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    change(moved(rules, from, to), to);
    follow(from, to);
    setSaid(t('form.moved', { name: rules[from]?.name, place: to + 1, count: rules.length }));
  };
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('form.hint')}
      </Text>
      <div role="status" aria-live="polite">
        {unwritten && (
          <Alert color="amber" icon={<IconInfoCircle aria-hidden />} py="xs">
            {t('form.unwritten')}
          </Alert>
        )}
        <span className="visually-hidden">{said}</span>
      </div>
      <Stack gap="md" ref={cards}>
        {rules.map((rule, place) => (
          <FormCard
            key={place}
            rule={rule}
            place={place}
            count={rules.length}
            language={draft.language}
            disabled={readOnly}
            error={(path) => error(place, path)}
            onChange={(next) =>
              change(
                rules.map((one, at) => (at === place ? next : one)),
                place,
              )
            }
            onMove={(to) => move(place, to)}
            onRemove={() => {
              change(
                rules.filter((_, at) => at !== place),
                0,
              );
              setSaid(t('form.removed', { name: rule.name }));
            }}
          />
        ))}
      </Stack>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={readOnly}
        onClick={() => change([...rules, newRule(rules, t('form.newName'))], rules.length)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('form.add')}
      </Button>
    </Stack>
  );
}

/** The rules as forms: one card each, for what rules commonly say; the others stay as the sentences that they are. */
export function FormView({ draft, readOnly }: FormViewProps) {
  const { t } = useTranslation('rules');
  const empty = draft.text.trim() === '';
  const parsed = useQuery({
    ...parsedQuery(draft.text, draft.language),
    enabled: !empty,
    placeholderData: (before) => before,
  });
  if (empty) return <Cards draft={draft} readOnly={readOnly} read={[]} />;
  return (
    <Async query={parsed}>
      {({ rules, problems }) =>
        problems.length > 0 ? (
          <EmptyState title={t('form.unsound')} hint={t('table.unsoundHint')} />
        ) : (
          <Cards draft={draft} readOnly={readOnly} read={rules} />
        )
      }
    </Async>
  );
}
