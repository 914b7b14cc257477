import { useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';

/** More rules than these are found by searching; the list stays short to look through and to walk by keyboard. */
const MOST_SHOWN = 50;

/** From so many rules on there is a search field. */
const WORTH_SEARCHING = 10;

interface SitesSettingsProps {
  readonly say: Say;
  readonly sites: readonly SiteRule[];
  /** Whether the rules are at rest because Attaché reads on click only. */
  readonly isOnClick: boolean;
  /** The site that typed words mean, or null. */
  readonly readSite: (typed: string) => string | null;
  /** Null forgets the rule. */
  readonly onSite: (site: string, isOn: boolean | null) => void;
}

/** The reader's word on single sites: listed, switched, removed, added. */
export function SitesSettings({ say, sites, isOnClick, readSite, onSite }: SitesSettingsProps) {
  const [search, setSearch] = useState('');
  const found = sites.filter(({ site }) => site.includes(search.trim().toLowerCase()));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('sites_title')}</h2>
      <p class="hint">
        {say('sites_hint')} {isOnClick && say('sites_on_click')}
      </p>
      {sites.length >= WORTH_SEARCHING && (
        <label class="field">
          <span>{say('sites_filter')}</span>
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
      )}
      {sites.length === 0 ? (
        <p class="empty">{say('sites_empty')}</p>
      ) : (
        <ul class="rows">
          {shown.map((rule) => (
            <SiteRow key={rule.site} say={say} rule={rule} onSite={onSite} />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <p class="hint">{say('sites_more', String(found.length - shown.length))}</p>
      )}
      <AddSite say={say} readSite={readSite} onSite={onSite} />
    </section>
  );
}

interface SiteRowProps extends Pick<SitesSettingsProps, 'say' | 'onSite'> {
  readonly rule: SiteRule;
}

function SiteRow({ say, rule: { site, isOn }, onSite }: SiteRowProps) {
  return (
    <li>
      <bdi class="row-name">{site}</bdi>
      <select
        aria-label={say('site_rule', site)}
        value={isOn ? 'on' : 'off'}
        onChange={({ currentTarget }) => onSite(site, currentTarget.value === 'on')}
      >
        <option value="on">{say('site_on')}</option>
        <option value="off">{say('site_off')}</option>
      </select>
      <button
        type="button"
        class="quiet"
        aria-label={say('site_remove', site)}
        onClick={() => onSite(site, null)}
      >
        {say('remove')}
      </button>
    </li>
  );
}

function AddSite({ say, readSite, onSite }: Omit<SitesSettingsProps, 'sites' | 'isOnClick'>) {
  const [typed, setTyped] = useState('');
  const [isOn, setIsOn] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = readSite(typed);
    setIsWrong(site === null);
    if (site === null) return;
    onSite(site, isOn);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label class="field">
        <span>{say('sites_add')}</span>
        <input
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="add-site-hint"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <select
        aria-label={say('site_rule', typed.trim() || '…')}
        value={isOn ? 'on' : 'off'}
        onChange={({ currentTarget }) => setIsOn(currentTarget.value === 'on')}
      >
        <option value="on">{say('site_on')}</option>
        <option value="off">{say('site_off')}</option>
      </select>
      <button type="submit">{say('sites_add_button')}</button>
      <p class={isWrong ? 'hint wrong' : 'hint'} id="add-site-hint" role={isWrong ? 'alert' : undefined}>
        {say(isWrong ? 'sites_invalid' : 'sites_add_hint')}
      </p>
    </form>
  );
}
