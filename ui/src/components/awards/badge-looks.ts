import {
  IconAward,
  IconBolt,
  IconCrown,
  IconDiamond,
  IconFlag,
  IconFlame,
  IconHeart,
  IconMedal,
  IconMountain,
  IconPhone,
  type IconProps,
  IconRocket,
  IconStar,
  IconTarget,
  IconTrophy,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** The pictures that a badge can have. */
export const badgeIcons: Record<string, ComponentType<IconProps>> = {
  award: IconAward,
  bolt: IconBolt,
  crown: IconCrown,
  diamond: IconDiamond,
  flag: IconFlag,
  flame: IconFlame,
  heart: IconHeart,
  medal: IconMedal,
  mountain: IconMountain,
  phone: IconPhone,
  rocket: IconRocket,
  star: IconStar,
  target: IconTarget,
  trophy: IconTrophy,
  users: IconUsers,
};

/** The colours that a badge can have. */
export const badgeColors = [
  'amber',
  'orange',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'gray',
] as const;

/** The theme's colour of a badge; an unknown one is the brand's. */
export const badgeColor = (color: string): string =>
  badgeColors.some((known) => known === color) ? color : 'lagoon';
