import { ActionIcon, Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface SecretProps {
  label: string;
  value: string;
  description?: string;
}

/** Something to be copied now, because it will not be shown again. */
export function Secret({ label, value, description }: SecretProps) {
  const { t } = useTranslation('settings');
  return (
    <CopyButton value={value} timeout={2_500}>
      {({ copied, copy }) => (
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            label={label}
            description={description}
            value={value}
            readOnly
            flex={1}
            styles={{ input: { fontFamily: 'monospace' } }}
            onFocus={({ currentTarget }) => currentTarget.select()}
            rightSection={
              <ActionIcon tabIndex={-1} aria-hidden onClick={copy}>
                {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              </ActionIcon>
            }
          />
          <Button variant={copied ? 'light' : 'filled'} onClick={copy} aria-live="polite">
            {t(copied ? 'secret.copied' : 'secret.copy')}
          </Button>
        </Group>
      )}
    </CopyButton>
  );
}
