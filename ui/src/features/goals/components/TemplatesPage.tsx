import {
  ActionIcon,
  Badge,
  Button,
  Card,
  Drawer,
  Group,
  Modal,
  Progress,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconClipboardList, IconPencil, IconPlus, IconTrash, IconUsersPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { NumberValue } from '@/components/NumberValue';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useNames } from '@/lib/names';
import { useFormat } from '@/lib/use-format';
import { type ScorecardTemplate, templatesQuery, useDeleteTemplate } from '../api/templates';
import { AssignTemplate } from './AssignTemplate';
import { GoalTabs } from './GoalTabs';
import { TemplateForm } from './TemplateForm';

type Act = { kind: 'new' } | { kind: 'change' | 'assign'; template: ScorecardTemplate };

function Lines({ template }: { template: ScorecardTemplate }) {
  const { t } = useTranslation('goals');
  const names = useNames();
  const format = useFormat();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const whole = template.lines.reduce((total, { weight }) => total + weight, 0);
  return (
    <Stack gap={8}>
      {template.lines.map(({ indicator: key, target, weight }) => {
        const indicator = indicators.find((candidate) => candidate.key === key);
        const share = whole === 0 ? 0 : weight / whole;
        return (
          <div key={key}>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Text size="sm">{indicator ? names.indicator(indicator) : key}</Text>
              <Text size="sm" fw={600}>
                <NumberValue value={target} of={indicator ?? {}} />
              </Text>
            </Group>
            <Group gap="xs" wrap="nowrap">
              <Progress value={share * 100} size={4} flex={1} aria-hidden />
              <Text size="xs" c="dimmed">
                {t('templates.weight', { share: format.percent(share) })}
              </Text>
            </Group>
          </div>
        );
      })}
    </Stack>
  );
}

function TemplateCard({ template, onAct }: { template: ScorecardTemplate; onAct: (act: Act) => void }) {
  const { t } = useTranslation(['goals', 'components']);
  const remove = useDeleteTemplate();
  const notifyProblem = useNotifyProblem();
  const { name } = template;
  const ask = () =>
    confirm({
      title: t('templates.deleteTitle', { name }),
      text: t('templates.deleteText'),
      confirm: t('components:actions.delete'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        remove.mutate(template.id, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('templates.deleted', { name })),
        }),
    });
  return (
    <Card component="section" aria-label={name}>
      <Stack gap="md" h="100%">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Title order={2} size="h4">
              {name}
            </Title>
            <Group gap={6} mt={4}>
              <Badge>{t(`components:period.${template.period}`)}</Badge>
              {template.role && <Badge color="gray">{template.role}</Badge>}
            </Group>
          </div>
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              aria-label={t('templates.edit', { name })}
              title={t('components:actions.edit')}
              onClick={() => onAct({ kind: 'change', template })}
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
        </Group>
        <Lines template={template} />
        <Button
          mt="auto"
          variant="light"
          leftSection={<IconUsersPlus size={18} aria-hidden />}
          onClick={() => onAct({ kind: 'assign', template })}
        >
          {t('templates.assign')}
        </Button>
      </Stack>
    </Card>
  );
}

/** Scorecards that are written once and given to many. */
export default function TemplatesPage() {
  const { t } = useTranslation('goals');
  const templates = useQuery(templatesQuery);
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAct({ kind: 'new' })}>
      {t('templates.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('templates.title')} lead={t('templates.lead')} actions={add} />
      <GoalTabs />
      <Async
        query={templates}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState
            icon={<IconClipboardList size={24} aria-hidden />}
            title={t('templates.empty')}
            hint={t('templates.emptyHint')}
            action={add}
          />
        }
      >
        {(list) => (
          <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }}>
            {list.map((template) => (
              <TemplateCard key={template.id} template={template} onAct={setAct} />
            ))}
          </SimpleGrid>
        )}
      </Async>
      <Drawer
        opened={act !== null && act.kind !== 'assign'}
        onClose={close}
        position="right"
        size="lg"
        title={t(act?.kind === 'change' ? 'templates.change' : 'templates.new')}
      >
        {act?.kind === 'new' && <TemplateForm onDone={close} />}
        {act?.kind === 'change' && <TemplateForm template={act.template} onDone={close} />}
      </Drawer>
      <Modal
        opened={act?.kind === 'assign'}
        onClose={close}
        title={act?.kind === 'assign' && t('templates.assignTitle', { name: act.template.name })}
      >
        {act?.kind === 'assign' && <AssignTemplate template={act.template} onDone={close} />}
      </Modal>
    </>
  );
}
