import { useLayoutEffect, useState } from 'preact/hooks';

/** Width of an element in whole CSS pixels, as it changes; 0 before it is known. */
export function useSize(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    setWidth(Math.round(current.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.round(current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element.current]);
  return width;
}
