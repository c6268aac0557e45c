interface LogoProps {
  size?: number;
  color?: string;
}

/** The mark: a line that picks up pace, and the runner at its head. */
export function Logo({ size = 28, color = 'currentcolor' }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="4 4 25 24" fill="none" aria-hidden>
      <path
        d="M7 23c4-.5 6-3 7.500-7.500S18.500 9 25 9"
        stroke={color}
        strokeWidth="3.400"
        strokeLinecap="round"
      />
      <circle cx="25" cy="9" r="3.300" fill="#ff8a5c" />
    </svg>
  );
}
