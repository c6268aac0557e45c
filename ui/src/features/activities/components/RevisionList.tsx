import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Async, LoadingRows } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { revisionsQuery } from '../api/revisions';
import classes from './ActivityDrawer.module.css';

/** What the CRM said about an activity, version by version. */
export function RevisionList({ activity }: { activity: string }) {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const revisions = useQuery(revisionsQuery(activity));
  return (
    <Async query={revisions} loading={<LoadingRows rows={2} height={20} />}>
      {(data) => (
        <ol className={classes.revisions}>
          {data.map((revision) => {
            const arrived = revision.recordedAt ?? revision.at;
            return (
              <li key={revision.revision}>
                <span>{t('revision', { number: revision.revision })}</span>
                {arrived !== undefined && <time dateTime={arrived}>{format.instant(arrived)}</time>}
                <span>
                  {revision.deleted
                    ? t('deleted')
                    : revision.amount == null
                      ? revision.occurredAt && format.instant(revision.occurredAt)
                      : format.value(revision.amount, {
                          currency: revision.currency ?? format.currency,
                          decimals: 2,
                        })}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Async>
  );
}
