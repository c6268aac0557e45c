import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { Day } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import { type ContestDetails, type Face, useAmendContest, useCancelContest } from '../api/contests';
import { lastDay, prizesOf, valuesOf } from './contest-values';
import { PrizeFields } from './PrizeFields';
import { SentenceField } from './SentenceField';

interface AmendValues {
  rescored: boolean;
  text: string;
  language: Face;
  to: Day | null;
  prizes: { text: string }[];
  note: string;
}

function AmendForm({ contest, onDone }: { contest: ContestDetails; onDone: () => void }) {
  const { t } = useTranslation(['contests', 'components']);
  const { timeZone } = useFormat();
  const amend = useAmendContest(contest.id);
  const end = lastDay(timeZone, contest.to);
  const before = valuesOf(contest, timeZone);
  const form = useForm<AmendValues>({
    initialValues: {
      rescored: false,
      text: contest.scoring.text,
      language: contest.scoring.language,
      to: end,
      prizes: before.prizes,
      note: '',
    },
    validate: {
      note: (note) => (note.trim() === '' ? t('amend.fault.note') : null),
      to: (to) => (to === null ? t('fault.day') : null),
    },
  });
  const faults = useFaults(form, ['note', 'to']);
  const { rescored, language } = form.values;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        const prizes = prizesOf(values.prizes);
        const changed = JSON.stringify(prizes) !== JSON.stringify(contest.prizes);
        amend.mutate(
          {
            note: values.note.trim(),
            ...(values.rescored ? { scoring: { text: values.text, language: values.language } } : {}),
            ...(values.to !== null && values.to !== end ? { to: values.to } : {}),
            ...(changed ? { prizes } : {}),
          },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t('amend.done'));
            },
          },
        );
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t('amend.text')}</Text>
        <DayInput label={t('form.to')} required {...form.getInputProps('to')} />
        <PrizeFields form={form} />
        <Checkbox label={t('amend.rescore')} {...form.getInputProps('rescored', { type: 'checkbox' })} />
        {rescored && (
          <SentenceField
            label={t('amend.scoring')}
            language={language}
            onLanguage={(value) => form.setFieldValue('language', value)}
            value={form.values.text}
            onChange={(value) => form.setFieldValue('text', value)}
          />
        )}
        <Textarea
          label={t('amend.note')}
          description={t('amend.noteHint')}
          required
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('note')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={amend.isPending}>
            {t('amend.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function CancelForm({ contest, onDone }: { contest: ContestDetails; onDone: () => void }) {
  const { t } = useTranslation(['contests', 'components']);
  const cancel = useCancelContest(contest.id);
  const form = useForm({
    initialValues: { note: '' },
    validate: { note: (note) => (note.trim() === '' ? t('cancel.fault.note') : null) },
  });
  const faults = useFaults(form, ['note']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ note }) => {
        faults.clear();
        cancel.mutate(note.trim(), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('cancel.done', { name: contest.name }));
          },
        });
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t('cancel.text')}</Text>
        <Textarea
          label={t('cancel.note')}
          required
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          {...form.getInputProps('note')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('cancel.keep')}
          </Button>
          <Button type="submit" color="rose" loading={cancel.isPending}>
            {t('cancel.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface DialogProps {
  contest: ContestDetails;
  opened: 'amend' | 'cancel' | null;
  onClose: () => void;
}

/** Changing or ending a contest under way: participants are told why. */
export function AmendDialog({ contest, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['contests', 'components']);
  return (
    <Modal
      opened={opened !== null}
      onClose={onClose}
      size="lg"
      title={opened && t(`${opened}.title`, { name: contest.name })}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      {opened === 'amend' && <AmendForm contest={contest} onDone={onClose} />}
      {opened === 'cancel' && <CancelForm contest={contest} onDone={onClose} />}
    </Modal>
  );
}
