import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ReasonForm } from '@/components/ReasonForm';
import { useCancelCycle } from '../api/cycles';

function CancelForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('coaching');
  const words = {
    label: t('cancel.reason'),
    missing: t('fault.reason'),
    submit: t('cancel.action'),
    done: t('cancel.done'),
  };
  return <ReasonForm act={useCancelCycle(id)} words={words} maxLength={1_000} onDone={onDone} />;
}

/** Ends a cycle before its time, with a reason. */
export function CancelCycle({ id }: { id: string }) {
  const { t } = useTranslation(['coaching', 'components']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('cancel.action')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('cancel.title')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        <CancelForm id={id} onDone={close} />
      </Modal>
    </>
  );
}
