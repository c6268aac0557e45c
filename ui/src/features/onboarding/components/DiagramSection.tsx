import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProcessDiagramView } from '@/components/process/ProcessDiagramView';
import { Section } from '@/components/Section';
import { Problem } from '@/lib/problem';
import { diagramQuery } from '@/lib/reference/processes';

/** The process behind an onboarding, with the step where it stands; nothing for those who may not see it. */
export function DiagramSection({ instance }: { instance: string }) {
  const { t } = useTranslation('onboarding');
  const { error } = useQuery(diagramQuery(instance));
  if (error instanceof Problem && error.status === 403) return null;
  return (
    <Section title={t('diagram.title')} hint={t('diagram.hint')}>
      <ProcessDiagramView instance={instance} />
    </Section>
  );
}
