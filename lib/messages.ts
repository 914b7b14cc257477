import type { Browser } from 'wxt/browser';
import { extension } from './extension-api';
import type { Analysis } from './types/analysis';
import type { CardFacts } from './types/card';
import type {
  CorrectionScope,
  CorrectionUndo,
  CorrectionWish,
  FoundEntity,
  Remembered,
} from './types/corrections';
import type { Dossier } from './types/dossier';
import type { EntityId } from './types/knowledge';
import type { PageState } from './types/page';
import type { Settings } from './types/settings';
import type { WriteOutcome } from './types/storage';
import type { Article, IsoDate } from './types/text';

/** Whether a page may be read, and how. */
export interface Configuration {
  readonly isActive: boolean;
  readonly isOff: boolean;
  /** Without the list of sites: which others the reader has chosen is no page's business. */
  readonly settings: Settings;
}

/** What the background answers. */
export interface BackgroundRequests {
  /** From a page that begins to load: the same as `configuration`, and what an analysis needs is brought to hand if the page may be read. */
  prepare(about: null): Configuration;
  /** From the content script: what does this article speak of? Relations and background are not in it yet. */
  analyseNames(article: Article): Analysis;
  /** From the content script, after that: the relations between what the article speaks of. */
  analyseRelations(article: Article): Pick<Analysis, 'relations' | 'background'>;
  /** From the content script: may this page be read, and how are names shown? */
  configuration(about: null): Configuration;
  /** From card and sidebar: what is known of this entity on this day? */
  dossier(about: { readonly entity: EntityId; readonly asOf: IsoDate }): Dossier | null;
  /** From the card: the few facts it shows, for the article's day and for today. */
  cardFacts(about: { readonly entity: EntityId; readonly asOf: IsoDate }): CardFacts | null;
  /** From the card: whether its button may open the sidebar now, else which keys do. */
  sidebarAccess(about: null): { readonly kind: 'opens' } | { readonly kind: 'keys'; readonly keys: string };
  /** From the card: open the sidebar. False where the browser allows that from its own buttons alone. */
  openSidebar(about: { readonly entity: string | null }): boolean;
  /** From card and sidebar: keep what the reader says of a name. Pages are told to read again when the store has changed. */
  correct(said: {
    readonly name: string;
    readonly scope: CorrectionScope;
    readonly wish: CorrectionWish;
  }): Remembered;
  /** Takes back what `correct` kept. */
  undoCorrection(undo: CorrectionUndo): Remembered;
  /** From the sidebar: entities one of whose names begins with the words typed, the best known first. */
  search(about: { readonly typed: string; readonly asOf: IsoDate }): readonly FoundEntity[];
  /** From the page, of a selection: what this name may mean, the likeliest first. */
  candidates(about: { readonly surface: string; readonly asOf: IsoDate }): readonly FoundEntity[];
  /** The keys of the commands as the reader has set them, by command; empty where one has none. */
  shortcuts(about: null): Readonly<Record<string, string>>;
  /** From the sidebar: have this tab read, though it is not read by itself. */
  readTab(about: { readonly tab: number }): boolean;
  /** From the sidebar: switch Attaché on or off on a site. Pages are told to read again when the store has changed. */
  switchSite(about: { readonly site: string; readonly isOn: boolean }): WriteOutcome;
}

/** What a page's content script answers to the sidebar and the background. */
export interface PageRequests {
  state(about: null): PageState;
  /** The page's own address, whether it is read or not. */
  address(about: null): string;
  /** The entity whose card is open, or null. */
  pointed(about: null): string | null;
  /** Scrolls to a mention and flashes it. False where its text is gone. */
  reveal(about: { readonly mention: number }): boolean;
  /** Marks all mentions of an entity, or none. */
  mark(about: { readonly entity: string | null }): boolean;
  /** Reads the page now, whatever the settings say. */
  read(about: null): boolean;
  /** Says who a selected text may be; false where nothing is known by that name. */
  explain(about: { readonly surface: string }): boolean;
  /** Reads the page again, as it was read before, by what now holds. */
  again(about: null): boolean;
  /** Walks the names: 1 forward, -1 back. */
  step(about: { readonly by: 1 | -1 }): boolean;
}

/** Said to whoever listens; carries no data, so that data has one way to travel. */
export type Notice = (typeof NOTICES)[number];
const NOTICES = ['page-changed', 'settings-changed', 'entity-hovered'] as const;

type InputOf<R, Name extends keyof R> = R[Name] extends (input: infer Input) => unknown ? Input : never;
type OutputOf<R, Name extends keyof R> = R[Name] extends (input: never) => infer Output ? Output : never;

/** Who asks, as the browser vouches for it. */
export interface Sender {
  /** A page of the extension itself (sidebar, options), not a content script. */
  readonly isOwnPage: boolean;
  /** The tab that asks; null for the sidebar, which belongs to none. */
  readonly tab: number | null;
  /** The window of that tab. */
  readonly window: number | null;
  /** Address of the asking document, null where the browser does not say. */
  readonly url: string | null;
  /** Asked out of a private tab. */
  readonly isPrivate: boolean;
}

/** One handler a request; a promise or a plain value. */
export type Handlers<R> = {
  readonly [Name in keyof R]: (
    input: InputOf<R, Name>,
    sender: Sender,
  ) => OutputOf<R, Name> | Promise<OutputOf<R, Name>>;
};

/** How the input of each request is read: gives a copy with the known fields alone, throws where it is none. */
export type Inputs<R> = { readonly [Name in keyof R]: (given: unknown) => InputOf<R, Name> };

/** What only pages of the extension may ask. */
const OWN_PAGES_ONLY: ReadonlySet<string> = new Set<keyof BackgroundRequests>(['readTab', 'switchSite']);

interface Envelope {
  readonly attache: string;
  readonly input: unknown;
}
type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly message: string };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  Object.hasOwn(message, 'attache') &&
  typeof (message as Envelope).attache === 'string';

/** Asks the background. @throws Error with the background's message where it failed, or where it cannot be reached twice. */
export async function askBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  input: InputOf<BackgroundRequests, Name>,
): Promise<OutputOf<BackgroundRequests, Name>> {
  const envelope: Envelope = { attache: name, input };
  let answer: Answer | undefined;
  try {
    answer = (await extension.runtime.sendMessage(envelope)) as Answer | undefined;
  } catch (error) {
    // A background that is just being stopped loses the message; asked again it wakes up.
    if (!extension.runtime?.id) throw error;
  }
  answer ??= (await extension.runtime.sendMessage(envelope)) as Answer | undefined;
  return unwrap(answer, name) as OutputOf<BackgroundRequests, Name>;
}

/** Asks the content script of a tab; null where there is none. @throws Error with its message where it failed. */
export async function askPage<Name extends keyof PageRequests>(
  tab: number,
  name: Name,
  input: InputOf<PageRequests, Name>,
): Promise<OutputOf<PageRequests, Name> | null> {
  let answer: Answer | undefined;
  try {
    answer = (await extension.tabs.sendMessage(tab, { attache: name, input } satisfies Envelope, {
      frameId: 0,
    })) as Answer | undefined;
  } catch {
    // No content script there: a page of the browser's own, or one where the reader lets no extension in.
    return null;
  }
  return answer === undefined ? null : (unwrap(answer, name) as OutputOf<PageRequests, Name>);
}

function unwrap(answer: Answer | undefined, name: string): unknown {
  if (!answer) throw new Error(`No answer to "${name}".`);
  if (!answer.ok) throw new Error(answer.message);
  return answer.output;
}

/**
 * Answers requests that come from this extension and no other, and whose input is what it should be; those of others are
 * left alone, those with a wrong input get an error. Returns how to stop.
 */
export function answerRequests<R extends BackgroundRequests | PageRequests>(
  handlers: Handlers<R>,
  inputs: Inputs<R>,
): () => void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (from.id !== extension.runtime.id || !isEnvelope(message)) return undefined;
    const { attache: name, input } = message;
    if (!Object.hasOwn(handlers, name) || !Object.hasOwn(inputs, name)) return undefined;
    const sender = senderOf(from);
    if (OWN_PAGES_ONLY.has(name) && !sender.isOwnPage) return undefined;
    const key = name as keyof R;
    const handle = handlers[key] as (input: unknown, from: Sender) => unknown;
    Promise.resolve()
      .then(() => handle(inputs[key](input), sender))
      .then(
        (output) => respond({ ok: true, output } satisfies Answer),
        (error: unknown) =>
          respond({
            ok: false,
            message: error instanceof Error ? error.message : String(error),
          } satisfies Answer),
      );
    return true;
  };
  extension.runtime.onMessage.addListener(listener as never);
  // A content script that outlives its extension has no runtime to take it off from.
  return () => extension.runtime?.onMessage?.removeListener(listener as never);
}

/** Hears each time that this page is asked for something, and leaves the answer to others. Returns how to stop. */
export function onAsked(name: keyof PageRequests, heard: () => void): () => void {
  const listener = (message: unknown): undefined => {
    if (isEnvelope(message) && message.attache === name) heard();
    return undefined;
  };
  extension.runtime.onMessage.addListener(listener);
  return () => extension.runtime?.onMessage?.removeListener(listener);
}

function senderOf({ url, tab }: Browser.runtime.MessageSender): Sender {
  return {
    isOwnPage: url?.startsWith(extension.runtime.getURL('')) ?? false,
    tab: tab?.id ?? null,
    window: tab?.windowId ?? null,
    url: url ?? null,
    isPrivate: tab?.incognito ?? false,
  };
}

/** Tells the other parts of the extension that they should ask again. */
export async function notify(notice: Notice): Promise<void> {
  try {
    await extension.runtime.sendMessage({ attacheNotice: notice });
  } catch {
    // Nobody may be listening, or the extension may have gone; that is no failure.
  }
}

/** Listens for notices, with the tab they come from. Returns how to stop. */
export function onNotice(heard: (notice: Notice, tab: number | null) => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== extension.runtime.id || typeof message !== 'object' || message === null)
      return undefined;
    const said = Object.hasOwn(message, 'attacheNotice')
      ? (message as { attacheNotice: unknown }).attacheNotice
      : null;
    const notice = NOTICES.find((known) => known === said);
    if (notice) heard(notice, sender.tab?.id ?? null);
    return undefined;
  };
  extension.runtime.onMessage.addListener(listener as never);
  return () => extension.runtime.onMessage.removeListener(listener as never);
}
