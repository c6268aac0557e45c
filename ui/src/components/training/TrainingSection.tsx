import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assignmentsQuery } from '@/lib/reference/trainings';
import { can, useSession } from '@/lib/session';
import { Pager } from '../Pager';
import { Section } from '../Section';
import { Async, EmptyState } from '../states';
import { AssignDialog, type Preset } from './AssignDialog';
import { AssignmentList } from './AssignmentList';

const SIZE = 5;

/** The trainings of a person, done and to be done. */
export function TrainingSection({ person }: { person: string }) {
  const { t } = useTranslation('training');
  const session = useSession();
  const [page, turnTo] = useState(0);
  const [assigning, assign] = useState<Preset | null>(null);
  const trainings = useQuery(assignmentsQuery({ member: person, page, size: SIZE }));
  return (
    <Section
      title={t('title')}
      actions={
        can(session, 'training:write') && (
          <Button size="compact-sm" variant="default" onClick={() => assign({ member: person })}>
            {t('assign.action')}
          </Button>
        )
      }
    >
      <Async
        query={trainings}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState icon={<IconSchool size={24} aria-hidden />} title={t('empty')} />}
      >
        {(data) => (
          <>
            <AssignmentList assignments={data.items} label={t('title')} />
            <Pager of={data} onChange={turnTo} />
          </>
        )}
      </Async>
      <AssignDialog preset={assigning} onClose={() => assign(null)} />
    </Section>
  );
}
