import { Badge, Button, Card, Collapse, Drawer, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconPackage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { languages } from '@/lib/language';
import type { Locale } from '@/lib/format';
import { useFormat } from '@/lib/use-format';
import { translationQuery } from '../api/language';
import { packsQuery, type RulePack, useAdoptPack } from '../api/packs';
import classes from './rules.module.css';

function Preview({ text, language }: { text: string; language: Locale }) {
  const translation = useQuery(translationQuery(text, 'en', language));
  return (
    <Async query={translation} loading={<LoadingRows rows={2} height={20} />}>
      {(shown) => <pre className={classes.sentence}>{shown.text}</pre>}
    </Async>
  );
}

function PackCard({ pack, language, onDone }: { pack: RulePack; language: Locale; onDone: () => void }) {
  const { t } = useTranslation('rules');
  const navigate = useNavigate();
  const adopt = useAdoptPack();
  const notifyProblem = useNotifyProblem();
  const [open, { toggle }] = useDisclosure(false);
  const [existing] = pack.rulebooks;
  return (
    <Card padding="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={650}>{pack.name[language]}</Text>
          <Badge color="lagoon">{t(`purpose.${pack.purpose}`)}</Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {pack.description[language]}
        </Text>
        {pack.badges.length > 0 && (
          <Text size="sm">
            {t('packs.badges', { badges: pack.badges.map(({ name }) => name[language]).join(', ') })}
          </Text>
        )}
        <Group gap="xs">
          <Button
            size="compact-sm"
            loading={adopt.isPending}
            onClick={() =>
              adopt.mutate(
                { key: pack.key, language },
                {
                  onError: notifyProblem,
                  onSuccess: (adopted) => {
                    notifyDone(t('packs.done', { name: adopted.name }));
                    onDone();
                    void navigate(`/rules/${adopted.id}`);
                  },
                },
              )
            }
          >
            {existing === undefined ? t('packs.adopt') : t('packs.again')}
          </Button>
          {existing !== undefined && (
            <Button component={Link} to={`/rules/${existing}`} size="compact-sm" variant="subtle">
              {t('packs.open')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-expanded={open}
            onClick={toggle}
          >
            {t('packs.rules')}
          </Button>
        </Group>
        <Collapse expanded={open}>{open && <Preview text={pack.text} language={language} />}</Collapse>
      </Stack>
    </Card>
  );
}

/** The packs of rules that ship with the product, to read in either language and to take up. */
export function PackGallery({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('rules');
  const { locale } = useFormat();
  const [language, setLanguage] = useState<Locale>(locale);
  const packs = useQuery({ ...packsQuery, enabled: opened });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('packs.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('packs.language')}
          value={language}
          onChange={(value) => setLanguage(value as Locale)}
          data={languages}
        />
        <Async
          query={packs}
          isEmpty={(list) => list.length === 0}
          empty={<EmptyState icon={<IconPackage size={24} aria-hidden />} title={t('packs.empty')} />}
        >
          {(list) => (
            <Stack gap="sm">
              {list.map((pack) => (
                <PackCard key={pack.key} pack={pack} language={language} onDone={onClose} />
              ))}
            </Stack>
          )}
        </Async>
      </Stack>
    </Drawer>
  );
}
