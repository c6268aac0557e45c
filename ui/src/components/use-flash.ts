import { useEffect, useState } from 'react';

const SHOWN_FOR = 1_600;

/** True for a moment after a value has become another one (not when it is first shown). */
export function useFlash(value: unknown): boolean {
  const [shown, setShown] = useState(value);
  const [changed, setChanged] = useState(false);
  if (shown !== value) {
    setShown(value);
    setChanged(shown !== undefined);
  }
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => setChanged(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [changed, shown]);
  return changed;
}
