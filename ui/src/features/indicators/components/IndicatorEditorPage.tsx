import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, EmptyState } from '@/components/states';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useNames } from '@/lib/names';
import { IndicatorForm } from './IndicatorForm';

/** `/indicators/new` defines one, `/indicators/<id>` changes one. */
export default function IndicatorEditorPage() {
  const { t } = useTranslation('indicators');
  const names = useNames();
  const { id } = useParams();
  const indicators = useQuery(indicatorsQuery);
  if (id === undefined) {
    return (
      <>
        <PageHeader title={t('newTitle')} lead={t('newLead')} />
        <IndicatorForm />
      </>
    );
  }
  return (
    <Async query={indicators}>
      {(list) => {
        const indicator = list.find((candidate) => candidate.id === id);
        if (indicator === undefined) return <EmptyState title={t('missing')} />;
        return (
          <>
            <PageHeader title={names.indicator(indicator)} lead={t('changeLead')} />
            <IndicatorForm key={`${indicator.id}/${indicator.version}`} indicator={indicator} />
          </>
        );
      }}
    </Async>
  );
}
