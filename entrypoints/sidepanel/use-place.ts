import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { freshPlace, opened, readPlace, type SidebarPlace, START, viewOf } from '../../components/place';
import { pageOf } from '../../lib/corrections/correction';
import { placeKey } from '../shared/place-key';
import { deferRest } from './defer-rest';

/** Where the last place is kept, by which a page that is new begins. */
const LAST = 'place:last';
/** What the card of a page wishes the sidebar to show: `{ tab, entity }`. */
const WISH = 'sidebar-wish';
const PAUSE_MS = 150;

interface KeptPlace {
  readonly page: string;
  readonly place: unknown;
}

/**
 * Where the reader is in the sidebar of a tab's page: kept while the browser runs, so that closing the sidebar, reloading
 * the page or a stopped background lose nothing. Null until it is known. `tab` and `url` are null while no story is read.
 */
export function usePlace(
  tab: number | null,
  url: string | null,
): readonly [SidebarPlace | null, (change: (place: SidebarPlace) => SidebarPlace) => void] {
  const [place, setPlace] = useState<SidebarPlace | null>(null);
  const page = url === null ? null : pageOf(url);
  const key = tab === null || page === null ? null : placeKey(tab);
  const current = useRef<{ key: string; page: string } | null>(null);
  const latest = useRef<SidebarPlace | null>(null);
  latest.current = place;

  useEffect(() => {
    if (!key || !page) return undefined;
    let isCurrent = true;
    // Firefox and Chrome both have it; it lives in memory and never on the disk.
    void browser.storage.session.get([key, LAST, WISH]).then((kept) => {
      if (!isCurrent) return;
      const own = kept[key] as KeptPlace | undefined;
      const start = own?.page === page ? readPlace(own.place) : freshPlace(readPlace(kept[LAST] ?? START));
      current.current = { key, page };
      setPlace(wished(start, kept[WISH], tab));
    });
    const onWish = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[WISH]?.newValue)
        setPlace((now) => now && wished(now, changes[WISH]?.newValue, tab));
    };
    browser.storage.onChanged.addListener(onWish as never);
    return () => {
      isCurrent = false;
      browser.storage.onChanged.removeListener(onWish as never);
    };
  }, [key, page]);

  useEffect(() => {
    const of = current.current;
    if (!place || !of) return undefined;
    const keep = () =>
      void browser.storage.session.set({ [of.key]: { page: of.page, place }, [LAST]: place }).catch(() => {
        // A full store loses the place and nothing else.
      });
    const later = setTimeout(keep, PAUSE_MS);
    // A sidebar that is closed within the pause would lose the last step.
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(later);
      removeEventListener('pagehide', keep);
    };
  }, [place]);

  const isKnown = current.current !== null && current.current.key === key && current.current.page === page;
  useScroll(isKnown ? place : null, (scroll) => setPlace((now) => now && { ...now, scroll }));
  return [isKnown ? place : null, (change) => setPlace((now) => now && change(now))];
}

/** The place with the page open that a card asked for, if it was a card of this tab; a wish holds once. */
function wished(place: SidebarPlace, wish: unknown, tab: number | null): SidebarPlace {
  const { tab: of, entity } = (wish ?? {}) as { readonly tab?: unknown; readonly entity?: unknown };
  if (of !== tab || typeof entity !== 'string') return place;
  void browser.storage.session.remove(WISH);
  return opened(place, entity);
}

/** Puts each view back to where it was scrolled to, and hears where it is scrolled. */
function useScroll(
  place: SidebarPlace | null,
  onScrolled: (scroll: Readonly<Record<string, number>>) => void,
): void {
  const view = place && viewOf(place);
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(() => {
    if (view === null) return undefined;
    const top = latest.current?.scroll[view] ?? 0;
    const layOutRest = top === 0 ? deferRest() : null;
    scrollTo({ top, behavior: 'instant' });
    let later: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      clearTimeout(later);
      later = setTimeout(() => {
        if (latest.current) onScrolled({ ...latest.current.scroll, [view]: Math.round(scrollY) });
      }, PAUSE_MS);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      layOutRest?.();
      clearTimeout(later);
      removeEventListener('scroll', onScroll);
    };
  }, [view]);
}
