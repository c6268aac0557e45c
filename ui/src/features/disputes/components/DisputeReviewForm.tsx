import { Alert, Anchor, Button, Group, NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { TaskFormProps } from '@/components/task/task-forms';
import { WhyButton } from '@/components/why';
import { useAnswerTask } from '@/lib/reference/answer-task';
import { reviewInputs, type ReviewValues, reviewOutcome } from './review-values';
import { useAbout } from './use-about';

/** What a manager, then sales ops, decide about a dispute: with what there was to see and what the member says. */
export function DisputeReviewForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('disputes');
  const about = useAbout();
  const answer = useAnswerTask(task, () => {
    onDone();
    notifyDone(t('review.done'));
  });
  const { dispute, questioned, claim, takenBack, passedOn, choices, pointsNeeded } = reviewInputs(task);
  const form = useForm<ReviewValues>({
    initialValues: { decision: null, points: '', reason: '' },
    validate: {
      decision: (decision) => (decision === null ? t('fault.decision') : null),
      points: (points, { decision }) =>
        decision === 'uphold' && pointsNeeded && points === '' ? t('fault.points') : null,
      reason: (reason) => (reason.trim() === '' ? t('fault.reason') : null),
    },
  });
  const faults = useFaults(form, ['decision', 'points', 'reason']);
  const what = about(questioned);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        answer.mutate(reviewOutcome(values), {
          onError: faults.show,
        });
      })}
    >
      <Stack gap="md">
        <div>
          <Group gap="xs">
            <Text fw={600}>{what}</Text>
            {questioned.seen.entry !== undefined && <WhyButton entry={questioned.seen.entry} of={what} />}
          </Group>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{claim}</Text>
          {dispute !== null && (
            <Anchor component={Link} to={`/disputes/${dispute}`} size="sm">
              {t('review.open')}
            </Anchor>
          )}
        </div>
        {passedOn !== null && (
          <Alert color="gray" title={t('review.passedOn', { by: passedOn.by })}>
            {passedOn.because}
          </Alert>
        )}
        {takenBack && <Alert color="amber">{t('review.takenBack')}</Alert>}
        <Radio.Group label={t('review.decision')} required {...form.getInputProps('decision')}>
          <Stack gap={6} mt={6}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={t(`review.${choice}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {form.values.decision === 'uphold' && (
          <NumberInput
            label={t('review.points')}
            description={t('review.pointsHint')}
            required={pointsNeeded}
            decimalScale={2}
            {...form.getInputProps('points')}
          />
        )}
        <Textarea
          label={t('review.reason')}
          description={t('review.reasonHint')}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          {...form.getInputProps('reason')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={answer.isPending}>
            {t('review.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
