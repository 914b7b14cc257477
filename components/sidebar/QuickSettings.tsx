import type { Density, HighlightedKind } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';
import { ChoiceGroup } from '../settings/ChoiceGroup';
import { KindChoices } from '../settings/KindChoices';

interface QuickSettingsProps {
  readonly say: Say;
  readonly kinds: readonly HighlightedKind[];
  readonly density: Density;
  /** The site of the page, and whether Attaché reads there; null where there is none to switch. */
  readonly site: { readonly name: string; readonly isOn: boolean } | null;
  readonly onKinds: (kinds: readonly HighlightedKind[]) => void;
  readonly onDensity: (density: Density) => void;
  readonly onSite: (isOn: boolean) => void;
  readonly onAll: () => void;
}

/** The settings that are wanted beside a page: this site, how many names, which kinds; and the way to all others. */
export function QuickSettings(props: QuickSettingsProps) {
  const { say, kinds, density, site } = props;
  return (
    <section class="quick" aria-label={say('settings_title')}>
      {site && (
        <label class="switch">
          <input
            type="checkbox"
            name="site"
            checked={site.isOn}
            onChange={({ currentTarget }) => props.onSite(currentTarget.checked)}
          />{' '}
          <span>{say('site_rule', site.name)}</span>
        </label>
      )}
      <ChoiceGroup
        name="density"
        legend={say('highlights_title')}
        chosen={density}
        onChoose={props.onDensity}
        choices={[
          { value: 'first-in-section', label: say('density_first_in_section') },
          { value: 'all', label: say('density_all') },
          { value: 'off', label: say('density_off') },
        ]}
      />
      <KindChoices say={say} kinds={kinds} onKinds={props.onKinds} />
      <button type="button" onClick={props.onAll}>
        {say('settings_all')}
      </button>
    </section>
  );
}
