import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage, onNotice } from '../../lib/messages';
import type { PageState } from '../../lib/types/page';
import { isInReaderView, leaveReaderView as leave } from './reader-view';

/** The tab that the sidebar stands beside. */
export interface BesidePage {
  /** Null before it is known, or where there is none. */
  readonly tab: number | null;
  /** Address of its page; null where the browser does not let it be known. */
  readonly url: string | null;
  readonly state: PageState;
  /** Entity that the reader points at in the page, or null. */
  readonly pointed: string | null;
}

const NO_ACCESS: PageState = { kind: 'no-article', reason: 'no-access' };
const READER_VIEW: PageState = { kind: 'no-article', reason: 'reader-view' };
/** A page that is read again keeps showing what it was read as for so long, that nothing flickers. */
const PATIENCE_MS = 1500;

/** The page of this window's active tab as it is now; follows the reader from tab to tab and each page through its states. */
export function usePage(): BesidePage & {
  readonly refresh: () => void;
  readonly leaveReaderView: () => void;
} {
  const [page, setPage] = useState<BesidePage>({
    tab: null,
    url: null,
    state: { kind: 'reading' },
    pointed: null,
  });
  const turn = useRef(0);
  const patience = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shown = useRef(page);
  shown.current = page;

  const look = useCallback(async () => {
    const own = ++turn.current;
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    const tab = active?.id ?? null;
    const [state, address] =
      tab === null
        ? [NO_ACCESS, null]
        : await Promise.all([askPage(tab, 'state', null), askPage(tab, 'address', null)]);
    const unread = !state && active && (await isInReaderView(active)) ? READER_VIEW : NO_ACCESS;
    // The reader may have gone on to another tab while this one answered.
    if (own !== turn.current) return;
    const next: BesidePage = {
      tab,
      url: address ?? active?.url ?? null,
      state: state ?? unread,
      pointed: null,
    };
    clearTimeout(patience.current);
    const { tab: before, state: was } = shown.current;
    if (next.state.kind === 'reading' && was.kind === 'ready' && before === tab)
      patience.current = setTimeout(() => own === turn.current && setPage(next), PATIENCE_MS);
    else setPage(next);
  }, []);

  useEffect(() => {
    const again = () => void look();
    const onUpdated = (tab: number, changes: { readonly status?: string }) => {
      if (tab === shown.current.tab && changes.status) again();
    };
    again();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(onUpdated as never);
    const stop = onNotice((notice, from) => {
      if (from !== null && from !== shown.current.tab) return;
      if (notice === 'entity-hovered' && from !== null)
        void askPage(from, 'pointed', null).then((pointed) => setPage((now) => ({ ...now, pointed })));
      else if (notice !== 'entity-hovered') again();
    });
    return () => {
      clearTimeout(patience.current);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(onUpdated as never);
      stop();
    };
  }, [look]);
  const leaveReaderView = (): void => {
    if (page.tab === null || page.state !== READER_VIEW) return;
    // The reader may have left it by the browser's own button meanwhile.
    void leave(page.tab).catch(look);
  };
  return { ...page, refresh: () => void look(), leaveReaderView };
}
