import { Alert, Button, Code, Modal, Stack, Table, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { DefinitionDiagramView } from '@/components/process/ProcessDiagramView';
import { useProcessName } from '@/components/process/use-node-name';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { type DefinedProcess, type Definition, definitionsQuery } from '../api/definitions';
import classes from './Processes.module.css';
import { ProcessTabs } from './ProcessTabs';

const command = (origin: string) =>
  `curl -X POST ${origin}/api/v1/process-definitions -H "Authorization: Bearer $ADMIN_KEY" -F file=@onboarding.bpmn`;

function Deploying() {
  const { t } = useTranslation('processes');
  return (
    <Alert color="lagoon" icon={<IconInfoCircle aria-hidden />} title={t('deploy.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('deploy.who')}</Text>
        <Code block tabIndex={0}>
          {command(window.location.origin)}
        </Code>
        <Text size="sm">{t('deploy.checked')}</Text>
        <Text size="sm">{t('deploy.running')}</Text>
      </Stack>
    </Alert>
  );
}

interface VersionsProps {
  process: DefinedProcess;
  onDraw: (definition: Definition) => void;
}

function Versions({ process: { process, name, versions }, onDraw }: VersionsProps) {
  const { t } = useTranslation('processes');
  const format = useFormat();
  const processName = useProcessName();
  const called = processName(process, name);
  return (
    <Section title={called} hint={process}>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('versions', { name: called })}>
        <Table>
          <Table.Caption className="visually-hidden">{t('versions', { name: called })}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('version')}</Table.Th>
              <Table.Th>{t('deployedAt')}</Table.Th>
              <Table.Th>{t('deployedBy')}</Table.Th>
              <Table.Th ta="end">{t('instances')}</Table.Th>
              <Table.Th>
                <span className="visually-hidden">{t('diagram')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map((definition) => (
              <Table.Tr key={definition.version}>
                <Table.Th scope="row">{format.number(definition.version)}</Table.Th>
                <Table.Td>
                  <time dateTime={definition.deployedAt}>{format.instant(definition.deployedAt)}</time>
                </Table.Td>
                <Table.Td>{definition.deployedBy}</Table.Td>
                <Table.Td ta="end">{format.number(definition.instances)}</Table.Td>
                <Table.Td ta="end">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('drawOf', { name: called, version: definition.version })}
                    onClick={() => onDraw(definition)}
                  >
                    {t('draw')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  );
}

/** The processes of the installation with their versions, and how another is deployed. */
export default function DefinitionsPage() {
  const { t } = useTranslation(['processes', 'components']);
  const processName = useProcessName();
  const definitions = useQuery(definitionsQuery);
  const [drawn, setDrawn] = useState<Definition | null>(null);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ProcessTabs />
      <Stack gap="lg">
        <Async
          query={definitions}
          isEmpty={(list) => list.length === 0}
          empty={<EmptyState title={t('noDefinitions')} />}
        >
          {(list) => (
            <Stack gap="lg">
              {list.map((process) => (
                <Versions key={process.process} process={process} onDraw={setDrawn} />
              ))}
            </Stack>
          )}
        </Async>
        <Deploying />
      </Stack>
      <Modal
        opened={drawn !== null}
        onClose={() => setDrawn(null)}
        size="80rem"
        title={drawn && t('of', { process: processName(drawn.process, drawn.name), version: drawn.version })}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {drawn !== null && <DefinitionDiagramView process={drawn.process} version={drawn.version} />}
      </Modal>
    </>
  );
}
