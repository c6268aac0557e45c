import { Anchor, type AnchorProps } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import type { Subject } from '@/lib/reference/standing';

interface SubjectLinkProps extends AnchorProps {
  subject: Subject;
  /** Keeps the period and day on show when following the link. */
  keepPeriod?: boolean;
}

export function subjectPath({ level, id }: Pick<Subject, 'level' | 'id'>): string {
  if (level === 'company') return '/company';
  return level === 'team' ? `/teams/${id}` : `/people/${id}`;
}

/** A person, team or the company, leading to its scorecard. */
export function SubjectLink({ subject, keepPeriod = true, ...rest }: SubjectLinkProps) {
  const current = new URLSearchParams(useLocation().search);
  const kept = new URLSearchParams();
  for (const name of keepPeriod ? ['period', 'at'] : []) {
    const value = current.get(name);
    if (value !== null && value.length <= 10) kept.set(name, value);
  }
  const search = kept.toString();
  return (
    <Anchor component={Link} to={{ pathname: subjectPath(subject), search }} inherit {...rest}>
      {subject.name}
    </Anchor>
  );
}
