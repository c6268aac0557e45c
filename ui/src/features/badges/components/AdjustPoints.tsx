import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PersonSelect } from '@/components/PersonSelect';
import { useAdjustPoints } from '../api/ledger';

interface AdjustValues {
  member: string | null;
  points: number | string;
  reason: string;
}

function AdjustForm({ person, onDone }: { person: string | null; onDone: () => void }) {
  const { t } = useTranslation(['badges', 'components']);
  const adjust = useAdjustPoints();
  const form = useForm<AdjustValues>({
    initialValues: { member: person, points: '', reason: '' },
    validate: {
      member: (value) => (value === null ? t('adjust.fault.member') : null),
      points: (value) => (value === '' || Number(value) === 0 ? t('adjust.fault.points') : null),
      reason: (value) => (value.trim() === '' ? t('adjust.fault.reason') : null),
    },
  });
  const faults = useFaults(form, ['member', 'points', 'reason']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ member, points, reason }) => {
        faults.clear();
        adjust.mutate(
          { member: member ?? '', points: Number(points), reason: reason.trim() },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t('adjust.done'));
            },
          },
        );
      })}
    >
      <Stack gap="sm">
        <PersonSelect label={t('adjust.member')} required {...form.getInputProps('member')} />
        <NumberInput
          label={t('adjust.points')}
          description={t('adjust.pointsHint')}
          required
          decimalScale={4}
          thousandSeparator=","
          {...form.getInputProps('points')}
        />
        <Textarea
          label={t('adjust.reason')}
          description={t('adjust.reasonHint')}
          required
          autosize
          minRows={2}
          maxLength={300}
          {...form.getInputProps('reason')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={adjust.isPending}>
            {t('adjust.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AdjustPointsProps {
  person: string | null;
  opened: boolean;
  onClose: () => void;
}

/** Corrects points by hand: signed, with a reason, and never without a trace. */
export function AdjustPoints({ person, opened, onClose }: AdjustPointsProps) {
  const { t } = useTranslation(['badges', 'components']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('adjust.title')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      <AdjustForm person={person} onDone={onClose} />
    </Modal>
  );
}
