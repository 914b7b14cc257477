import type { ComponentChildren } from 'preact';
import type { Analysis } from '../../lib/types/analysis';
import type { Say } from '../../lib/types/wording';
import { PrivacyText } from '../settings/PrivacyText';
import { SampleText } from './SampleText';

/** How far the sample has been read. */
export type SampleState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };

interface WelcomePageProps {
  readonly say: Say;
  readonly locale: string;
  readonly browserKind: 'chrome' | 'firefox';
  readonly text: string;
  readonly sample: SampleState;
  readonly openDelay: number;
  readonly closeDelay: number;
  /** Keys that open the sidebar, or null where it has none. */
  readonly sidebarKeys: string | null;
  /** Null where this browser has no sidebar that a page can open. */
  readonly onSidebar: (() => void) | null;
  readonly onSettings: () => void;
}

/** The one page after installing: try it, what leaves the device, where it is. */
export function WelcomePage(props: WelcomePageProps) {
  const { say, locale, sidebarKeys } = props;
  return (
    <main>
      <header>
        <h1>{say('extension_name')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{say('welcome_try')}</h2>
        <p class="hint">{say('welcome_try_hint')}</p>
        <Sample {...props} />
        {locale !== 'en' && <p class="hint">{say('welcome_sample_language')}</p>}
      </section>
      <PrivacyText say={say} />
      <section aria-labelledby="open">
        <h2 id="open">{say('welcome_open')}</h2>
        <ol>
          <li>{say(props.browserKind === 'firefox' ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</li>
          <li>
            {say('welcome_sidebar')}{' '}
            {sidebarKeys && <Keys text={say('welcome_sidebar_keys', '\u0000')} keys={sidebarKeys} />}
          </li>
        </ol>
        <div class="actions">
          {props.onSidebar && (
            <button type="button" onClick={props.onSidebar}>
              {say('welcome_sidebar_now')}
            </button>
          )}
          <button type="button" class="quiet" onClick={props.onSettings}>
            {say('welcome_settings')}
          </button>
        </div>
      </section>
    </main>
  );
}

function Sample({ say, locale, text, sample, openDelay, closeDelay }: WelcomePageProps): ComponentChildren {
  switch (sample.kind) {
    case 'reading':
      return (
        <>
          <p class="sample" lang="en" dir="ltr">
            {text}
          </p>
          <p class="hint" role="status">
            {say('welcome_sample_reading')}
          </p>
        </>
      );
    case 'failed':
      return <p role="alert">{say('welcome_sample_failed', sample.message)}</p>;
    case 'ready':
      return (
        <SampleText
          say={say}
          locale={locale}
          text={text}
          analysis={sample.analysis}
          openDelay={openDelay}
          closeDelay={closeDelay}
        />
      );
  }
}

/** A sentence with keys where it has a NUL, so that they look like keys wherever a language puts them. */
function Keys({ text, keys }: { readonly text: string; readonly keys: string }) {
  const [before, after] = text.split('\u0000');
  return (
    <>
      {before}
      <kbd>{keys}</kbd>
      {after}
    </>
  );
}
