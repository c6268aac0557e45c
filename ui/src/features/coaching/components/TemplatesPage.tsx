import {
  ActionIcon,
  Badge,
  Button,
  Card,
  Code,
  Drawer,
  Group,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconClipboardList, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { useNames } from '@/lib/names';
import { type CoachingTemplate, coachingTemplatesQuery } from '@/lib/reference/coaching';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useDeleteTemplate } from '../api/templates';
import { CoachingTabs } from './CoachingTabs';
import { TemplateForm } from './TemplateForm';

function Actions({ template, onEdit }: { template: CoachingTemplate; onEdit: () => void }) {
  const { t } = useTranslation(['coaching', 'components']);
  const remove = useDeleteTemplate();
  const notifyProblem = useNotifyProblem();
  const { id, name } = template;
  const ask = () =>
    confirm({
      title: t('templates.deleteTitle', { name }),
      text: t('templates.deleteText'),
      confirm: t('components:actions.delete'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        remove.mutate(id, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('templates.deleted', { name })),
        }),
    });
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        aria-label={t('templates.edit', { name })}
        title={t('components:actions.edit')}
        onClick={onEdit}
      >
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={t('templates.delete', { name })}
        title={t('components:actions.delete')}
        loading={remove.isPending}
        onClick={ask}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function TemplateCard({ template, onEdit }: { template: CoachingTemplate; onEdit: () => void }) {
  const { t } = useTranslation('coaching');
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { name, questions, followUpWorkingDays, indicator: key, decision } = template;
  const indicator = indicators.find((candidate) => candidate.key === key);
  return (
    <Card component="section" aria-label={name}>
      <Stack gap="sm" h="100%">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Title order={2} size="h4">
              {name}
            </Title>
            <Group gap={6} mt={4}>
              <Badge>{t('templates.after', { count: followUpWorkingDays })}</Badge>
              {key !== null && <Badge color="gray">{indicator ? names.indicator(indicator) : key}</Badge>}
            </Group>
          </div>
          <Actions template={template} onEdit={onEdit} />
        </Group>
        <Stack component="ol" gap={4} m={0} pl="lg">
          {questions.map((question) => (
            <Text component="li" size="sm" key={question.key}>
              {question.text}{' '}
              <Text span size="sm" c="dimmed">
                {t(`for.${question.for}`)}
              </Text>
            </Text>
          ))}
        </Stack>
        <Code block mt="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {decision}
        </Code>
      </Stack>
    </Card>
  );
}

/** The templates of coaching: what is asked, and what follows from the numbers. */
export default function TemplatesPage() {
  const { t } = useTranslation(['coaching', 'components']);
  const templates = useQuery(coachingTemplatesQuery);
  const [edited, edit] = useState<CoachingTemplate | 'new' | null>(null);
  const close = () => edit(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => edit('new')}>
      {t('templates.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('templates.heading')} lead={t('templates.lead')} actions={add} />
      <CoachingTabs />
      <Async
        query={templates}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState
            icon={<IconClipboardList size={24} aria-hidden />}
            title={t('templates.empty')}
            action={add}
          />
        }
      >
        {(list) => (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {list.map((template) => (
              <TemplateCard key={template.id} template={template} onEdit={() => edit(template)} />
            ))}
          </SimpleGrid>
        )}
      </Async>
      <Drawer
        opened={edited !== null}
        onClose={close}
        position="right"
        size="lg"
        title={t(edited === 'new' ? 'templates.new' : 'templates.change')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {edited === 'new' && <TemplateForm onDone={close} />}
        {edited !== null && edited !== 'new' && <TemplateForm template={edited} onDone={close} />}
      </Drawer>
    </>
  );
}
