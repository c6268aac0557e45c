import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/lib/reference/people';

const colors = { active: 'moss', upcoming: 'lagoon', left: 'gray' };

export function PersonStatusBadge({ person }: { person: Pick<Person, 'status' | 'excluded'> }) {
  const { t } = useTranslation('people');
  return (
    <Group gap={6} component="span">
      <Badge color={colors[person.status]}>{t(`status.${person.status}`)}</Badge>
      {person.excluded && <Badge color="amber">{t('excluded')}</Badge>}
    </Group>
  );
}
