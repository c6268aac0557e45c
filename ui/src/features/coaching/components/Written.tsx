import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** What somebody wrote, in its own lines. */
export function Written({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  );
}
