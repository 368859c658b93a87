import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Width of an element, in coarse steps, so that charts are not redrawn for every pixel. */
export function useWidth<Kind extends HTMLElement>(start: number): [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, set] = useState(start);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([{ contentRect }]) => set(Math.round(contentRect.width / 20) * 20));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
