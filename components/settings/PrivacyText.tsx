import type { Say } from '../../lib/types/wording';

/** What leaves the device, and what is kept on it. */
export function PrivacyText({ say }: { readonly say: Say }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{say('privacy_title')}</h2>
      <p>
        <strong>{say('privacy_nothing')}</strong> {say('privacy_reading')}
      </p>
      <p>{say('privacy_kept')}</p>
    </section>
  );
}
