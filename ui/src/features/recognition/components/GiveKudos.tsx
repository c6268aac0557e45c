import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { useSession } from '@/lib/session';
import { useGiveKudos } from '../api/feed';
import { ColleagueSelect } from './ColleagueSelect';

const LONGEST = 500;
const MOST = 20;

function KudosForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['recognition', 'components']);
  const { account } = useSession();
  const give = useGiveKudos();
  const form = useForm<{ to: string[]; message: string }>({
    initialValues: { to: [], message: '' },
    validate: {
      to: (ids) =>
        ids.length === 0
          ? t('give.fault.to')
          : ids.length > MOST
            ? t('give.fault.tooMany', { most: MOST })
            : ids.includes(account?.personId ?? '')
              ? t('give.fault.self')
              : null,
      message: (text) => (text.trim() === '' ? t('give.fault.message') : null),
    },
  });
  const faults = useFaults(form, ['to', 'message']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ to, message }) => {
        faults.clear();
        give.mutate(
          { to, message: message.trim() },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t('give.done', { count: to.length }));
            },
          },
        );
      })}
    >
      <Stack gap="sm">
        <ColleagueSelect label={t('give.to')} required {...form.getInputProps('to')} />
        <Textarea
          label={t('give.message')}
          placeholder={t('give.placeholder')}
          required
          autosize
          minRows={3}
          maxLength={LONGEST}
          {...form.getInputProps('message')}
        />
        <Text size="xs" c="dimmed" ta="right" aria-hidden>
          {t('give.left', { used: form.values.message.length, most: LONGEST })}
        </Text>
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={give.isPending}>
            {t('give.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Thanks from person to person, for all to see. */
export function GiveKudos({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('recognition');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('give.title')}
      closeButtonProps={{ 'aria-label': t('give.close') }}
    >
      <KudosForm onDone={onClose} />
    </Modal>
  );
}
