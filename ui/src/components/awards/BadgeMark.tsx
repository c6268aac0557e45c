import { IconAward } from '@tabler/icons-react';
import type { BadgeLook } from '@/lib/reference/awards';
import { badgeColor, badgeIcons } from './badge-looks';
import classes from './BadgeMark.module.css';

interface BadgeMarkProps {
  badge: Pick<BadgeLook, 'icon' | 'color'>;
  size?: number;
  /** Shown without colour, as long as nobody has earned it. */
  locked?: boolean;
}

/** A badge as a medal; its name stands beside it. */
export function BadgeMark({ badge, size = 48, locked = false }: BadgeMarkProps) {
  const Icon = badgeIcons[badge.icon] ?? IconAward;
  const color = badgeColor(badge.color);
  return (
    <span
      className={classes.mark}
      data-locked={locked || undefined}
      aria-hidden
      style={{
        width: size,
        height: size,
        '--badge': `var(--mantine-color-${color}-5)`,
        '--badge-rim': `var(--mantine-color-${color}-3)`,
      }}
    >
      <Icon size={size * 0.52} stroke={1.8} />
    </span>
  );
}
