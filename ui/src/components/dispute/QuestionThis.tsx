import { Anchor, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { type Questioned, useOpenDispute } from '@/lib/reference/disputes';

const LONGEST = 1_000;

interface QuestionThisProps {
  about: Questioned;
  /** What is questioned, in words: "+20 points". */
  what: string;
}

function QuestionForm({ about, what, onDone }: QuestionThisProps & { onDone: (id: string) => void }) {
  const { t } = useTranslation('dispute');
  const open = useOpenDispute();
  const form = useForm({
    initialValues: { claim: '' },
    validate: { claim: (claim) => (claim.trim() === '' ? t('fault.claim') : null) },
  });
  const faults = useFaults(form, ['claim']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ claim }) => {
        faults.clear();
        open.mutate(
          { about, claim: claim.trim() },
          { onError: faults.show, onSuccess: ({ id }) => onDone(id) },
        );
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t('text')}</Text>
        <Text size="sm" fw={600}>
          {what}
        </Text>
        <Textarea
          label={t('claim')}
          description={t('claimHint')}
          required
          rows={4}
          maxLength={LONGEST}
          data-autofocus
          {...form.getInputProps('claim')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={open.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Lets somebody question what was counted for them: it goes to their manager, then to sales ops. */
export function QuestionThis({ about, what }: QuestionThisProps) {
  const { t } = useTranslation(['dispute', 'components']);
  const [opened, { open, close }] = useDisclosure(false);
  const [sent, setSent] = useState<string | null>(null);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconMessageQuestion size={16} aria-hidden />}
        aria-label={t('actionOf', { what })}
        onClick={open}
      >
        {t('action')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('title')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {sent === null ? (
          <QuestionForm about={about} what={what} onDone={setSent} />
        ) : (
          <Stack gap="sm" role="status">
            <Text size="sm">{t('sent')}</Text>
            <Anchor component={Link} to={`/disputes/${sent}`} size="sm">
              {t('follow')}
            </Anchor>
          </Stack>
        )}
      </Modal>
    </>
  );
}
