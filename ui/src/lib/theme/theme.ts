import {
  ActionIcon,
  Avatar,
  Badge,
  Button,
  Card,
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  Drawer,
  getPrimaryShade,
  isLightColor,
  type MantineColorsTuple,
  type MantineTheme,
  Modal,
  NumberInput,
  Paper,
  SegmentedControl,
  Select,
  Table,
  TextInput,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';

/** Petrol: the brand, and the colour of being on pace. */
const lagoon: MantineColorsTuple = [
  '#e9f6f8',
  '#d3eaee',
  '#a6d5dd',
  '#75bdca',
  '#4ca8b9',
  '#2d96aa',
  '#14819a',
  '#0b6a80',
  '#0b4f5e',
  '#083b47',
];
/** Coral: sparks of energy (the runner's dot, the live pulse, first place). */
const flare: MantineColorsTuple = [
  '#fff0ea',
  '#ffe0d4',
  '#ffc1aa',
  '#ffa07d',
  '#ff8a5c',
  '#fb7443',
  '#e85f2e',
  '#c44a1e',
  '#9c3a17',
  '#742a10',
];
const moss: MantineColorsTuple = [
  '#ebf7ef',
  '#d6ecdd',
  '#aedabd',
  '#82c69b',
  '#5db57e',
  '#45a96b',
  '#309a59',
  '#1f7a44',
  '#176237',
  '#0e4a28',
];
const amber: MantineColorsTuple = [
  '#fff6e2',
  '#ffebc6',
  '#ffd78c',
  '#ffc24e',
  '#fbb024',
  '#eda20f',
  '#cb8600',
  '#946000',
  '#754c00',
  '#573800',
];
const rose: MantineColorsTuple = [
  '#fdeef0',
  '#f9d9dd',
  '#f2b0b8',
  '#eb8390',
  '#e45d6e',
  '#df4458',
  '#d0314a',
  '#b3233b',
  '#8f1b2f',
  '#6b1322',
];
/** Warm greys on light, inked greys on dark: calmer than pure ones. */
const stone: MantineColorsTuple = [
  '#faf8f5',
  '#f2efea',
  '#e6e2da',
  '#d4cfc5',
  '#b5afa3',
  '#8f897d',
  '#6b665c',
  '#565249',
  '#3f3c36',
  '#292723',
];
const dark: MantineColorsTuple = [
  '#dbe3e6',
  '#b4c0c5',
  '#94a3a9',
  '#66767d',
  '#3c4b52',
  '#2c393f',
  '#213036',
  '#18252a',
  '#111c20',
  '#0b1417',
];

const font =
  "'Figtree Variable', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', system-ui, sans-serif";

const dialogTitle = { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 650 };

/**
 * Mantine picks the text on a filled colour by the light scheme's shade alone. The dark scheme fills with a brighter
 * one, so the text comes from a variable that follows the scheme.
 */
const variantColors: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  return input.variant === 'filled' && input.color !== undefined && input.color in input.theme.colors
    ? { ...resolved, color: `var(--pace-on-${input.color})` }
    : resolved;
};

/** The text on each filled colour in a scheme. */
function textOnFilled(theme: MantineTheme, scheme: 'light' | 'dark'): Record<string, string> {
  const shade = getPrimaryShade(theme, scheme);
  return Object.fromEntries(
    Object.entries(theme.colors).map(([name, shades]) => [
      `--pace-on-${name}`,
      `var(--mantine-color-${isLightColor(shades[shade], theme.luminanceThreshold) ? 'black' : 'white'})`,
    ]),
  );
}

export const theme = createTheme({
  colors: {
    lagoon,
    flare,
    moss,
    amber,
    rose,
    stone,
    gray: stone,
    dark,
    green: moss,
    red: rose,
    yellow: amber,
  },
  primaryColor: 'lagoon',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  // Where black and white contrast equally, at 4.58:1: on either side the better of them is always enough.
  luminanceThreshold: 0.179,
  variantColorResolver: variantColors,
  fontFamily: font,
  headings: {
    fontFamily: font,
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem', lineHeight: '1.25' } },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8438rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '14px', xl: '22px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Avatar: Avatar.extend({ defaultProps: { autoContrast: true } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm' },
      styles: { label: { textTransform: 'none', fontWeight: 600 } },
    }),
    Button: Button.extend({ defaultProps: { radius: 'md' } }),
    Card: Card.extend({ defaultProps: { withBorder: true, radius: 'lg', padding: 'lg' } }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    Drawer: Drawer.extend({
      defaultProps: { overlayProps: { backgroundOpacity: 0.35, blur: 2 } },
      styles: { title: dialogTitle },
    }),
    Modal: Modal.extend({
      defaultProps: { radius: 'lg', centered: true, overlayProps: { backgroundOpacity: 0.35, blur: 2 } },
      styles: { title: dialogTitle },
    }),
    NumberInput: NumberInput.extend({ defaultProps: { hideControls: true } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { radius: 'md', size: 'sm' } }),
    Select: Select.extend({
      // Choosing the chosen again keeps it; what may be empty is clearable.
      defaultProps: { allowDeselect: false, comboboxProps: { shadow: 'md' }, checkIconPosition: 'right' },
    }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'sm', borderColor: 'var(--pace-line)' },
    }),
    TextInput: TextInput.extend({}),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, openDelay: 250 } }),
  },
});

/** Surfaces and status colours, by scheme; every text colour here reaches 4.5:1 on the surface it is used on. */
export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: { '--pace-rail': '#0a3640', '--pace-rail-text': '#c9dde1', '--pace-rail-active': '#12505e' },
  light: {
    ...textOnFilled(theme, 'light'),
    '--mantine-color-body': '#faf8f5',
    '--mantine-color-text': '#23292b',
    '--mantine-color-dimmed': '#646055',
    '--mantine-color-anchor': '#0b6a80',
    '--mantine-color-error': '#b3233b',
    '--mantine-color-placeholder': '#757063',
    '--mantine-color-default-border': '#e2ddd4',
    '--pace-surface': '#ffffff',
    '--pace-sunken': '#f3f0ea',
    '--pace-line': '#e8e3da',
    '--pace-ahead': '#1f7a44',
    '--pace-ahead-soft': '#dff1e5',
    '--pace-on-pace': '#0b6a80',
    '--pace-on-pace-soft': '#d9eef2',
    '--pace-behind': '#875700',
    '--pace-behind-soft': '#ffedc9',
    '--pace-at-risk': '#a81f37',
    '--pace-at-risk-soft': '#fae0e3',
    '--pace-flash': '#ffe6da',
  },
  dark: {
    ...textOnFilled(theme, 'dark'),
    '--mantine-color-body': '#0e171b',
    '--mantine-color-text': '#dfe7ea',
    '--mantine-color-dimmed': '#9aabb2',
    '--mantine-color-anchor': '#75c4d3',
    '--mantine-color-error': '#f08b99',
    '--mantine-color-placeholder': '#7f9097',
    '--mantine-color-default-border': '#2c3c43',
    '--pace-rail': '#0a1215',
    '--pace-rail-active': '#16353d',
    '--pace-surface': '#152126',
    '--pace-sunken': '#0b1316',
    '--pace-line': '#24333a',
    '--pace-ahead': '#7fd19d',
    '--pace-ahead-soft': '#173527',
    '--pace-on-pace': '#74c5d5',
    '--pace-on-pace-soft': '#12363f',
    '--pace-behind': '#f4bf5a',
    '--pace-behind-soft': '#3b2f13',
    '--pace-at-risk': '#f18f9c',
    '--pace-at-risk-soft': '#421f27',
    '--pace-flash': '#43291f',
  },
});
