import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { ReasonForm } from '@/components/ReasonForm';
import { definitionsQuery } from '../api/definitions';
import { type Instance, useAbort, useMigrate } from '../api/instances';
import { RetryButton } from './RetryButton';

interface FormProps {
  instance: Instance;
  onDone: () => void;
}

function MigrateForm({ instance, onDone, versions }: FormProps & { versions: number[] }) {
  const { t } = useTranslation(['processes', 'components']);
  const migrate = useMigrate(instance.instance);
  const form = useForm<{ version: string | null }>({
    initialValues: { version: versions[0] === undefined ? null : String(versions[0]) },
    validate: { version: (version) => (version === null ? t('fault.version') : null) },
  });
  const faults = useFaults(form, ['version']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ version }) => {
        faults.clear();
        migrate.mutate(Number(version), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('migrate.done', { version }));
          },
        });
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t('migrate.text', { version: instance.version })}</Text>
        <Select
          label={t('migrate.version')}
          required
          data={versions.map((version) => ({
            value: String(version),
            label: t('versionOf', { version }),
          }))}
          {...form.getInputProps('version')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={migrate.isPending}>
            {t('migrate.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function AbortForm({ instance, onDone }: FormProps) {
  const { t } = useTranslation('processes');
  const words = {
    text: t('abort.text'),
    label: t('abort.reason'),
    missing: t('fault.reason'),
    submit: t('abort.submit'),
    keep: t('abort.keep'),
    done: t('abort.done', { title: instance.title }),
  };
  return <ReasonForm act={useAbort(instance.instance)} words={words} maxLength={200} onDone={onDone} />;
}

/** What can be done about an instance that has not ended. */
export function InstanceActions({ instance }: { instance: Instance }) {
  const { t } = useTranslation(['processes', 'components']);
  const { data: definitions = [] } = useQuery(definitionsQuery);
  const [act, setAct] = useState<'migrate' | 'abort' | null>(null);
  const close = () => setAct(null);
  if (instance.endedAt !== null) return null;
  const others =
    definitions
      .find(({ process }) => process === instance.process)
      ?.versions.map(({ version }) => version)
      .filter((version) => version !== instance.version) ?? [];
  return (
    <>
      <Button variant="subtle" color="rose" onClick={() => setAct('abort')}>
        {t('abort.action')}
      </Button>
      {others.length > 0 && (
        <Button variant="default" onClick={() => setAct('migrate')}>
          {t('migrate.action')}
        </Button>
      )}
      {instance.status === 'error' && <RetryButton instance={instance} />}
      <Modal
        opened={act !== null}
        onClose={close}
        title={act && t(`${act}.title`)}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {act === 'migrate' && <MigrateForm instance={instance} versions={others} onDone={close} />}
        {act === 'abort' && <AbortForm instance={instance} onDone={close} />}
      </Modal>
    </>
  );
}
