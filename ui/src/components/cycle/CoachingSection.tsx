import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cyclesQuery } from '@/lib/reference/coaching';
import { can, useSession } from '@/lib/session';
import { Pager } from '../Pager';
import { Section } from '../Section';
import { Async, EmptyState } from '../states';
import { CycleList } from './CycleList';

const SIZE = 5;

function History({ person }: { person: string }) {
  const { t } = useTranslation('cycle');
  const [page, turnTo] = useState(0);
  const cycles = useQuery(cyclesQuery({ member: person, page, size: SIZE }));
  return (
    <Section title={t('history.title')} hint={t('history.hint')}>
      <Async
        query={cycles}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('history.empty')} />}
      >
        {(data) => (
          <>
            <CycleList cycles={data.items} label={t('history.title')} />
            <Pager of={data} onChange={turnTo} />
          </>
        )}
      </Async>
    </Section>
  );
}

/** The coaching that a person has had, for whoever may know of it. */
export function CoachingSection({ person }: { person: string }) {
  return can(useSession(), 'coaching:read') ? <History person={person} /> : null;
}
