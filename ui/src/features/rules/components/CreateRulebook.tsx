import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { useFormat } from '@/lib/use-format';
import { purposes, useCreateRulebook } from '../api/rulebooks';
import { keyFromName } from '@/lib/key-from-name';

function CreateForm({ taken, onClose }: { taken: string[]; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'components']);
  const { locale } = useFormat();
  const navigate = useNavigate();
  const create = useCreateRulebook();
  const form = useForm({ initialValues: { name: '', key: '', purpose: 'recognition' } });
  const faults = useFaults(form, ['name', 'key', 'purpose']);
  const { name, purpose } = form.values;
  const guessed = name === '' ? '' : keyFromName(name, purpose, taken);
  return (
    <form
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        create.mutate(
          { ...values, key: values.key || guessed, text: '', language: locale },
          {
            onError: faults.show,
            onSuccess: (created) => {
              onClose();
              void navigate(`/rules/${created.id}`);
            },
          },
        );
      })}
    >
      <Stack gap="md">
        <TextInput label={t('create.name')} required data-autofocus {...form.getInputProps('name')} />
        <Select
          label={t('purposeLabel')}
          description={t(`purposeHint.${purpose}`)}
          data={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          {...form.getInputProps('purpose')}
        />
        <TextInput
          label={t('create.key')}
          description={t('create.keyHint')}
          placeholder={guessed}
          {...form.getInputProps('key')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('create.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface CreateRulebookProps {
  opened: boolean;
  /** Keys that there are already. */
  taken: string[];
  onClose: () => void;
}

/** Begins a rulebook: what it is called and for; its rules are written on its own page. */
export function CreateRulebook({ opened, taken, onClose }: CreateRulebookProps) {
  const { t } = useTranslation('rules');
  return (
    <Modal opened={opened} onClose={onClose} title={t('create.title')}>
      <CreateForm taken={taken} onClose={onClose} />
    </Modal>
  );
}
