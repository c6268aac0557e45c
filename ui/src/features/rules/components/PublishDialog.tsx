import { Alert, Button, Group, List, Modal, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useProblemText } from '@/components/problem-text';
import { instantIn, wallClockIn } from '@/lib/days';
import { Problem } from '@/lib/problem';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { usePublish } from '../api/publishing';
import type { Rulebook } from '../api/rulebooks';

interface PublishDialogProps {
  rulebook: Rulebook;
  opened: boolean;
  /** Saves what is not saved yet; null if that did not work. */
  save: () => Promise<Rulebook | null>;
  onClose: () => void;
}

function Refused({ error }: { error: unknown }) {
  const problemText = useProblemText();
  const details = error instanceof Problem ? error.errors.map(({ detail }) => detail) : [];
  return (
    <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Text size="sm">{problemText(error)}</Text>
      {details.length > 0 && (
        <List size="sm">
          {details.map((detail, index) => (
            <List.Item key={index}>{detail}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

function PublishForm({ rulebook, save, onClose }: Omit<PublishDialogProps, 'opened'>) {
  const { t } = useTranslation(['rules', 'components']);
  const format = useFormat();
  const { account } = useSession();
  const publish = usePublish(rulebook.id);
  const [note, setNote] = useState('');
  const [later, setLater] = useState(false);
  const [at, setAt] = useState(() =>
    wallClockIn(format.timeZone, new Date(Date.now() + 3.6e6))
      .slice(0, 16)
      .replace(' ', 'T'),
  );
  const own = rulebook.needsApproval && rulebook.draft?.by === account?.email;
  const submit = async () => {
    const saved = await save();
    if (saved === null) return;
    publish.mutate(
      {
        note: note.trim() === '' ? null : note.trim(),
        effectiveFrom: later ? instantIn(format.timeZone, at).toISOString() : null,
        draftVersion: saved.version,
      },
      {
        onSuccess: ({ version, effectiveFrom }) => {
          onClose();
          notifyDone(t('publish.done', { version, at: format.instant(effectiveFrom) }));
        },
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('publish.text')}</Text>
        {rulebook.needsApproval && (
          <Alert color={own ? 'amber' : 'lagoon'} icon={<IconUserCheck aria-hidden />} py="xs">
            <Text size="sm">{t(own ? 'publish.ownDraft' : 'publish.approves')}</Text>
          </Alert>
        )}
        <Textarea
          label={t('publish.note')}
          description={t('publish.noteHint')}
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Switch
          label={t('publish.later')}
          checked={later}
          onChange={({ currentTarget }) => setLater(currentTarget.checked)}
        />
        {later && (
          <TextInput
            type="datetime-local"
            label={t('publish.at')}
            description={t('publish.zone', { zone: format.timeZone })}
            required
            value={at}
            onChange={({ currentTarget }) => setAt(currentTarget.value)}
          />
        )}
        {publish.isError && <Refused error={publish.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={publish.isPending}>
            {t('publish.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Brings the draft into force, at once or from a later moment on. */
export function PublishDialog({ opened, onClose, ...rest }: PublishDialogProps) {
  const { t } = useTranslation('rules');
  return (
    <Modal opened={opened} onClose={onClose} title={t('publish.title', { name: rest.rulebook.name })}>
      <PublishForm onClose={onClose} {...rest} />
    </Modal>
  );
}
