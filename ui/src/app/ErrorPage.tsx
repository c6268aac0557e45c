import { Anchor, Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { useProblemText } from '@/components/problem-text';

/** What is shown when a page cannot be: the rest of the application stays usable. */
export function ErrorPage() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const title = missing ? t('notFound.title') : t('broken.title');
  useEffect(() => {
    document.title = `${title} · Pacesetter`;
  }, [title]);
  return (
    <Container size="sm" py={80} component="main">
      <Stack gap="md">
        <Title order={1}>{title}</Title>
        <Text c="dimmed">{missing ? t('notFound.text') : problemText(error)}</Text>
        {!missing && error instanceof Error && <Code block>{error.message}</Code>}
        <Group>
          <Anchor component={Link} to="/">
            {t('notFound.home')}
          </Anchor>
          {!missing && (
            <Button variant="default" onClick={() => window.location.reload()}>
              {t('broken.reload')}
            </Button>
          )}
        </Group>
      </Stack>
    </Container>
  );
}
