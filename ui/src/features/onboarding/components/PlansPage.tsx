import { ActionIcon, Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconClipboardList, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { type Plan, plansQuery, SHIPPED, useAdoptPlan, useDeletePlan } from '../api/plans';
import { OnboardingTabs } from './OnboardingTabs';

function PlanCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['onboarding', 'components']);
  const format = useFormat();
  const remove = useDeletePlan();
  const notifyProblem = useNotifyProblem();
  const { id, name, description, stages } = plan;
  const ask = () =>
    confirm({
      title: t('plans.deleteTitle', { name }),
      text: t('plans.deleteText'),
      confirm: t('components:actions.delete'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        remove.mutate(id, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('plans.deleted', { name })),
        }),
    });
  return (
    <Card component="li" style={{ listStyle: 'none' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <Title order={2} size="h4">
          <Anchor component={Link} to={`/onboarding/plans/${id}`} inherit>
            {name}
          </Anchor>
        </Title>
        <ActionIcon
          aria-label={t('plans.delete', { name })}
          title={t('components:actions.delete')}
          loading={remove.isPending}
          onClick={ask}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {description !== null && (
        <Text size="sm" mb="xs" lineClamp={3}>
          {description}
        </Text>
      )}
      <Stack component="ol" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {stages.map((stage) => (
          <Group component="li" key={stage.key} justify="space-between" gap="xs">
            <Text size="sm">{stage.name}</Text>
            <Text size="sm" c="dimmed">
              {t('plans.stage', {
                day: format.number(stage.days),
                ramp: format.percent(stage.rampPercent / 100),
              })}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}

/** Takes the plan that ships with the product over; nothing is shown where that is done. */
function Adopt({ plans }: { plans: Plan[] }) {
  const { t } = useTranslation('onboarding');
  const adopt = useAdoptPlan();
  const notifyProblem = useNotifyProblem();
  if (plans.some(({ key }) => key === SHIPPED)) return null;
  return (
    <Button
      variant="default"
      loading={adopt.isPending}
      onClick={() =>
        adopt.mutate(undefined, {
          onError: notifyProblem,
          onSuccess: ({ name }) => notifyDone(t('plans.adopted', { name })),
        })
      }
    >
      {t('plans.adopt')}
    </Button>
  );
}

/** The plans from which onboardings are started. */
export default function PlansPage() {
  const { t } = useTranslation('onboarding');
  const plans = useQuery(plansQuery);
  const add = (
    <>
      {plans.data !== undefined && <Adopt plans={plans.data} />}
      <Button component={Link} to="/onboarding/plans/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('plans.new')}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader title={t('plans.title')} lead={t('plans.lead')} actions={add} />
      <OnboardingTabs />
      <Async
        query={plans}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState
            icon={<IconClipboardList size={24} aria-hidden />}
            title={t('plans.empty')}
            hint={t('plans.emptyHint')}
          />
        }
      >
        {(list) => (
          <SimpleGrid component="ul" cols={{ base: 1, sm: 2, xl: 3 }} m={0} p={0}>
            {list.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </SimpleGrid>
        )}
      </Async>
    </>
  );
}
