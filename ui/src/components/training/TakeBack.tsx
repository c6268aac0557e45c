import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type TrainingAssignment, useTakeBack } from '@/lib/reference/trainings';
import { ReasonForm } from '../ReasonForm';

function TakeBackForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation(['training', 'components']);
  const words = {
    text: t('takeBack.text'),
    label: t('takeBack.reason'),
    missing: t('fault.reason'),
    submit: t('takeBack.action'),
    keep: t('components:actions.cancel'),
    done: t('takeBack.done'),
  };
  return <ReasonForm act={useTakeBack(id)} words={words} maxLength={1_000} onDone={onDone} />;
}

/** Takes an open training back from somebody, with a reason that stays with it. */
export function TakeBack({ assignment }: { assignment: TrainingAssignment }) {
  const { t } = useTranslation(['training', 'components']);
  const [opened, { open, close }] = useDisclosure(false);
  const { id, training, member } = assignment;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('takeBack.of', { name: member.name, training: training.name })}
        onClick={open}
      >
        {t('takeBack.action')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('takeBack.title', { name: member.name, training: training.name })}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        <TakeBackForm id={id} onDone={close} />
      </Modal>
    </>
  );
}
