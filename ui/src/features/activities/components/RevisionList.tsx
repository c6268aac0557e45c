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
          {data.map(({ revision, deleted, member, occurredAt, amount, currency, replacedAt }) => (
            <li key={revision}>
              <span>{t('revision', { number: revision })}</span>
              <span>
                {deleted
                  ? t('deleted')
                  : [
                      member.name,
                      format.instant(occurredAt),
                      amount !== null &&
                        format.value(amount, { currency: currency ?? format.currency, decimals: 2 }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
              <span>{t('replaced', { at: format.instant(replacedAt) })}</span>
            </li>
          ))}
        </ol>
      )}
    </Async>
  );
}
