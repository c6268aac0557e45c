import 'react';

declare module 'react' {
  /** Custom properties may be set on any element. */
  interface CSSProperties extends Record<`--${string}`, string | number | undefined> {
    readonly '--depth'?: number;
  }
}
